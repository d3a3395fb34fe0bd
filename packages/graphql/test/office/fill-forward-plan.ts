import { actions, canary, forums, id, planEntries } from './office-ids.ts';
import { day, moment, ours, type Tx } from './office-rows.ts';

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
