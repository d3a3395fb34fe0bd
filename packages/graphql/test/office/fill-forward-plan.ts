import { actions, canary, escalations, forums, id, items, meetings, planEntries } from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

export async function fillForwardPlan(tx: Tx): Promise<void> {
  const board = { ...ours, forumId: forums.board, status: 'planned' };
  await tx.planEntry.createMany({
    data: [
      {
        id: planEntries.promised,
        ...board,
        title: 'Report on the cells',
        lead: 'Chief Executive',
        actionId: actions.overdue,
        promised: 'December Board',
        dueOn: day('2016-12-09'),
        plannedFor: day('2017-01-20'),
        firstPlannedFor: day('2016-12-16'),
      },
      { id: planEntries.secret, ...board, title: `Buy ${canary}`, clearance: 1 },
    ],
  });
  await tx.planEntryMove.createMany({
    data: {
      id: id(453),
      ...ours,
      entryId: planEntries.promised,
      at: moment('2016-12-01T09:00:00Z'),
      byName: 'Governance officer',
      from: day('2016-12-16'),
      to: day('2017-01-20'),
      reason: 'Figures to come',
    },
  });
}

/** A matter that waits, one that is restricted, one that was answered, and one of the other body. */
export async function fillEscalations(tx: Tx): Promise<void> {
  const up = { ...ours, fromForumId: forums.group, toForumId: forums.board, askedBy: 'Treasurer' };
  const open = { reason: 'Above its limit', proposedOn: day('2016-12-01'), status: 'open' };
  const source = { sourceKind: 'action', sourceId: actions.overdue, sourceMeetingId: meetings.november };
  await tx.escalation.createMany({
    data: [
      { id: escalations.asked, ...up, ...open, ...source, title: 'Sell the yard' },
      {
        id: escalations.secret,
        ...up,
        ...open,
        ...source,
        sourceId: actions.sensitive,
        title: `Buy ${canary}`,
        clearance: 1,
      },
      {
        id: escalations.answered,
        ...ours,
        ...open,
        fromForumId: forums.board,
        toForumId: forums.group,
        askedBy: 'Commissioner',
        sourceKind: 'agendaItem',
        sourceId: items.bare,
        sourceMeetingId: meetings.december,
        title: 'Look at the fleet',
        status: 'answered',
        onwardOfId: escalations.asked,
        answeredOn: day('2016-12-02'),
        answeredAtMeetingId: meetings.november,
        answerResolutionId: id(181),
      },
      {
        id: escalations.theirs,
        ...theirs,
        ...open,
        fromForumId: forums.theirBoard,
        toForumId: forums.theirBoard,
        askedBy: 'Clerk',
        ...source,
        sourceId: actions.theirs,
        sourceMeetingId: meetings.theirs,
        title: 'Dredge',
      },
    ],
  });
}
