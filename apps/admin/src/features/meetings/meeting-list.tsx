import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import {
  type Column,
  DateText,
  EmptyState,
  Link,
  PageHeading,
  StatusTag,
  useDocumentTitle,
} from '@concordat/ui';
import type { AdminMeetingsQuery } from '../../generated/graphql.ts';
import { meetingStatusWords } from './meeting-words.ts';
import { adminMeetingsQuery } from './meetings.graphql.ts';

type ListedMeeting = AdminMeetingsQuery['meetings']['edges'][number]['node'];

/** Every meeting of the office's forums, the latest first. */
export function MeetingList() {
  const query = useQuery(adminMeetingsQuery);
  useDocumentTitle('Meetings', 'Admin');
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
          <EmptyState
            title="No meetings yet"
            action={<Link href="/admin/imports/new">Import a board pack</Link>}
          >
            A meeting comes into the record with its board pack.
          </EmptyState>
        }
        more="Show earlier meetings"
        saved={saved}
      />
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

const saved: readonly SavedColumn<ListedMeeting>[] = [
  ['Held on', ({ heldOn }) => heldOn],
  ['Forum', ({ forum }) => forum.name],
  ['Starts', ({ startsAt }) => startsAt],
  ['Items', ({ itemCount }) => itemCount],
  ['Papers', ({ paperCount }) => paperCount],
  ['Actions', ({ actionCount }) => actionCount],
  ['Status', ({ status }) => status],
];
