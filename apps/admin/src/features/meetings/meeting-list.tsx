import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorState,
  Link,
  LoadingState,
  PageHeading,
  SkeletonTable,
  StatusTag,
  useDocumentTitle,
} from '@concordat/ui';
import type { AdminMeetingsQuery } from '../../generated/graphql.ts';
import { meetingStatusWords } from './meeting-words.ts';
import { adminMeetingsQuery } from './meetings.graphql.ts';

type ListedMeeting = AdminMeetingsQuery['meetings']['edges'][number]['node'];

/** Every meeting of the office's forums, the latest first. */
export function MeetingList() {
  const { data, loading, error, refetch, fetchMore } = useQuery(adminMeetingsQuery);
  useDocumentTitle('Meetings', 'Admin');
  const meetings = data?.meetings;

  return (
    <>
      <PageHeading title="Meetings" />
      {error && !meetings && (
        <ErrorState
          title="The meetings could not be opened"
          action={<Button onClick={() => void refetch()}>Try again</Button>}
        >
          <p className="govuk-body">{error.message}</p>
        </ErrorState>
      )}
      {loading && !meetings && (
        <LoadingState
          what="the meetings"
          skeleton={<SkeletonTable heads={['Meeting', 'Items', 'Papers', 'Status']} />}
        />
      )}
      {meetings && meetings.edges.length === 0 && (
        <EmptyState
          title="No meetings yet"
          action={<Link href="/admin/imports/new">Import a board pack</Link>}
        >
          A meeting comes into the record with its board pack.
        </EmptyState>
      )}
      {meetings && meetings.edges.length > 0 && (
        <DataTable
          caption="Meetings, the latest first"
          isCaptionHidden
          columns={columns}
          rows={meetings.edges.map((edge) => edge.node)}
          rowKey={(meeting) => meeting.id}
        />
      )}
      {meetings?.pageInfo.hasNextPage && (
        <Button
          weight="secondary"
          busy={loading ? 'Loading' : undefined}
          onClick={() => void fetchMore({ variables: { after: meetings.pageInfo.endCursor } })}
        >
          Show earlier meetings
        </Button>
      )}
    </>
  );
}

const columns: readonly Column<ListedMeeting>[] = [
  {
    key: 'meeting',
    head: 'Meeting',
    cell: (meeting) => (
      <Link href={`/admin/meetings/${meeting.id}`}>
        <DateText date={meeting.heldOn} />, {meeting.forum.name}
      </Link>
    ),
  },
  { key: 'starts', head: 'Starts', width: '6rem', cell: (meeting) => meeting.startsAt ?? 'Not printed' },
  { key: 'items', head: 'Items', isNumeric: true, width: '5rem', cell: (meeting) => meeting.itemCount },
  { key: 'papers', head: 'Papers', isNumeric: true, width: '5rem', cell: (meeting) => meeting.paperCount },
  { key: 'actions', head: 'Actions', isNumeric: true, width: '5rem', cell: (meeting) => meeting.actionCount },
  {
    key: 'status',
    head: 'Status',
    width: '10rem',
    cell: ({ status }) => <StatusTag status={status} words={meetingStatusWords} />,
  },
];
