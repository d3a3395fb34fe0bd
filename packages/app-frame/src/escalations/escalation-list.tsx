import { EmptyState, FilterList, Link, Radios, Select, useNavigate } from '@concordat/ui';
import { PagedTable, type PagedTableProps } from '../paged-table/paged-table.tsx';
import { escalationColumns, savedEscalationColumns } from './escalation-columns.tsx';
import { type EscalationSearch, escalationsHref, readEscalationSearch } from './escalation-search.ts';
import { type ListedEscalation, stageWords } from './escalation-words.ts';

/** Matters one forum put before another, those that have waited longest first. */
export function EscalationList({
  search,
  list,
  query,
  forums,
  base,
}: Pick<PagedTableProps<ListedEscalation>, 'list' | 'query'> & {
  search: EscalationSearch;
  forums: readonly { readonly id: string; readonly name: string }[];
  /** Where the app's pages stand: "/admin". */
  base: string;
}) {
  const navigate = useNavigate();
  const hrefOf = (filters: EscalationSearch) => escalationsHref(base, filters);
  const isFiltered = Object.keys(search).length > 0;
  return (
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
      selected={chosen(search, forums, hrefOf)}
      clearHref={hrefOf({})}
      resultsLabel="Matters between forums"
      onApply={(values) => navigate?.(hrefOf(readEscalationSearch(Object.fromEntries(values))))}
    >
      <PagedTable
        what="the matters between forums"
        list={list}
        query={query}
        caption="Matters between forums, the oldest first"
        columns={escalationColumns(base)}
        rowKey={(one) => one.id}
        empty={<Nothing isFiltered={isFiltered} hrefOf={hrefOf} />}
        more="Show more matters"
        saved={savedEscalationColumns}
      />
    </FilterList>
  );
}

type HrefOf = (search: EscalationSearch) => string;

function Nothing({ isFiltered, hrefOf }: { isFiltered: boolean; hrefOf: HrefOf }) {
  return isFiltered ? (
    <EmptyState title="No matter fits these filters" action={<Link href={hrefOf({})}>Clear filters</Link>} />
  ) : (
    <EmptyState
      title="Nothing waits between forums"
      action={<Link href={hrefOf({ show: 'all' })}>Show those that are over</Link>}
    >
      An item of an agenda, or what is minuted of it, is put to another forum from the agenda or the minutes.
    </EmptyState>
  );
}

function chosen(
  search: EscalationSearch,
  forums: readonly { readonly id: string; readonly name: string }[],
  hrefOf: HrefOf,
) {
  const { show, stage, forum } = search;
  return [
    ...(show ? [{ group: 'Show', label: 'All', removeHref: hrefOf(without(search, 'show')) }] : []),
    ...(stage
      ? [
          {
            group: 'How far',
            label: stageWords[stage][0],
            removeHref: hrefOf(without(search, 'stage')),
          },
        ]
      : []),
    ...(forum
      ? [
          {
            group: 'Forum',
            label: forums.find(({ id }) => id === forum)?.name ?? 'One forum',
            removeHref: hrefOf(without(search, 'forum')),
          },
        ]
      : []),
  ];
}

function without(search: EscalationSearch, key: keyof EscalationSearch): EscalationSearch {
  const { [key]: _, ...others } = search;
  return others;
}
