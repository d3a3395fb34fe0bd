import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  EmptyState,
  exactMoney,
  LoadingState,
  MoneyTable,
  PageHeading,
  PageNotice,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import type { ReservesQuery } from '../../generated/graphql.ts';
import { SpendingStop } from '../../spending-stop.tsx';
import { reservesQuery } from './reserves.graphql.ts';
import { generalInWords, reservesHeadline } from './reserves-headline.ts';

type Register = ReservesQuery['reserveRegisters']['edges'][number]['node'];
type Reserve = Register['reserves'][number];
type Movement = Register['movements'][number];

/** What is set aside: the answer, each reserve this year and at the end of each, what for, and every draw. */
export function ReservesPage() {
  const { data, loading, error, refetch } = useQuery(reservesQuery);
  const registers = data?.reserveRegisters.edges.map(({ node }) => node) ?? [];
  const [first] = registers;
  const title = first === undefined ? 'Reserves' : reservesHeadline(first.years);
  useDocumentTitle(title, 'Resource Group');
  if (error && !data) {
    return <CouldNotOpen what="The reserves" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the reserves" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Capital', href: '/resource-group/capital' }]} />
      <SpendingStop />
      <PageHeading title={title} caption={first?.body.shortName ?? 'Reserves'} />
      {registers.length === 0 ? (
        <EmptyState title="No reserves on record yet">
          They appear here once the policing body’s finance officer has opened them.
        </EmptyState>
      ) : (
        registers.map((register) => <Standing key={register.id} register={register} />)
      )}
    </>
  );
}

function Standing({ register }: { register: Register }) {
  const { reserves, years, movements, justifiedAbove, justification, firstYear, body } = register;
  const general = years[0]?.general ?? 0;
  const [year] = years;
  return (
    <>
      <PageNotice
        tone={general > justifiedAbove ? 'caution' : 'plain'}
        title={generalInWords(general, justifiedAbove)}
      >
        {justification !== null && `Held because: ${justification}`}
      </PageNotice>
      <MoneyTable
        caption={`Reserves in ${firstYear}`}
        columns={[
          { key: 'opening', head: 'Opening' },
          { key: 'contributions', head: 'Contributions' },
          { key: 'approvedDraws', head: 'Approved draws' },
          { key: 'plannedDraws', head: 'Planned draws' },
          { key: 'closing', head: 'Closing' },
          { key: 'minimum', head: 'Minimum' },
        ]}
        rows={[
          ...reserves.map(({ id, name, minimum, source, years: [own] }) => ({
            kind: 'line' as const,
            key: id,
            label: name,
            source,
            values: {
              opening: own?.opening ?? ('notYetKnown' as const),
              contributions: own?.contributions ?? ('notYetKnown' as const),
              approvedDraws: negative(own?.approvedDraws),
              plannedDraws: negative(own?.plannedDraws),
              closing: own?.closing ?? ('notYetKnown' as const),
              minimum,
            },
          })),
          { kind: 'total', key: 'total', label: 'All reserves', of: reserves.map(({ id }) => id) },
        ]}
        source={`${body.shortName}, ${year?.year ?? firstYear}. Draws are shown as negative; a planned draw counts as if it were approved.`}
      />
      <MoneyTable
        caption="At the end of each year"
        columns={years.map(({ year: of }) => ({ key: of, head: of }))}
        rows={[
          ...reserves.map(({ id, name, years: own }) => ({
            kind: 'line' as const,
            key: id,
            label: name,
            values: Object.fromEntries(own.map(({ year: of, closing }) => [of, closing])),
          })),
          { kind: 'total', key: 'total', label: 'All reserves', of: reserves.map(({ id }) => id) },
        ]}
        source="What is planned so far; a year without movements closes as it opens."
      />
      <DataTable
        caption="What each is for"
        rows={reserves}
        rowKey={({ id }) => id}
        columns={purposeColumns}
      />
      <DataTable
        caption="Money in and out"
        rows={movements}
        rowKey={({ id }) => id}
        columns={movementColumns}
        empty="Nothing is planned."
      />
    </>
  );
}

function negative(pence: number | undefined) {
  return pence === undefined ? ('notYetKnown' as const) : 0 - pence;
}

const purposeColumns: readonly Column<Reserve>[] = [
  { key: 'name', head: 'Reserve', cell: ({ name }) => name, width: '13rem' },
  { key: 'purpose', head: 'For', cell: ({ purpose }) => purpose },
  {
    key: 'restriction',
    head: 'May be used for',
    cell: ({ restriction }) =>
      restriction === null ? (
        'What the body decides'
      ) : (
        <>
          <Tag tone="caution">Ring-fenced</Tag> {restriction}
        </>
      ),
  },
  { key: 'source', head: 'Opening figure from', cell: ({ source }) => source },
];

const movementColumns: readonly Column<Movement>[] = [
  { key: 'reserve', head: 'Reserve', cell: ({ reserveName }) => reserveName, width: '13rem' },
  { key: 'year', head: 'Year', cell: ({ year }) => year, width: '6rem' },
  { key: 'purpose', head: 'Scheme or purpose', cell: ({ purpose }) => purpose },
  {
    key: 'amount',
    head: 'In or (out)',
    isNumeric: true,
    width: '10rem',
    cell: ({ kind, amount }) => exactMoney(kind === 'draw' ? -amount : amount),
  },
  {
    key: 'standing',
    head: 'Standing',
    cell: ({ reference, approvedByName, approvedUnder, cancelledBecause }) =>
      cancelledBecause !== null ? (
        <>
          <Tag tone="quiet">Cancelled</Tag> {cancelledBecause}
        </>
      ) : reference === null ? (
        <Tag tone="caution">Planned</Tag>
      ) : (
        <>
          <Tag tone="good">Approved</Tag> {reference}
          {approvedByName !== null && `, by ${approvedByName}`}
          {approvedUnder !== null && ` (${approvedUnder})`}
        </>
      ),
  },
];
