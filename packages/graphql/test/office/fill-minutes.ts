import {
  actions,
  bodies,
  canary,
  forums,
  id,
  meetings,
  minutes,
  papers,
  posts,
  trackers,
} from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

export async function fillMinutes(tx: Tx): Promise<void> {
  await tx.attendance.createMany({
    data: [
      {
        id: id(151),
        ...ours,
        meetingId: meetings.november,
        position: 0,
        kind: 'member',
        post: 'Commissioner',
      },
      {
        id: id(152),
        ...ours,
        meetingId: meetings.november,
        position: 0,
        kind: 'apologies',
        name: 'Bram Test',
        post: 'Treasurer',
        bodyName: 'Fenland office',
      },
      {
        id: id(153),
        ...ours,
        meetingId: meetings.november,
        position: 0,
        kind: 'inAttendance',
        post: 'Clerk',
      },
    ],
  });
  const inMinutes = { ...ours, minutesId: minutes.november, clearance: 1 };
  await tx.minutesItem.createMany({
    data: [
      {
        id: id(161),
        ...inMinutes,
        position: 0,
        number: '9',
        title: 'Estates',
        outcomes: ['approved', 'noted'],
      },
      { id: id(162), ...inMinutes, position: 1, title: 'Close', outcomes: [] },
      { id: id(163), ...theirs, minutesId: minutes.theirs, position: 0, title: 'Dredging', outcomes: [] },
    ],
  });
  await tx.minutesParagraph.createMany({
    data: [
      {
        id: id(171),
        ...ours,
        minutesItemId: id(161),
        clearance: 1,
        position: 0,
        number: '9.1',
        text: `The Board talked of ${canary} and cells.`,
      },
      { id: id(172), ...ours, minutesItemId: id(162), clearance: 1, position: 0, text: 'It rose at noon.' },
    ],
  });
  await tx.paragraphCorrection.createMany({
    data: [
      {
        id: id(984),
        ...inMinutes,
        paragraphId: id(171),
        correctsParagraphId: id(172),
      },
      {
        id: id(985),
        ...inMinutes,
        paragraphId: id(172),
        correctsResolutionId: id(181),
      },
    ],
  });
  await tx.resolution.createMany({
    data: [
      {
        id: id(181),
        ...ours,
        minutesItemId: id(161),
        clearance: 1,
        position: 0,
        text: 'That the site be sold.',
      },
    ],
  });
  const raised = {
    ...ours,
    meetingId: meetings.november,
    forumId: forums.board,
    raisedOn: day('2016-11-10'),
  };
  await tx.action.createMany({
    data: [
      {
        id: actions.overdue,
        ...raised,
        minutesItemId: id(161),
        paragraphNumber: '9.3',
        position: 0,
        text: 'Report on the cells',
        ownerPost: 'Chief Executive',
        ownerPostId: posts.chiefExecutive,
        ownerBodyId: bodies.ours,
        ownerBodyName: 'Fenland office',
        duePrinted: 'December Board',
        dueMonth: '2016-12',
        dueOn: day('2016-12-09'),
        status: 'ongoing',
      },
      { id: actions.undated, ...raised, position: 1, text: 'Look into a café', status: 'open' },
      {
        id: actions.closed,
        ...raised,
        position: 2,
        text: 'Send the list',
        ownerPost: 'Treasurer',
        ownerPostId: posts.treasurer,
        dueOn: day('2016-11-20'),
        status: 'closed',
      },
      {
        id: actions.sensitive,
        ...raised,
        minutesItemId: id(161),
        position: 3,
        text: `Buy ${canary}`,
        dueOn: day('2016-12-20'),
        status: 'open',
        clearance: 1,
      },
      {
        id: actions.theirs,
        ...theirs,
        meetingId: meetings.theirs,
        forumId: forums.theirBoard,
        raisedOn: day('2016-11-10'),
        position: 0,
        text: `Their ${canary}`,
        dueOn: day('2016-11-01'),
        status: 'open',
      },
    ],
  });
  await tx.actionUpdate.createMany({
    data: [
      {
        id: id(191),
        ...ours,
        actionId: actions.overdue,
        at: moment('2016-11-20T09:15:00.250Z'),
        byUserId: 'governance-officer',
        byName: 'Governance officer',
        note: 'Begun.',
        statusBefore: 'open',
        statusAfter: 'ongoing',
      },
      ...[papers.open, papers.named].map((evidenceId, nth) => ({
        id: id(196 + nth),
        ...ours,
        actionId: actions.closed,
        at: moment('2016-11-21T09:15:00.250Z'),
        byUserId: 'governance-officer',
        byName: 'Governance officer',
        note: 'Done.',
        statusBefore: 'ongoing',
        statusAfter: 'closed',
        evidenceKind: 'paper',
        evidenceId,
      })),
    ],
  });
  await tx.actionReminder.createMany({
    data: [
      {
        id: id(193),
        ...ours,
        actionId: actions.overdue,
        at: moment('2016-12-11T09:15:00.250Z'),
        onDay: day('2016-12-11'),
        byUserId: 'governance-officer',
        byName: 'Governance officer',
      },
    ],
  });
  const tracker = {
    fileEntryId: id(983),
    sha256: 'a'.repeat(64),
    fileName: 'tracker.csv',
    status: 'read',
    readAt: moment('2016-12-11T09:15:00.250Z'),
    readByName: 'Governance officer',
  };
  const heads = [1, null, 'Id', 'Status', 'Last update'];
  await tx.actionTracker.createMany({
    data: [
      {
        ...tracker,
        ...ours,
        readerBodyIds: [bodies.ours],
        id: trackers.ours,
        rows: [
          heads,
          [2, actions.overdue, 'first', 'closed', 'All done.'],
          [3, actions.sensitive, 'second', 'lost', ''],
          [4, null, 'third', 'open', ''],
        ],
        actionIds: [actions.overdue, actions.sensitive],
      },
      {
        ...tracker,
        ...theirs,
        id: trackers.theirs,
        rows: [heads, [2, actions.theirs, 'first', 'closed', `Their ${canary}`]],
        actionIds: [actions.theirs],
      },
    ],
  });
  const ofNovember = { ...ours, minutesId: minutes.november, clearance: 1 };
  await tx.declaration.createMany({
    data: [
      {
        id: id(191),
        ...ofNovember,
        position: 1,
        minutesItemId: id(161),
        who: 'Commissioner',
        interest: `Owns ${canary}`,
        isRecused: true,
      },
      { id: id(192), ...ofNovember, position: 2, isRecused: false },
    ],
  });
}
