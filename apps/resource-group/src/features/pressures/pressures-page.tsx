import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import { rateInWords } from '@concordat/app-frame/plan-items';
import {
  Breadcrumbs,
  type Column,
  DateText,
  EmptyState,
  Link,
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
  const query = useQuery(pressuresQuery);
  const list = query.data?.pressures;
  useDocumentTitle('Pressures', 'Resource Group');
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: '/resource-group/medium-term-plan' }]} />
      <PageHeading caption="Register of pressures" title={list ? registerHeading(list) : 'Pressures'} />
      <PagedTable
        what="the pressures"
        list={list}
        query={query}
        caption="Pressures, the latest first"
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No pressures yet">
            What will cost more stands here from the day a paper names it, whether or not its cost is known.
          </EmptyState>
        }
        more="Show earlier pressures"
        saved={saved}
      />
    </>
  );
}

const columns: readonly Column<ListedPressure>[] = [
  {
    key: 'title',
    head: 'Pressure',
    cell: (pressure) => <Link href={pressureHref(pressure)}>{pressure.title}</Link>,
  },
  {
    key: 'standing',
    head: 'Standing',
    cell: (pressure) => {
      const { words, tone } = standingWords(pressure);
      const { closedOn, closedReason } = pressure;
      return (
        <>
          <Tag tone={tone}>{words}</Tag>
          {closedOn !== null && (
            <>
              {' '}
              <DateText date={closedOn} />: {closedReason}
            </>
          )}
        </>
      );
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

const saved: readonly SavedColumn<ListedPressure>[] = [
  ['Pressure', ({ title }) => title],
  ['Standing', (pressure) => standingWords(pressure).words],
  ['Cost', ({ cost }) => costWords(cost)],
  ['Likelihood', ({ cost }) => (cost === null ? null : rateInWords(cost.likelihood))],
  ['Since', ({ since }) => since],
  ['Named in', ({ source }) => source],
  ['Answers for it', ({ ownerTitle }) => ownerTitle],
  ['Closed on', ({ closedOn }) => closedOn],
  ['Why closed', ({ closedReason }) => closedReason],
];
