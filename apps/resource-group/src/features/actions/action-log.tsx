import { useQuery } from '@apollo/client/react';
import { PagedTable } from '@concordat/app-frame';
import { ActionDue, ActionStanding, savedActionColumns } from '@concordat/app-frame/action-log';
import {
  type Column,
  DateText,
  EmptyState,
  FilterList,
  Link,
  PageHeading,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import type { ActionLogQuery } from '../../generated/graphql.ts';
import { ActionFilterFields } from './action-filter-fields.tsx';
import {
  type ActionSearch,
  actionFilter,
  actionLogHref,
  chosenFilters,
  readActionSearch,
} from './action-filters.ts';
import { actionLogQuery } from './action-log.graphql.ts';

type LoggedAction = ActionLogQuery['actionLog']['edges'][number]['node'];

/** Every action a reader may see, across forums, with its filters in the address. */
export function ActionLog({ search }: { search: ActionSearch }) {
  const navigate = useNavigate();
  const query = useQuery(actionLogQuery, {
    variables: { filter: actionFilter(search) },
  });
  const log = query.data?.actionLog;
  const title = log === undefined ? 'Actions' : headline(log.totalCount ?? log.edges.length, search);
  useDocumentTitle(title, 'Resource Group');

  return (
    <>
      <PageHeading title={title} caption="Action log" />
      <FilterList
        fields={<ActionFilterFields search={search} />}
        selected={chosenFilters(search)}
        clearHref={actionLogHref({})}
        resultsLabel="Actions"
        onApply={(values) => {
          const typed = { ...Object.fromEntries(values), status: values.getAll('status') };
          navigate?.(actionLogHref({ ...readActionSearch(typed), meeting: search.meeting }));
        }}
      >
        <PagedTable
          what="the actions"
          list={log}
          query={query}
          caption="Actions, the most pressing first"
          columns={columns}
          rowKey={(action) => action.id}
          empty={<NoActions search={search} />}
          more="Show more actions"
          saved={savedActionColumns}
        />
      </FilterList>
    </>
  );
}

const columns: readonly Column<LoggedAction>[] = [
  {
    key: 'action',
    head: 'Action',
    cell: (action) => (
      <>
        <Link href={`/resource-group/actions/${action.id}`}>{action.text}</Link>
        <span className="cc-note-line">
          {action.forum.name}, <DateText date={action.raisedAt.heldOn} />
          {action.paragraphNumber && `, minute ${action.paragraphNumber}`}
        </span>
      </>
    ),
  },
  {
    key: 'owner',
    head: 'Owner',
    width: '11rem',
    cell: ({ ownerPost, ownerBodyName }) => ownerPost ?? ownerBodyName ?? 'Nobody named',
  },
  { key: 'due', head: 'Due', width: '10rem', cell: (action) => <ActionDue {...action} /> },
  {
    key: 'status',
    head: 'Status',
    width: '7rem',
    cell: (action) => <ActionStanding {...action} />,
  },
];

function NoActions({ search }: { search: ActionSearch }) {
  const isFiltered = chosenFilters(search).length > 0;
  return isFiltered ? (
    <EmptyState
      title="No action fits these filters"
      action={<Link href={actionLogHref({})}>Clear filters</Link>}
    />
  ) : (
    <EmptyState title="No actions yet">
      Actions appear here once minutes that record them have been imported or written.
    </EmptyState>
  );
}

/** The answer first: how many, and of what. */
function headline(count: number, { show }: ActionSearch): string {
  const noun = count === 1 ? 'action' : 'actions';
  if (show === 'overdue') return count === 0 ? 'No overdue actions' : `${count} overdue ${noun}`;
  if (show === 'undated') return `${count} ${noun} without a date`;
  if (show === 'mine') return count === 0 ? 'No actions for you' : `${count} ${noun} for you`;
  return `${count} ${noun}`;
}
