import { fillForums } from './fill-forums.ts';
import {
  actions,
  canary,
  forums,
  id,
  imports,
  items,
  meetings,
  minutes,
  planEntries,
  posts,
} from './office-ids.ts';
import { day, ours, type Tx, theirs } from './office-rows.ts';

export async function fillMeetings(tx: Tx): Promise<void> {
  await tx.forum.createMany({
    data: [
      {
        id: forums.board,
        ...ours,
        name: 'Business Board',
        aliases: ['The Board'],
        purpose: 'Decides',
        status: 'active',
      },
      {
        id: forums.theirBoard,
        ...theirs,
        name: 'Harbour Board',
        aliases: [],
        purpose: 'Decides',
        status: 'active',
      },
      {
        id: forums.group,
        ...ours,
        name: 'Money Group',
        aliases: [],
        purpose: 'Looks after the money',
        status: 'active',
        ownedBy: 'Fenland partners',
        reportsToId: forums.board,
      },
    ],
  });
  await fillForums(tx);
  const seat = { ...ours, forumId: forums.board };
  await tx.forumMember.createMany({
    data: [
      {
        id: id(301),
        ...seat,
        postId: posts.treasurer,
        role: 'member',
        from: day('2014-01-01'),
        until: day('2016-06-30'),
      },
      { id: id(302), ...seat, postId: posts.chiefExecutive, role: 'chair', from: day('2014-01-01') },
    ],
  });
  await tx.meeting.createMany({
    data: [
      {
        id: meetings.december,
        ...ours,
        forumId: forums.board,
        heldOn: day('2016-12-16'),
        startsAt: '10:00',
        venue: 'Pathfinder House',
        status: 'agendaPublished',
        importId: imports.pending,
        sourceLine: 3,
      },
      {
        id: meetings.november,
        ...ours,
        forumId: forums.board,
        heldOn: day('2016-11-10'),
        status: 'minutesDraft',
      },
      {
        id: meetings.january,
        ...ours,
        forumId: forums.board,
        heldOn: day('2017-01-20'),
        status: 'planned',
        theme: 'victims',
      },
      {
        id: meetings.theirs,
        ...theirs,
        forumId: forums.theirBoard,
        heldOn: day('2016-12-15'),
        status: 'agendaPublished',
      },
    ],
  });
  await tx.minutes.createMany({
    data: [
      {
        id: minutes.november,
        ...ours,
        meetingId: meetings.november,
        status: 'draft',
        markingPrinted: 'PROTECT until Approved',
        clearance: 1,
      },
      { id: minutes.theirs, ...theirs, meetingId: meetings.theirs, status: 'approved' },
    ],
  });
  const december = { ...ours, meetingId: meetings.december };
  await tx.agendaItem.createMany({
    data: [
      {
        id: items.minutes,
        ...december,
        number: '1',
        position: 0,
        title: 'Minutes of the last meeting',
        subItems: ['a) accuracy', 'b) matters arising'],
        kind: 'standing',
        minutesId: minutes.november,
        purpose: 'decide',
        approvesMinutesOf: day('2016-11-10'),
        role: 'earlierMinutes',
      },
      {
        id: items.restricted,
        ...december,
        number: '2',
        position: 1,
        title: 'Custody',
        subItems: [],
        lead: 'Chief Executive',
        kind: 'paper',
        closedReason: 'Commercial',
        theme: 'victims',
        minutesOfTime: 20,
        planEntryId: planEntries.promised,
        standingItemId: id(455),
        carriedActionIds: [actions.overdue],
      },
      {
        id: items.bare,
        ...december,
        number: '3',
        position: 2,
        title: 'Any other business',
        subItems: [],
        kind: 'toFollow',
        withdrawnReason: 'Not ready',
      },
      {
        id: items.secret,
        ...december,
        number: '4',
        position: 3,
        title: `Closed: ${canary}`,
        subItems: [],
        kind: 'verbal',
        clearance: 1,
      },
    ],
  });
}
