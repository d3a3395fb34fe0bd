import { changeScenario, openScenario, recordFinancialPlan } from '@concordat/use-cases';
import { decemberPlan, everyYear, planItem } from './december-plan.ts';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const chiefFinanceOfficer = {
  userId: userIdOf('policing-body-finance-officer'),
  name: 'Chief Finance Officer',
  role: 'policingBodyFinanceOfficer',
} as const;
const directorOfFinance = {
  userId: userIdOf('constabulary-finance-officer'),
  name: 'Director of Finance and Resources',
  role: 'constabularyFinanceOfficer',
} as const;

const unchanged = { items: [], switches: [] };
const example = 'An example of the demo office; no paper gives it';

/** The plan of the December Board, and three scenarios that the two finance officers try over it. */
export async function planForDecember(teller: Teller, bodyIdOf: BodyIds, newId: () => string): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const force = bodyIdOf(forceOf('Cambridgeshire'));
  const inOffice = (at: string) => teller.as(at, chiefFinanceOfficer, bodyId);
  const inForce = (at: string) => teller.as(at, directorOfFinance, force);

  const { planId } = come(
    await recordFinancialPlan(inOffice('2016-12-08T14:00:00Z'), {
      bodyId,
      title: 'Medium-term financial plan 2017/18 to 2020/21',
      preparedOn: '2016-12-05',
      note: 'From the paper to the Board of 16 December 2016. The paper prints the gap of each year and the main assumptions. It does not give the split of the financing, the rise of the precept, the pressures or the reserves: those are taken as given, and each says so.',
      inputs: decemberPlan,
      idempotencyKey: newId(),
    }),
    'record the medium-term plan',
  );

  const award = come(
    await openScenario(inOffice('2016-12-08T15:00:00Z'), {
      planId,
      name: 'Pay award of 2% from 2018/19',
      idempotencyKey: newId(),
    }),
    'open a scenario',
  );
  const higherAward = { ...unchanged, rates: everyYear('pay-award', 2, 1) };
  come(
    await changeScenario(inOffice('2016-12-08T15:05:00Z'), {
      scenarioId: award.scenarioId,
      changes: higherAward,
      expectedVersion: award.version,
    }),
    'raise the pay award',
  );

  const held = come(
    await openScenario(inOffice('2016-12-09T11:00:00Z'), {
      planId,
      name: 'Precept held at its level',
      idempotencyKey: newId(),
    }),
    'open a scenario',
  );
  come(
    await changeScenario(inOffice('2016-12-09T11:04:00Z'), {
      scenarioId: held.scenarioId,
      changes: { ...unchanged, rates: everyYear('precept', 0) },
      expectedVersion: held.version,
    }),
    'hold the precept',
  );

  const closing = come(
    await openScenario(inForce('2016-12-09T14:30:00Z'), {
      planId,
      standsOnId: award.scenarioId,
      name: 'Pay award of 2%, reserves for one year and sites given up',
      idempotencyKey: newId(),
    }),
    'open a scenario over another',
  );
  come(
    await changeScenario(inForce('2016-12-09T14:40:00Z'), {
      scenarioId: closing.scenarioId,
      changes: {
        ...unchanged,
        rates: [],
        items: [
          {
            ...planItem(
              'sites',
              'Running cost of sites given up',
              'saving',
              [0, 150_000, 300_000, 300_000],
              example,
            ),
            confidence: 600_000,
            deliveryState: 'notStarted',
          },
          {
            ...planItem(
              'bridging',
              'Budget assistance for one year',
              'reserveUse',
              [2_000_000, 0, 0, 0],
              example,
            ),
            isRecurring: false,
            paysFor: 'pressures',
            oneOffReason: 'For one year only, until the Local Policing Review has reported',
          },
        ],
      },
      expectedVersion: closing.version,
    }),
    'use reserves for one year',
  );
}
