import { useQuery } from '@apollo/client/react';
import { PagedTable } from '@concordat/app-frame';
import {
  Breadcrumbs,
  EmptyState,
  FilterList,
  Link,
  PageHeading,
  Radios,
  Select,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { escalationColumns, savedEscalationColumns } from './escalation-columns.tsx';
import {
  type EscalationSearch,
  escalationFilter,
  escalationsHref,
  readEscalationSearch,
} from './escalation-search.ts';
import { stageWords } from './escalation-words.ts';
import { escalationForumsQuery, escalationsQuery } from './escalations.graphql.ts';

/** Matters one forum put before another, those that have waited longest first. */
export function EscalationList({ search }: { search: EscalationSearch }) {
  const navigate = useNavigate();
  const query = useQuery(escalationsQuery, { variables: { filter: escalationFilter(search) } });
  const forums = useQuery(escalationForumsQuery).data?.forums.edges.map(({ node }) => node) ?? [];
  useDocumentTitle('Matters between forums', 'Admin');
  const isFiltered = Object.keys(search).length > 0;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Forums', href: '/admin/forums' }]} />
      <PageHeading
        title="Matters between forums"
        caption="Put by one forum to another, until the answer is back"
      />
      <FilterList
        fields={
          <>
            <Radios
              name="show"
              label="Show"
              isSmall
              choices={[
                { value: '', label: 'Those that are open' },
                { value: 'all', label: 'All' },
              ]}
              defaultValue={search.show ?? ''}
            />
            <Select
              name="stage"
              label="How far"
              prompt="Any"
              choices={Object.entries(stageWords).map(([value, [label]]) => ({ value, label }))}
              defaultValue={search.stage ?? ''}
            />
            <Select
              key={`forums-${forums.length}`}
              name="forum"
              label="Forum that asks or is asked"
              prompt="Any"
              choices={forums.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={search.forum ?? ''}
            />
          </>
        }
        selected={chosen(search, forums)}
        clearHref={escalationsHref({})}
        resultsLabel="Matters between forums"
        onApply={(values) => navigate?.(escalationsHref(readEscalationSearch(Object.fromEntries(values))))}
      >
        <PagedTable
          what="the matters between forums"
          list={query.data?.escalations}
          query={query}
          caption="Matters between forums, the oldest first"
          columns={escalationColumns}
          rowKey={(one) => one.id}
          empty={<Nothing isFiltered={isFiltered} />}
          more="Show more matters"
          saved={savedEscalationColumns}
        />
      </FilterList>
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState
      title="No matter fits these filters"
      action={<Link href={escalationsHref({})}>Clear filters</Link>}
    />
  ) : (
    <EmptyState
      title="Nothing waits between forums"
      action={<Link href={escalationsHref({ show: 'all' })}>Show those that are over</Link>}
    >
      An item of an agenda, or what is minuted of it, is put to another forum from the agenda or the minutes.
    </EmptyState>
  );
}

function chosen(search: EscalationSearch, forums: readonly { id: string; name: string }[]) {
  const { show, stage, forum } = search;
  return [
    ...(show ? [{ group: 'Show', label: 'All', removeHref: escalationsHref(without(search, 'show')) }] : []),
    ...(stage
      ? [
          {
            group: 'How far',
            label: stageWords[stage][0],
            removeHref: escalationsHref(without(search, 'stage')),
          },
        ]
      : []),
    ...(forum
      ? [
          {
            group: 'Forum',
            label: forums.find(({ id }) => id === forum)?.name ?? 'One forum',
            removeHref: escalationsHref(without(search, 'forum')),
          },
        ]
      : []),
  ];
}

function without(search: EscalationSearch, key: keyof EscalationSearch): EscalationSearch {
  const { [key]: _, ...others } = search;
  return others;
}
