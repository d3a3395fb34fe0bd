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
  type StatusWords,
  useDocumentTitle,
} from '@concordat/ui';
import type { MeetingListQuery, MeetingStatus } from '../../generated/graphql.ts';
import { meetingListQuery } from './meeting-list.graphql.ts';

type ListedMeeting = MeetingListQuery['meetings']['edges'][number]['node'];

/** Every meeting a reader may open, the latest first. */
export function MeetingList() {
  const { data, loading, error, refetch, fetchMore } = useQuery(meetingListQuery);
  useDocumentTitle('Meetings', 'Resource Group');
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
          skeleton={<SkeletonTable heads={['Meeting', 'Papers', 'Actions', 'Status']} />}
        />
      )}
      {meetings && meetings.edges.length === 0 && (
        <EmptyState title="No meetings yet">
          A meeting appears here once its board pack has been imported and accepted in the admin app.
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

const meetingStatusWords: StatusWords<MeetingStatus> = {
  planned: ['Planned', 'quiet'],
  agendaPublished: ['Agenda out', 'active'],
  held: ['Held', 'quiet'],
  minutesDraft: ['Minutes in draft', 'caution'],
  minutesApproved: ['Minutes approved', 'quiet'],
  minutesSigned: ['Minutes signed', 'quiet'],
  cancelled: ['Cancelled', 'quiet'],
};

const columns: readonly Column<ListedMeeting>[] = [
  {
    key: 'meeting',
    head: 'Meeting',
    cell: (meeting) => (
      <Link href={`/resource-group/meetings/${meeting.id}`}>
        <DateText date={meeting.heldOn} />, {meeting.forum.name}
      </Link>
    ),
  },
  { key: 'venue', head: 'Where', cell: (meeting) => meeting.venue ?? 'Not printed' },
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
