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
import type { OfficeHomeQuery } from '../../generated/graphql.ts';
import { navigation } from '../../navigation.ts';
import { officeHomeQuery } from './office-home.graphql.ts';

const BudgetDue = lazy(() => import('./budget-due.tsx').then((part) => ({ default: part.BudgetDue })));
const GovernanceHere = lazy(() =>
  import('./governance-due.tsx').then((part) => ({ default: part.GovernanceHere })),
);
const InspectionsHere = lazy(() =>
  import('./inspections-due.tsx').then((part) => ({ default: part.InspectionsHere })),
);

type Home = OfficeHomeQuery['officeHome'];

/** What is late, what is due and what is waiting for whom. */
export function OfficeHome() {
  const { viewer, office } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(officeHomeQuery);
  useDocumentTitle('Home', 'Admin');
  const home = data?.officeHome;

  if (error && !home) {
    return <CouldNotOpen what="The office's home page" error={error} again={refetch} />;
  }
  if (loading && !home) return <LoadingState what="what is late and due" />;
  if (!home) return null;
  const mayImport = viewer.permissions.includes('import:upload');
  return (
    <>
      <PageHeading
        caption={viewer.name}
        title={headline(home)}
        action={mayImport && <ButtonLink href="/admin/imports/new">Import a board pack</ButtonLink>}
      />
      {viewer.permissions.includes('finance:run') && (
        <Suspense fallback={null}>
          <BudgetDue today={office.today} />
          <GovernanceHere today={office.today} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <InspectionsHere />
      </Suspense>
      <div className="cc-office">
        <ImportsWaiting home={home} />
        <RolesWaiting home={home} />
        <Overdue home={home} />
        <Meetings
          title="Minutes still in draft"
          meetings={home.draftMinutes}
          empty="No minutes are in draft."
        />
        <Meetings title="Meetings ahead" meetings={home.upcomingMeetings} empty="No meeting is planned." />
      </div>
      <AlsoHere permissions={viewer.permissions} />
    </>
  );
}

/** The places that stand under a noun of the header, so that each is one click from home. */
function AlsoHere({ permissions }: { permissions: readonly string[] }) {
  const places = navigation.filter(({ noun, needs }) => noun !== undefined && permissions.includes(needs));
  if (places.length === 0) return null;
  return (
    <nav aria-labelledby="also-here">
      <h2 id="also-here" className="govuk-heading-m">
        Also here
      </h2>
      <ul className="govuk-list cc-office__list">
        {places.map(({ href, label, noun }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
            <span className="cc-office__note">{noun}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ImportsWaiting({ home }: { home: Home }) {
  return (
    <Queue
      id="imports"
      title="Imports waiting for a decision"
      count={home.importsWaitingCount}
      empty="No import is waiting."
    >
      {home.importsWaiting.map((waiting) => (
        <li key={waiting.id}>
          <Link href={`/admin/imports/${waiting.id}`}>{waiting.fileName}</Link>
          <span className="cc-office__note">
            {waiting.uploadedByName}, <InstantText instant={waiting.uploadedAt} />
            {waiting.questionCount > 0 && `, ${waiting.questionCount} questions`}
            {waiting.errorCount > 0 && `, ${waiting.errorCount} errors`}
          </span>
        </li>
      ))}
    </Queue>
  );
}

function RolesWaiting({ home }: { home: Home }) {
  if (home.roleGrantsWaiting.length === 0) return null;
  return (
    <Queue
      id="roles"
      title="Roles waiting for a second person"
      count={home.roleGrantsWaiting.length}
      empty=""
    >
      {home.roleGrantsWaiting.map((grant) => (
        <li key={grant.id}>
          <Link href={`/admin/users/${grant.userId}`}>{grant.userName}</Link>
          <span className="cc-office__note">
            asked for by {grant.requestedByName}, <InstantText instant={grant.requestedAt} />
          </span>
        </li>
      ))}
    </Queue>
  );
}

function Overdue({ home }: { home: Home }) {
  return (
    <Queue id="overdue" title="Overdue actions" count={home.overdueCount} empty="No action is overdue.">
      {home.overdueActions.map((action) => (
        <li key={action.id}>
          <Link href={`/resource-group/actions/${action.id}`} target="_self">
            {action.text}
          </Link>
          <span className="cc-office__note">
            {action.ownerPost ?? action.ownerBodyName ?? 'Nobody named'}{' '}
            <Tag tone="alarm">{action.daysOverdue} days late</Tag>
          </span>
        </li>
      ))}
      {home.undatedActionCount > 0 && (
        <li>
          <Link href="/resource-group/actions?show=undated" target="_self">
            {home.undatedActionCount} {home.undatedActionCount === 1 ? 'action has' : 'actions have'} no date
          </Link>
        </li>
      )}
    </Queue>
  );
}

type Listed = { readonly id: string; readonly forumName: string; readonly heldOn: string };

function Meetings({ title, meetings, empty }: { title: string; meetings: readonly Listed[]; empty: string }) {
  return (
    <Queue id={title.replaceAll(' ', '-').toLowerCase()} title={title} count={meetings.length} empty={empty}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link href={`/admin/meetings/${meeting.id}`}>
            <DateText date={meeting.heldOn} />, {meeting.forumName}
          </Link>
        </li>
      ))}
    </Queue>
  );
}

function Queue(props: { id: string; title: string; count: number; empty: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`} className="govuk-heading-m">
        {props.title}
        {props.count > 0 && <span className="cc-office__count"> {props.count}</span>}
      </h2>
      {props.count === 0 && <p className="govuk-body">{props.empty}</p>}
      <ul className="govuk-list cc-office__list">{props.children}</ul>
    </section>
  );
}

/** The answer first: what is most pressing. */
function headline({ importsWaitingCount, overdueCount }: Home): string {
  const parts = [
    importsWaitingCount > 0 &&
      `${importsWaitingCount} ${importsWaitingCount === 1 ? 'import waits' : 'imports wait'} for you`,
    overdueCount > 0 && `${overdueCount} ${overdueCount === 1 ? 'action is' : 'actions are'} overdue`,
  ].filter(Boolean);
  return parts.length === 0 ? 'No import waits and no action is overdue' : parts.join(' and ');
}
