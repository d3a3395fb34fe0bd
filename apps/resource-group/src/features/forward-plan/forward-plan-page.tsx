import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  OverdueThemes,
  PlanEntryStanding,
  promiseInWords,
  SaveForwardPlan,
} from '@concordat/app-frame/forward-plan';
import type { CalendarDate } from '@concordat/domain/kernel';
import { themeWords } from '@concordat/domain/printed';
import {
  CouldNotOpen,
  DataTable,
  DateText,
  EmptyState,
  Link,
  LoadingState,
  longDate,
  NotFound,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import type { MemberForwardPlanQuery } from '../../generated/graphql.ts';
import { memberForwardPlanQuery, planningForumsQuery } from './forward-plan.graphql.ts';

type ShownEntry = NonNullable<MemberForwardPlanQuery['forwardPlan']>['waiting'][number];

/** What is to come before the forums a member reads: one plan at a time, the Board that meets next first. */
export function ForwardPlanPage({ forumId }: { forumId: string | null }) {
  const { data, loading, error, refetch } = useQuery(planningForumsQuery);
  useDocumentTitle('Forward plan', 'Resource Group');
  const forums = data?.forums.edges.map(({ node }) => node) ?? [];
  const meeting = forums.filter(({ nextMeetingOn }) => nextMeetingOn !== null);
  const soonest = [...meeting].sort((a, b) =>
    (a.nextMeetingOn ?? '') < (b.nextMeetingOn ?? '') ? -1 : 1,
  )[0];
  const shown = forumId ?? soonest?.id ?? null;

  if (error && !data) {
    return <CouldNotOpen what="The forward plan" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the forward plan" />;
  if (shown === null) {
    return (
      <>
        <PageHeading title="Forward plan" />
        <EmptyState title="No meetings are planned">
          The governance officer plans them from how often each forum meets.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <OnePlan key={shown} forumId={shown} />
      {meeting.length > 1 && (
        <nav aria-label="Forward plans of other forums">
          <h2 className="govuk-heading-m">Other forums</h2>
          <ul className="govuk-list">
            {meeting
              .filter(({ id }) => id !== shown)
              .map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/resource-group/forward-plan?forum=${id}`}>{name}</Link>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function OnePlan({ forumId }: { forumId: string }) {
  const { office } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(memberForwardPlanQuery, { variables: { forumId } });
  const plan = data?.forwardPlan;
  if (error && !plan) {
    return <CouldNotOpen what="The forward plan" error={error} again={refetch} />;
  }
  if (loading && !plan) return <LoadingState what="the forward plan" />;
  if (!plan) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  const toCome = plan.meetings.filter(({ heldOn }) => heldOn >= office.today);
  const planned = toCome
    .flatMap(({ entries }) => entries)
    .filter(({ status }) => status === 'planned').length;
  return (
    <>
      <PageHeading
        caption={`Forward plan of the ${plan.forum.name}`}
        title={`${planned} ${planned === 1 ? 'report is' : 'reports are'} to come`}
      />
      <OverdueThemes meetings={plan.meetings} today={office.today as CalendarDate} />
      {toCome.length === 0 && <p className="govuk-body">No meetings are planned yet.</p>}
      {toCome.map(({ id, heldOn, theme, entries }) => (
        <section key={id} aria-label={`Meeting of ${longDate(heldOn)}`}>
          <h2 className="govuk-heading-m">
            <DateText date={heldOn} /> {theme && <Tag tone="active">Theme: {themeWords[theme]}</Tag>}
          </h2>
          {entries.length === 0 ? (
            <p className="govuk-body">No report is planned for it.</p>
          ) : (
            <Entries entries={entries} caption={`Reports for ${longDate(heldOn)}`} />
          )}
        </section>
      ))}
      {plan.waiting.length > 0 && (
        <Entries entries={plan.waiting} caption="Waiting for a meeting" isCaptionShown />
      )}
      <SaveForwardPlan forum={plan.forum.name} meetings={toCome} waiting={plan.waiting} />
    </>
  );
}

function Entries({
  entries,
  caption,
  isCaptionShown = false,
}: {
  entries: readonly ShownEntry[];
  caption: string;
  isCaptionShown?: boolean;
}) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={!isCaptionShown}
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        {
          key: 'title',
          head: 'Report',
          cell: (entry) =>
            entry.actionId ? (
              <Link href={`/resource-group/actions/${entry.actionId}`}>{entry.title}</Link>
            ) : (
              entry.title
            ),
        },
        { key: 'lead', head: 'From', width: '10rem', cell: (entry) => entry.lead ?? 'Not named' },
        { key: 'promised', head: 'Where it comes from', width: '14rem', cell: promiseInWords },
        {
          key: 'slip',
          head: 'Standing',
          width: '12rem',
          cell: (entry) => <PlanEntryStanding entry={entry} />,
        },
      ]}
    />
  );
}
