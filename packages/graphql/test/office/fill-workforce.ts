import { canary, id, ledgers, workforceGroups } from './office-ids.ts';
import { ours, type Tx, theirs } from './office-rows.ts';

/** People counted in a closed month and planned since, some nobody has counted, and one group of theirs. */
export async function fillWorkforce(tx: Tx): Promise<void> {
  const group = { ...ours, ledgerId: ledgers.ours, averageCost: 3_000_001n, rises: [], months: [] };
  await tx.workforceGroup.createMany({
    data: [
      {
        ...group,
        id: workforceGroups.counted,
        lineIds: [id(411), id(412)],
        name: 'Detention officers',
        establishment: 4_000,
        months: [
          { month: '2016-08', strength: 3_850, joiners: 0, leavers: 0 },
          { month: '2016-09', strength: null, joiners: 275, leavers: 50 },
        ],
        rises: [{ from: '2016-09', share: 10_000, why: 'Award' }],
        source: 'Human resources',
      },
      {
        ...group,
        id: workforceGroups.uncounted,
        lineIds: [id(413)],
        name: 'Call handlers',
        establishment: 0,
        source: 'A plan',
      },
      {
        ...group,
        ...theirs,
        ledgerId: ledgers.theirs,
        id: workforceGroups.theirs,
        lineIds: [id(414)],
        name: canary,
        establishment: 100,
        source: canary,
      },
    ],
  });
}
