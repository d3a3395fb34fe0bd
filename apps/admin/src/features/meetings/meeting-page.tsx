import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  Breadcrumbs,
  ButtonGroup,
  ButtonLink,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  StatusTag,
  SummaryList,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import type { AdminMeetingQuery } from '../../generated/graphql.ts';
import { agendaItemKindWords, meetingStatusWords } from './meeting-words.ts';
import { adminMeetingQuery } from './meetings.graphql.ts';

type ShownMeeting = NonNullable<AdminMeetingQuery['meeting']>;
type Item = ShownMeeting['agendaItems'][number];

/** One meeting as the office runs it: agenda with papers in and missing, attendance, and where it came from. */
export function MeetingPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(adminMeetingQuery, { variables: { id } });
  const meeting = data?.meeting;
  const { viewer } = useSignedIn();
  useDocumentTitle(meeting?.forum.name ?? 'Meeting', 'Admin');

  if (error && !meeting) {
    return <CouldNotOpen what="The meeting" error={error} again={refetch} />;
  }
  if (loading && !meeting) return <LoadingState what="the meeting" />;
  if (!meeting) return <NotFound homeHref="/admin" contact="your governance officer" />;
  const missing = meeting.agendaItems.filter(isMissing).length;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Meetings', href: '/admin/meetings' }]} />
      <PageHeading
        caption={meeting.forum.name}
        title={
          <>
            <DateText date={meeting.heldOn} />
            {missing > 0 && `: ${missing} ${missing === 1 ? 'paper is' : 'papers are'} missing`}
          </>
        }
        action={
          <ButtonGroup>
            {viewer.permissions.includes('meeting:run') && (
              <ButtonLink href={`/admin/meetings/${meeting.id}/agenda`}>Work on the agenda</ButtonLink>
            )}
            {viewer.permissions.includes('meeting:run') && meeting.status !== 'planned' && (
              <ButtonLink href={`/admin/meetings/${meeting.id}/minutes`} weight="secondary">
                Work on the minutes
              </ButtonLink>
            )}
            {meeting.status !== 'planned' && (
              <ButtonLink href={`/resource-group/meetings/${meeting.id}`} target="_self" weight="secondary">
                Read the pack
              </ButtonLink>
            )}
          </ButtonGroup>
        }
      >
        <StatusTag status={meeting.status} words={meetingStatusWords} />
      </PageHeading>
      <SummaryList rows={factsOf(meeting)} />
      <DataTable
        caption="Agenda"
        columns={columns}
        rows={meeting.agendaItems}
        rowKey={(item) => item.id}
        empty={
          meeting.status === 'planned'
            ? 'The agenda is not out yet.'
            : 'No agenda is in the record for this meeting; its minutes came with a later pack.'
        }
      />
      <Attendance attendance={meeting.attendance} />
    </>
  );
}

function factsOf({ startsAt, venue, minutes, importedFrom, actionCount, id }: ShownMeeting) {
  return [
    { key: 'when', label: 'Starts', value: startsAt ?? 'Not printed' },
    { key: 'where', label: 'Venue', value: venue ?? 'Not printed' },
    {
      key: 'minutes',
      label: 'Minutes',
      value: minutes ? (
        <Link href={`/resource-group/meetings/${id}?minutes=${minutes.id}`} target="_self">
          {minutes.status === 'draft' ? 'Draft minutes' : 'Minutes'}
        </Link>
      ) : (
        'Not in yet'
      ),
    },
    { key: 'actions', label: 'Actions raised', value: String(actionCount) },
    {
      key: 'source',
      label: 'Imported from',
      value: importedFrom ? (
        <Link
          href={`/admin/imports/${importedFrom.importId}${importedFrom.line ? `?line=${importedFrom.line}` : ''}`}
        >
          {importedFrom.fileName}
          {importedFrom.line && `, line ${importedFrom.line}`}
        </Link>
      ) : (
        'Entered by hand'
      ),
    },
  ];
}

const columns: readonly Column<Item>[] = [
  { key: 'number', head: 'Item', width: '4rem', cell: (item) => item.number },
  { key: 'title', head: 'Title', cell: (item) => item.title },
  { key: 'lead', head: 'Lead', cell: (item) => item.lead ?? '–' },
  { key: 'kind', head: 'Kind', width: '7rem', cell: (item) => agendaItemKindWords[item.kind] },
  {
    key: 'papers',
    head: 'Papers',
    width: '8rem',
    cell: (item) =>
      isMissing(item) ? (
        <Tag tone="alarm">Missing</Tag>
      ) : item.approvesMinutes ? (
        'Minutes in'
      ) : item.paperCount === 0 ? (
        'None needed'
      ) : (
        `${item.paperCount} in`
      ),
  },
];

function isMissing({ kind, paperCount, approvesMinutes }: Item): boolean {
  return paperCount === 0 && !approvesMinutes && (kind === 'paper' || kind === 'toFollow');
}

function Attendance({ attendance }: { attendance: ShownMeeting['attendance'] }) {
  if (attendance.length === 0) return null;
  return (
    <DataTable
      caption="Attendance"
      rows={attendance}
      rowKey={(person) => [person.kind, person.name, person.post].join()}
      columns={[
        {
          key: 'who',
          head: 'Who',
          cell: (person) => [person.name, person.post].filter(Boolean).join(', '),
        },
        { key: 'body', head: 'Body', cell: (person) => person.bodyName ?? '–' },
        {
          key: 'kind',
          head: 'As',
          width: '9rem',
          cell: ({ kind }) =>
            kind === 'member' ? 'Member' : kind === 'inAttendance' ? 'In attendance' : 'Apologies',
        },
      ]}
    />
  );
}
