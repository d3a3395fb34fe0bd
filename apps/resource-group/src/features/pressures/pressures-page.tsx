import { useQuery } from '@apollo/client/react';
import { rateInWords } from '@concordat/app-frame/plan-items';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  EmptyState,
  Link,
  LoadingState,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import {
  costWords,
  type ListedPressure,
  pressureHref,
  registerHeading,
  standingWords,
} from './pressure-words.ts';
import { pressuresQuery } from './pressures.graphql.ts';

/** The register of pressures: what will cost more, since when, who answers for it and how far it has come. */
export function PressuresPage() {
  const { data, loading, error, refetch } = useQuery(pressuresQuery);
  useDocumentTitle('Pressures', 'Resource Group');
  if (error && !data) return <CouldNotOpen what="The register of pressures" error={error} again={refetch} />;
  if (loading && !data) return <LoadingState what="the register of pressures" />;
  const pressures: readonly ListedPressure[] = data?.pressures.edges.map(({ node }) => node) ?? [];
  if (pressures.length === 0) {
    return (
      <EmptyState headingLevel={1} title="No pressures yet">
        What will cost more stands here from the day a paper names it, whether or not its cost is known.
      </EmptyState>
    );
  }
  const open = pressures.filter(({ standing }) => standing !== 'closed');
  const closed = pressures.filter(({ standing }) => standing === 'closed');
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: '/resource-group/medium-term-plan' }]} />
      <PageHeading caption="Register of pressures" title={registerHeading(pressures)} />
      <DataTable
        caption="Open pressures"
        empty="Every pressure on the register is closed."
        columns={columns}
        rows={open}
        rowKey={({ id }) => id}
      />
      {closed.length > 0 && (
        <DataTable
          caption="Closed"
          columns={[
            name,
            {
              key: 'closed',
              head: 'Closed',
              cell: ({ closedOn, closedReason }: ListedPressure) => (
                <>
                  {closedOn !== null && <DateText date={closedOn} />}: {closedReason}
                </>
              ),
            },
          ]}
          rows={closed}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}

const name: Column<ListedPressure> = {
  key: 'title',
  head: 'Pressure',
  cell: (pressure) => <Link href={pressureHref(pressure)}>{pressure.title}</Link>,
};

const columns: readonly Column<ListedPressure>[] = [
  name,
  {
    key: 'standing',
    head: 'Standing',
    cell: (pressure) => {
      const { words, tone } = standingWords(pressure);
      return <Tag tone={tone}>{words}</Tag>;
    },
  },
  { key: 'cost', head: 'Cost', cell: ({ cost }) => costWords(cost) },
  {
    key: 'likelihood',
    head: 'Likelihood',
    cell: ({ cost }) => (cost === null ? 'Not yet judged' : rateInWords(cost.likelihood)),
  },
  { key: 'since', head: 'Since', cell: ({ since }) => <DateText date={since} /> },
  { key: 'source', head: 'Named in', cell: ({ source }) => source },
  { key: 'owner', head: 'Answers for it', cell: ({ ownerTitle }) => ownerTitle },
];
