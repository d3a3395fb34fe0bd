import { setWorkforceGroup } from '@concordat/use-cases';
import { come } from './teller.ts';

/** Who joins and leaves as an example of the demo office: the paper says that recruitment runs and falls short. */
const moves: readonly (readonly [month: string, joiners: number, leavers: number])[] = [
  ['2016-10', 300, 100],
  ['2016-11', 800, 100],
  ['2017-01', 600, 100],
];

/**
 * The PCSOs of note 3 of the revenue report: 131 in 150 posts at the end of September. The cost of one is the budget of
 * their line over the posts, so that with every post filled they cost the budget.
 */
export async function countThePeople(
  officer: Parameters<typeof setWorkforceGroup>[0],
  ledgerId: string,
  lineIdOf: (code: string) => string,
): Promise<void> {
  const expected = moves.map(([month, joiners, leavers]) => ({ month, strength: null, joiners, leavers }));
  come(
    await setWorkforceGroup(officer, {
      ledgerId,
      groupId: null,
      lineIds: [lineIdOf('1030')],
      name: 'PCSOs',
      establishment: 15_000,
      averageCost: 3_314_667,
      months: [{ month: '2016-09', strength: 13_100, joiners: 0, leavers: 0 }, ...expected],
      rises: [],
      source:
        'Note 3 of the revenue report prints establishment and strength. The cost is the budget over the posts, and who joins and leaves is an example.',
      expectedVersion: 0,
    }),
    'count the PCSOs',
  );
}
