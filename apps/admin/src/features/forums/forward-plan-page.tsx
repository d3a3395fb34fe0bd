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
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  DateText,
  Details,
  LoadingState,
  longDate,
  NotFound,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { AddPlanEntryForm } from './add-plan-entry-form.tsx';
import { forwardPlanQuery } from './forward-plan.graphql.ts';
import { MovePlanEntryForm } from './move-plan-entry-form.tsx';
import { PlanMeetingsForm } from './plan-meetings-form.tsx';
import { SettlePlanEntryForm } from './settle-plan-entry-form.tsx';
import type { ShownEntry, ShownMeeting } from './shown-plan.ts';

/** What is to come before a forum: its meetings, the theme of each, and the reports that were promised. */
export function ForwardPlanPage({ forumId }: { forumId: string }) {
  const { office, viewer } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(forwardPlanQuery, { variables: { forumId } });
  const plan = data?.forwardPlan;
  useDocumentTitle('Forward plan', 'Admin');

  if (error && !plan) {
    return <CouldNotOpen what="The forward plan" error={error} again={refetch} />;
  }
  if (loading && !plan) return <LoadingState what="the forward plan" />;
  if (!plan) return <NotFound homeHref="/admin" contact="your governance officer" />;
  const toCome = plan.meetings.filter(({ heldOn }) => heldOn >= office.today);
  const past = plan.meetings.filter(({ heldOn }) => heldOn < office.today);
  const mayRun = plan.isOwned && viewer.permissions.includes('meeting:run');
  const shared = { meetings: toCome, mayRun, onStale: () => void refetch() };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Forums', href: '/admin/forums' },
          { label: plan.forum.name, href: `/admin/forums/${plan.forum.id}` },
        ]}
      />
      <PageHeading caption={`Forward plan of the ${plan.forum.name}`} title={titleOf(toCome, plan.waiting)} />
      <OverdueThemes meetings={plan.meetings} today={office.today as CalendarDate} />
      {plan.waiting.length > 0 && (
        <Entries caption="Waiting for a meeting" entries={plan.waiting} {...shared} />
      )}
      {toCome.length === 0 && (
        <p className="govuk-body">No meetings are planned yet; plan them from how often the forum meets.</p>
      )}
      {toCome.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} {...shared} />
      ))}
      <SaveForwardPlan forum={plan.forum.name} meetings={toCome} waiting={plan.waiting} />
      {mayRun && (
        <section aria-label="Change the plan">
          <h2 className="govuk-heading-m">Change the plan</h2>
          <PlanMeetingsForm forumId={plan.forum.id} hasMeetings={plan.meetings.length > 0} />
          <AddPlanEntryForm forumId={plan.forum.id} meetings={toCome} />
        </section>
      )}
      {past.length > 0 && (
        <Details summary={`Meetings of the past year (${past.length})`}>
          {past.map((meeting) => (
            <Meeting key={meeting.id} meeting={meeting} {...shared} mayRun={false} />
          ))}
        </Details>
      )}
    </>
  );
}

function titleOf(toCome: readonly ShownMeeting[], waiting: readonly ShownEntry[]): string {
  const planned = toCome
    .flatMap(({ entries }) => entries)
    .filter(({ status }) => status === 'planned').length;
  const reports = `${planned} ${planned === 1 ? 'report is' : 'reports are'} planned`;
  if (waiting.length === 0) return reports;
  return `${reports}, ${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} for a meeting`;
}

type Shared = { meetings: readonly ShownMeeting[]; mayRun: boolean; onStale: () => void };

function Meeting({ meeting, ...shared }: Shared & { meeting: ShownMeeting }) {
  return (
    <section aria-label={`Meeting of ${longDate(meeting.heldOn)}`}>
      <h2 className="govuk-heading-m">
        <DateText date={meeting.heldOn} />{' '}
        {meeting.theme && <Tag tone="active">Theme: {themeWords[meeting.theme]}</Tag>}
      </h2>
      {meeting.entries.length === 0 ? (
        <p className="govuk-body">No report is planned for it.</p>
      ) : (
        <Entries
          caption={`Reports for ${longDate(meeting.heldOn)}`}
          isCaptionHidden
          entries={meeting.entries}
          {...shared}
        />
      )}
    </section>
  );
}

function Entries({
  caption,
  isCaptionHidden = false,
  entries,
  meetings,
  mayRun,
  onStale,
}: Shared & { caption: string; isCaptionHidden?: boolean; entries: readonly ShownEntry[] }) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        {
          key: 'title',
          head: 'Report',
          cell: (entry) => (
            <>
              {entry.title}
              {mayRun && entry.status === 'planned' && (
                <>
                  <MovePlanEntryForm entry={entry} meetings={meetings} onStale={onStale} />
                  <SettlePlanEntryForm entry={entry} onStale={onStale} />
                </>
              )}
            </>
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
