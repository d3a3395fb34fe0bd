import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DateText,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  SummaryList,
  Tag,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import type { ActionPageQuery } from '../../generated/graphql.ts';
import { statusWords } from './action-filters.ts';
import { actionQuery } from './action-log.graphql.ts';

const ReportOnAction = lazy(() =>
  import('./report-on-action.tsx').then((form) => ({ default: form.ReportOnAction })),
);

const ClosedBy = lazy(() => import('./closed-by.tsx').then((part) => ({ default: part.ClosedBy })));

export type ShownAction = NonNullable<ActionPageQuery['action']>;

/** One action: what, who, by when, where it was raised, and all that was reported on it since. */
export function ActionPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(actionQuery, { variables: { id } });
  const action = data?.action;
  useDocumentTitle(action?.text ?? 'Action', 'Resource Group');

  if (error && !action) {
    return <CouldNotOpen what="The action" error={error} again={refetch} />;
  }
  if (loading && !action) return <LoadingState what="the action" />;
  if (!action) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Actions', href: '/resource-group/actions' }]} />
      <PageHeading caption={`Action of ${action.forum.name}`} title={action.text} />
      <SummaryList rows={factsOf(action)} />
      {action.allowedCommands.includes('UpdateAction') && (
        <Suspense fallback={<LoadingState what="the form to report on it" />}>
          <ReportOnAction action={action} onStale={() => void refetch()} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <ClosedBy actionId={action.id} />
      </Suspense>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={historyOf(action)} />
      {action.updates.length === 0 && <p className="govuk-body">Nothing has been reported on it yet.</p>}
    </>
  );
}

/** What was reported, and when the owner was reminded. */
function historyOf({ updates, reminders }: ShownAction) {
  const reported = updates.map((update) => ({
    key: update.id,
    title: headlineOf(update),
    by: update.byName,
    when: { instant: update.at },
    children: update.note,
  }));
  const reminded = reminders.map(({ id, at, byName }) => ({
    key: id,
    title: 'The owner was reminded',
    by: byName,
    when: { instant: at },
  }));
  return [...reported, ...reminded];
}

function factsOf(action: ShownAction) {
  return [
    {
      key: 'status',
      label: 'Status',
      value: action.isOverdue ? (
        <>
          <Tag tone="alarm">Overdue</Tag> {action.daysOverdue} days late
        </>
      ) : (
        <Tag tone={action.status === 'closed' ? 'quiet' : 'active'}>{statusWords[action.status]}</Tag>
      ),
    },
    {
      key: 'owner',
      label: 'Owner',
      value: [action.ownerPost, action.ownerBodyName].filter(Boolean).join(', ') || 'Nobody is named',
    },
    {
      key: 'due',
      label: 'Due',
      value: action.dueOn ? (
        <>
          <DateText date={action.dueOn} />
          {action.duePrinted && ` (minuted as “${action.duePrinted}”)`}
        </>
      ) : (
        (action.duePrinted ?? 'No date was set')
      ),
    },
    {
      key: 'raised',
      label: 'Raised',
      value: (
        <Link
          href={`/resource-group/meetings/${action.raisedAt.id}${action.minutesId ? `?minutes=${action.minutesId}#${action.id}` : ''}`}
        >
          <DateText date={action.raisedAt.heldOn} />
          {action.paragraphNumber && `, minute ${action.paragraphNumber}`}
          {action.minutesItemTitle && `, ${action.minutesItemTitle}`}
        </Link>
      ),
    },
  ];
}

function headlineOf({ statusBefore, statusAfter }: ShownAction['updates'][number]): string {
  return statusBefore === statusAfter
    ? 'Progress reported'
    : `${statusWords[statusBefore]} to ${statusWords[statusAfter].toLowerCase()}`;
}
