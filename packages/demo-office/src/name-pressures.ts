import { pence } from '@concordat/domain/kernel';
import type { ReserveMovementId } from '@concordat/domain/reserves';
import { costPressure, fundPressure, namePressure } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const CAPITAL = 'Capital monitoring month 6 of 2016/17';
const LEARNING = 'CP16/05 Org Support BCH ERP Purchase: learning management';

const named = {
  learning: {
    title: 'Learning management for the common ERP system',
    what: 'The budget of the three forces’ common finance and HR system left out the learning management that its business case includes.',
    source: `${CAPITAL}, 5.1`,
  },
  recruits: {
    title: 'Phones and tablets for recruits',
    what: 'Additional devices for recruits were taken into the replacement of the oldest devices, which may lead to pressure on its budget.',
    source: `${CAPITAL}, Appendix 4, CP16/04`,
  },
  airwave: {
    title: 'Replacement of Airwave',
    what: 'The national radio network is to be replaced; what that costs is among the ambiguities the plan names.',
    source: 'MTFP paper of 16 December 2016, 5.3',
  },
} as const;

type Telling = {
  readonly teller: Teller;
  readonly bodyIdOf: BodyIds;
  readonly newId: () => string;
  readonly people: readonly AppointedPerson[];
  /** Draws of the register of reserves, by what they are for. */
  readonly draws: ReadonlyMap<string, ReserveMovementId>;
};

/** The pressures the papers of December 2016 name: one costed and funded, one costed as an example, one not yet known. */
export async function namePressures({ teller, bodyIdOf, newId, people, draws }: Telling): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = teller.as(
    '2016-12-09T15:00:00Z',
    {
      userId: userIdOf('policing-body-finance-officer'),
      name: 'Chief Finance Officer',
      role: 'policingBodyFinanceOfficer',
    },
    bodyId,
    bodyIdOf(forceOf('Cambridgeshire')),
  );
  const owner = people.find(({ post }) => post === 'Director of Finance and Resources');
  if (owner === undefined) throw new Error('Nobody keeps the money of the Constabulary.');
  const put = async (pressure: (typeof named)[keyof typeof named]) =>
    come(
      await namePressure(officer, {
        ...pressure,
        bodyId,
        since: '2016-12-05',
        ownerPostId: owner.postId,
        idempotencyKey: newId(),
      }),
      `name ${pressure.title}`,
    );
  const cost = {
    amounts: [{ year: '2016/17', amount: pence(5_600_000) }],
    isRecurring: false,
    likelihood: 1_000_000,
  };
  const learning = await put(named.learning);
  const { version } = come(
    await costPressure(officer, {
      ...cost,
      pressureId: learning.pressureId,
      source: `${CAPITAL}, 5.1`,
      expectedVersion: learning.version,
    }),
    'cost learning management',
  );
  come(
    await fundPressure(officer, {
      pressureId: learning.pressureId,
      from: 'Budget Assistance reserve',
      source: `${CAPITAL}, 5.1`,
      drawId: draws.get(LEARNING) ?? null,
      expectedVersion: version,
    }),
    'fund learning management',
  );
  const recruits = await put(named.recruits);
  come(
    await costPressure(officer, {
      pressureId: recruits.pressureId,
      amounts: [{ year: '2017/18', amount: pence(3_000_000) }],
      isRecurring: true,
      likelihood: 600_000,
      source: 'An example of the demo office; the paper gives no amount',
      expectedVersion: recruits.version,
    }),
    'cost devices for recruits',
  );
  await put(named.airwave);
}
