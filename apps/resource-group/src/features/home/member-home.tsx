import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  ButtonLink,
  CouldNotOpen,
  DateText,
  InstantText,
  Link,
  LoadingState,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import type { MemberHomeQuery } from '../../generated/graphql.ts';
import { memberHomeQuery } from './member-home.graphql.ts';

const BudgetDue = lazy(() => import('./budget-due.tsx').then((part) => ({ default: part.BudgetDue })));
const GovernanceHere = lazy(() =>
  import('./governance-due.tsx').then((part) => ({ default: part.GovernanceHere })),
);
const InspectionsHere = lazy(() =>
  import('./inspections-due.tsx').then((part) => ({ default: part.InspectionsHere })),
);
const InterestsDue = lazy(() =>
  import('./interests-due.tsx').then((part) => ({ default: part.InterestsDue })),
);
const ReturnsDue = lazy(() => import('./returns-due.tsx').then((part) => ({ default: part.ReturnsDue })));

type Home = MemberHomeQuery['memberHome'];

/** What needs me, and my next meeting with what there is to read. */
export function MemberHome({
  toSign,
}: {
  /** Decisions that wait for the reader's signature, and how they are listed. */
  toSign: { readonly count: number; readonly list: ReactNode };
}) {
  const { viewer, office } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(memberHomeQuery);
  useDocumentTitle('Home', 'Resource Group');
  const home = data?.memberHome;

  if (error && !home) {
    return <CouldNotOpen what="Your home page" error={error} again={refetch} />;
  }
  if (loading && !home) return <LoadingState what="your home page" />;
  if (!home) return null;
  return (
    <>
      <PageHeading title={headline(home, toSign.count)} caption={viewer.name} />
      {viewer.permissions.includes('finance:read') && (
        <Suspense fallback={null}>
          <BudgetDue today={office.today} />
          <GovernanceHere today={office.today} />
        </Suspense>
      )}
      {viewer.permissions.includes('return:sign') && (
        <Suspense fallback={null}>
          <ReturnsDue />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <InspectionsHere />
      </Suspense>
      <div className="cc-home">
        {toSign.list}
        <NextMeeting next={home.nextMeeting} />
        <ActionsForMe home={home} />
        <RecentMeetings meetings={home.recentMeetings} />
      </div>
      <p className="govuk-body">
        <Link href="/resource-group/escalations">Matters between forums</Link> ·{' '}
        <Link href="/resource-group/inspections">Inspection reports</Link> ·{' '}
        <Link href="/resource-group/governance">Financial governance</Link>
      </p>
      <Suspense fallback={null}>
        <InterestsDue />
      </Suspense>
    </>
  );
}

function NextMeeting({ next }: { next: Home['nextMeeting'] }) {
  return (
    <section aria-labelledby="next-meeting" className="cc-home__next">
      <h2 id="next-meeting" className="govuk-heading-m">
        My next meeting
      </h2>
      {next ? (
        <>
          <p className="govuk-body-l cc-home__when">
            <strong>
              <DateText date={next.meeting.heldOn} />
              {next.meeting.startsAt && `, ${next.meeting.startsAt}`}
            </strong>
            <br />
            {next.meeting.forumName}
            {next.meeting.venue && `, ${next.meeting.venue}`}
          </p>
          <p className="govuk-body">
            {next.itemCount} items and {next.paperCount} papers with {next.paragraphCount} paragraphs to read.{' '}
            {next.decideCount === 0
              ? 'Nothing asks for a decision.'
              : `${next.decideCount} ${next.decideCount === 1 ? 'paper asks' : 'papers ask'} for a decision.`}{' '}
            {next.itemsToFollow > 0 &&
              `${next.itemsToFollow} ${next.itemsToFollow === 1 ? 'report is' : 'reports are'} still to follow.`}
          </p>
          <ButtonLink href={`/resource-group/meetings/${next.meeting.id}`}>Read the pack</ButtonLink>
        </>
      ) : (
        <p className="govuk-body">No meeting is planned. The next one appears here when its agenda is in.</p>
      )}
    </section>
  );
}

function ActionsForMe({ home }: { home: Home }) {
  return (
    <section aria-labelledby="my-actions">
      <h2 id="my-actions" className="govuk-heading-m">
        Actions for me
      </h2>
      {home.actionsForMe.length === 0 ? (
        <p className="govuk-body">Nothing is waiting for you.</p>
      ) : (
        <ul className="govuk-list cc-home__actions">
          {home.actionsForMe.map((action) => (
            <li key={action.id}>
              <Link href={`/resource-group/actions/${action.id}`}>{action.text}</Link>
              <span className="cc-home__due">
                {action.dueOn ? (
                  <>
                    Due <DateText date={action.dueOn} />
                  </>
                ) : (
                  (action.duePrinted ?? 'No date set')
                )}{' '}
                {action.isOverdue && <Tag tone="alarm">{`${action.daysOverdue} days late`}</Tag>}{' '}
                {action.remindedAt && (
                  <Tag tone="caution">
                    You were reminded on <InstantText instant={action.remindedAt} />
                  </Tag>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <Link
          href={
            home.actionsForMeCount > home.actionsForMe.length
              ? '/resource-group/actions?show=mine'
              : '/resource-group/actions'
          }
        >
          {home.actionsForMeCount > home.actionsForMe.length
            ? `All ${home.actionsForMeCount} actions for me`
            : 'The whole action log'}
        </Link>
        {home.overdueCount > 0 && (
          <>
            {' · '}
            <Link href="/resource-group/actions?show=overdue">
              {home.overdueCount} overdue across the Board
            </Link>
          </>
        )}
      </p>
    </section>
  );
}

function RecentMeetings({ meetings }: { meetings: Home['recentMeetings'] }) {
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="recent-meetings">
      <h2 id="recent-meetings" className="govuk-heading-m">
        Recent meetings
      </h2>
      <ul className="govuk-list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link href={`/resource-group/meetings/${meeting.id}`}>
              <DateText date={meeting.heldOn} />, {meeting.forumName}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer first: what needs this person. */
function headline({ actionsForMeCount, nextMeeting }: Home, toSign: number): string {
  if (toSign > 0) {
    const decisions = `${toSign} ${toSign === 1 ? 'decision waits' : 'decisions wait'} for your signature`;
    if (actionsForMeCount === 0) return decisions;
    return `${decisions}, and ${actionsForMeCount} ${actionsForMeCount === 1 ? 'action' : 'actions'} for you`;
  }
  const actions =
    actionsForMeCount === 0
      ? 'Nothing is waiting for you'
      : `${actionsForMeCount} ${actionsForMeCount === 1 ? 'action is' : 'actions are'} waiting for you`;
  return nextMeeting && nextMeeting.decideCount > 0
    ? `${actions}, and ${nextMeeting.decideCount} decisions come to your next meeting`
    : actions;
}
