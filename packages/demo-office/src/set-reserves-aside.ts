import { financialYear, pence } from '@concordat/domain/kernel';
import type { ReserveMovementId } from '@concordat/domain/reserves';
import { approveReserveMovement, openReserves, recordReserveMovement } from '@concordat/use-cases';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const YEAR = financialYear('2016/17');
const NOT_PRINTED = 'No paper gives the opening balance: taken as given by the demo office';
const ROADS = 'Road safety schemes only, from cameras, tickets and collisions';

const pounds = (amount: number) => pence(Math.round(amount * 100));

function reserve(name: string, purpose: string, opening: number, restriction: string | null = null) {
  return {
    name,
    purpose,
    restriction,
    isGeneral: false,
    opening: pounds(opening),
    minimum: pounds(0),
    source: opening === 0 ? 'Opened in the year' : NOT_PRINTED,
  };
}

const reserves = [
  {
    ...reserve('General balances', 'Risks nobody can foresee', 9_000_000),
    isGeneral: true,
    minimum: pounds(3_900_000),
  },
  reserve('Budget Assistance', 'Changes that save later: software, collaboration, moves', 5_000_000),
  reserve('Carry Forward (Project)', 'Schemes and projects not finished in the year before', 2_600_000),
  reserve('Capital', 'Capital schemes without another source', 1_500_000),
  reserve('ICT Development', 'Information and communications technology', 900_000),
  reserve('Road safety', 'Underspend on cameras, tickets and collisions', 0, ROADS),
];

type Told = readonly [
  reserve: string,
  kind: 'draw' | 'contribution',
  amount: number,
  purpose: string,
  reference: string | null,
];

/** Where the papers of 16 December 2016 put reserves to use: planned by the finance officer, and where they say so approved. */
const movements: readonly Told[] = [
  [
    'Budget Assistance',
    'draw',
    1_065_000,
    'Capital programme 2016/17',
    'Approved by the Commissioner on 30 March 2016',
  ],
  ['Capital', 'draw', 500_000, 'Capital programme 2016/17', 'Approved by the Commissioner on 30 March 2016'],
  [
    'Carry Forward (Project)',
    'draw',
    1_010_000,
    'Capital schemes brought forward from 2015/16',
    'Approved by the Commissioner on 23 June 2016',
  ],
  ['Carry Forward (Project)', 'draw', 1_080_000, 'Carry forwards in the revenue budget', 'Budget 2016/17'],
  ['ICT Development', 'draw', 75_000, 'CP15/06 Mobilisation', 'Force Executive Board, 5 July 2016'],
  ['ICT Development', 'draw', 150_000, 'CP16/16 JPS ANPR', 'CPCC 2016-029'],
  ['Budget Assistance', 'draw', 56_000, 'CP16/05 Org Support BCH ERP Purchase: learning management', null],
  ['Budget Assistance', 'draw', 155_405.5, 'CP16/18 Sexual Assault Referral Centre, a quarter', null],
  ['Carry Forward (Project)', 'draw', 155_405.5, 'CP16/18 Sexual Assault Referral Centre, a quarter', null],
  ['Road safety', 'contribution', 437_000, 'Underspend on cameras, tickets and collisions (note 12)', null],
];

/** The reserves of the policing body, with the draws the capital and revenue papers speak of; hands back the draws by purpose. */
export async function setReservesAside(
  teller: Teller,
  bodyIdOf: BodyIds,
  newId: () => string,
): Promise<ReadonlyMap<string, ReserveMovementId>> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = teller.as(
    '2016-12-09T14:30:00Z',
    {
      userId: userIdOf('policing-body-finance-officer'),
      name: 'Chief Finance Officer of the policing body',
      role: 'policingBodyFinanceOfficer',
    },
    bodyId,
  );
  const commissioner = teller.as(
    '2016-12-09T15:00:00Z',
    {
      userId: userIdOf('policing-body-head'),
      name: 'Police and Crime Commissioner',
      role: 'policingBodyHead',
    },
    bodyId,
  );
  const opened = come(
    await openReserves(officer, {
      bodyId,
      sharedWith: [bodyIdOf(forceOf('Cambridgeshire'))],
      firstYear: YEAR,
      netBudget: pounds(127_499_000),
      justification:
        'The gaps of the medium-term plan are not closed yet; taken as given by the demo office, as in that plan.',
      reserves,
      idempotencyKey: newId(),
    }),
    'open the reserves',
  );
  const { registerId } = opened;
  let { version: expectedVersion } = opened;
  const draws = new Map<string, ReserveMovementId>();
  for (const [name, kind, amount, purpose, reference] of movements) {
    const reserveId = opened.reserves.find((each) => each.name === name)?.id ?? '';
    const recorded = await recordReserveMovement(officer, {
      registerId,
      reserveId,
      year: YEAR,
      kind,
      amount: pounds(amount),
      purpose,
      reference: null,
      isWithinRestriction: false,
      belowMinimumBecause: null,
      justification: null,
      expectedVersion,
      idempotencyKey: newId(),
    });
    const { version, movementId } = come(recorded, `record: ${purpose}`);
    expectedVersion = version;
    if (kind === 'draw') draws.set(purpose, movementId);
    if (reference === null) continue;
    const approval = { registerId, movementId, reference, expectedVersion, idempotencyKey: newId() };
    ({ version: expectedVersion } = come(
      await approveReserveMovement(commissioner, approval),
      `approve: ${purpose}`,
    ));
  }
  return draws;
}
