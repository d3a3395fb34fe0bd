import { useQuery } from '@apollo/client/react';
import { PagedTable, useSignedIn } from '@concordat/app-frame';
import { savedActionColumns } from '@concordat/app-frame/action-log';
import {
  ButtonLink,
  EmptyState,
  FilterList,
  Link,
  PageHeading,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { useState } from 'react';
import { actionDeskChoicesQuery, actionDeskQuery } from './action-desk.graphql.ts';
import { actionColumns } from './action-desk-columns.tsx';
import { ActionDeskFields, chosenFilters } from './action-desk-fields.tsx';
import {
  type ActionDeskSearch,
  actionDeskFilter,
  actionDeskHref,
  filtersOf,
  readActionDeskSearch,
} from './action-desk-search.ts';
import { RemindOwners } from './remind-owners.tsx';
import { SavedViews } from './saved-views.tsx';

/** Every action across forums, looked at in views of one's own, and their owners reminded together. */
export function ActionDeskPage({ search }: { search: ActionDeskSearch }) {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const query = useQuery(actionDeskQuery, { variables: { filter: actionDeskFilter(search) } });
  const desk = useQuery(actionDeskChoicesQuery).data?.actionDesk;
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const log = query.data?.actionLog;
  const actions = log?.edges.map(({ node }) => node) ?? [];
  const remindable = actions.filter(({ allowedCommands }) => allowedCommands.includes('RemindActions'));
  const chosen = remindable.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const filters = filtersOf(search);
  useDocumentTitle('Actions', 'Admin');

  return (
    <>
      <PageHeading
        title={headline(log?.totalCount ?? null, search)}
        caption="Actions of every forum"
        action={
          viewer.permissions.includes('meeting:run') && (
            <ButtonLink weight="secondary" href="/admin/actions/tracker">
              Read a tracker back in
            </ButtonLink>
          )
        }
      />
      <SavedViews views={desk?.savedViews ?? []} filters={filters} />
      <FilterList
        fields={<ActionDeskFields search={search} forums={desk?.forums ?? []} owners={desk?.owners ?? []} />}
        selected={chosenFilters(search, desk?.forums ?? [])}
        clearHref={actionDeskHref('')}
        resultsLabel="Actions"
        onApply={(values) =>
          navigate?.(actionDeskHref(filtersOf(readActionDeskSearch(Object.fromEntries(values)))))
        }
      >
        <RemindOwners remindable={remindable.map(({ id }) => id)} chosen={chosen} onSelect={select} />
        <PagedTable
          what="the actions"
          list={log}
          query={query}
          caption="Actions, the longest due first"
          columns={actionColumns(selected, select)}
          rowKey={(action) => action.id}
          empty={<NoActions isFiltered={filters !== ''} />}
          more="Show more actions"
          saved={savedActionColumns}
        />
      </FilterList>
    </>
  );
}

function NoActions({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState
      title="No action fits these filters"
      action={<Link href={actionDeskHref('')}>Clear filters</Link>}
    />
  ) : (
    <EmptyState title="No actions yet">
      Actions appear here once minutes that record them have been imported or written.
    </EmptyState>
  );
}

/** The answer first: how many, and of what. */
function headline(count: number | null, { show }: ActionDeskSearch): string {
  if (count === null) return 'Actions';
  const noun = count === 1 ? 'action' : 'actions';
  if (show === 'overdue') return count === 0 ? 'No overdue actions' : `${count} overdue ${noun}`;
  return show === 'undated' ? `${count} ${noun} without a date` : `${count} ${noun}`;
}
