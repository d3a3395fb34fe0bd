import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import {
  type Column,
  DateText,
  EmptyState,
  FilterList,
  Link,
  PageHeading,
  Tag,
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
  statusWords,
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
          saved={saved}
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
        <span className="cc-action-log__origin">
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
  { key: 'due', head: 'Due', width: '10rem', cell: (action) => <Due {...action} /> },
  {
    key: 'status',
    head: 'Status',
    width: '7rem',
    cell: ({ isOverdue, status }) =>
      isOverdue ? (
        <Tag tone="alarm">Overdue</Tag>
      ) : (
        <Tag tone={status === 'closed' ? 'quiet' : 'active'}>{statusWords[status]}</Tag>
      ),
  },
];

/** One column for each thing, so that a force keeps its own tracker with it. */
const saved: readonly SavedColumn<LoggedAction>[] = [
  ['Id', ({ id }) => id],
  ['Action', ({ text }) => text],
  ['Forum', ({ forum }) => forum.name],
  ['Raised on', ({ raisedAt }) => raisedAt.heldOn],
  ['Minute', ({ paragraphNumber }) => paragraphNumber],
  ['Owner', ({ ownerPost, ownerBodyName }) => ownerPost ?? ownerBodyName],
  ['Due as printed', ({ duePrinted }) => duePrinted],
  ['Due on', ({ dueOn }) => dueOn],
  ['Status', ({ status }) => status],
  ['Days late', ({ daysOverdue }) => daysOverdue],
  ['Last update', ({ updates }) => updates[0]?.note ?? null],
];

function Due({ dueOn, duePrinted, daysOverdue }: LoggedAction) {
  if (!dueOn) return <>{duePrinted ?? 'No date set'}</>;
  return (
    <>
      <DateText date={dueOn} />
      {daysOverdue > 0 && <span className="cc-action-log__origin">{daysOverdue} days late</span>}
    </>
  );
}

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
