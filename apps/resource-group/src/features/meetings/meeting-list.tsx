import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import {
  type Column,
  DateText,
  EmptyState,
  Link,
  PageHeading,
  StatusTag,
  type StatusWords,
  useDocumentTitle,
} from '@concordat/ui';
import type { MeetingListQuery, MeetingStatus } from '../../generated/graphql.ts';
import { meetingListQuery } from './meeting-list.graphql.ts';

type ListedMeeting = MeetingListQuery['meetings']['edges'][number]['node'];

/** Every meeting a reader may open, the latest first. */
export function MeetingList() {
  const query = useQuery(meetingListQuery);
  useDocumentTitle('Meetings', 'Resource Group');
  const meetings = query.data?.meetings;

  return (
    <>
      <PageHeading title="Meetings" />
      <PagedTable
        what="the meetings"
        list={meetings}
        query={query}
        caption="Meetings, the latest first"
        columns={columns}
        rowKey={(meeting) => meeting.id}
        empty={
          <EmptyState title="No meetings yet">
            A meeting appears here once its board pack has been imported and accepted in the admin app.
          </EmptyState>
        }
        more="Show earlier meetings"
        saved={saved}
      />
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

const saved: readonly SavedColumn<ListedMeeting>[] = [
  ['Held on', ({ heldOn }) => heldOn],
  ['Forum', ({ forum }) => forum.name],
  ['Where', ({ venue }) => venue],
  ['Items', ({ itemCount }) => itemCount],
  ['Papers', ({ paperCount }) => paperCount],
  ['Actions', ({ actionCount }) => actionCount],
  ['Status', ({ status }) => status],
];
