import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  changePressure,
  closePressure,
  costPressure,
  establishPost,
  fundPressure,
  NotPermitted,
  namePressure,
  openReserves,
  recordReserveMovement,
} from '../index.ts';

let office: TestOffice;
let ownerPostId: string;
let drawId: string;
const officer = () => office.as('policingBodyFinanceOfficer');
const naming = (title: string) => ({
  bodyId: office.policingBody,
  title,
  what: 'It will cost more',
  since: '2016-12-01',
  source: 'A paper, 4.2',
  ownerPostId,
  idempotencyKey: v7(),
});
const costing = (pressureId: string, expectedVersion: number) => ({
  pressureId,
  amounts: [{ year: '2017/18', amount: 3_000_000 }],
  isRecurring: true,
  likelihood: 600_000,
  source: 'Costed by the head of training',
  expectedVersion,
});
const saidToPlan = async (recordId: string) =>
  (
    await office.ownerPool.query(
      `select amounts -> 0 ->> 'amount' as amount, amounts -> 0 ->> 'every' as every, probability, version
         from plan_live_input where kind = 'pressure' and record_id = $1`,
      [recordId],
    )
  ).rows;

beforeAll(async () => {
  office = await testOffice();
  ({ id: ownerPostId } = accepted(
    await establishPost(office.as('governanceOfficer'), {
      bodyId: office.policingBody,
      title: 'Head of Training',
    }),
  ));
  const opened = accepted(
    await openReserves(officer(), {
      bodyId: office.policingBody,
      sharedWith: [],
      firstYear: '2016/17',
      netBudget: 100_000_000,
      justification: 'Two claims are open',
      reserves: [
        {
          name: 'Budget Assistance',
          purpose: 'Changes that save later',
          restriction: null,
          isGeneral: false,
          opening: 10_000_000,
          minimum: 0,
          source: 'Accounts',
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  ({ movementId: drawId } = accepted(
    await recordReserveMovement(officer(), {
      registerId: opened.registerId,
      reserveId: opened.reserves[0]?.id ?? '',
      year: '2016/17',
      kind: 'draw',
      amount: 5_600_000,
      purpose: 'ERP',
      reference: null,
      isWithinRestriction: false,
      belowMinimumBecause: null,
      justification: null,
      expectedVersion: opened.version,
      idempotencyKey: v7(),
    }),
  ));
});
afterAll(() => office.close());

it('names a pressure once however often it is sent, and says nothing to the plan until it is costed', async () => {
  const command = naming('Training');
  const { pressureId } = accepted(await namePressure(officer(), command));
  expect(accepted(await namePressure(officer(), command)).pressureId).toBe(pressureId);
  expect(await saidToPlan(pressureId)).toEqual([]);
  expect(await namePressure(officer(), naming('training'))).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'PressureTitleTaken' },
    path: ['title'],
  });
});

it('tells the plan what it costs, anew when that changes, and nil once it is closed', async () => {
  const { pressureId, version } = accepted(await namePressure(officer(), naming('Uniform')));
  const costed = accepted(await costPressure(officer(), costing(pressureId, version)));
  expect(await saidToPlan(pressureId)).toEqual([
    { amount: '3000000', every: 'year', probability: 600_000, version: 1 },
  ]);
  const again = { ...costing(pressureId, costed.version), likelihood: 900_000 };
  const changed = accepted(await costPressure(officer(), again));
  expect(await saidToPlan(pressureId)).toMatchObject([{ probability: 900_000, version: 2 }]);
  expect(await costPressure(officer(), again)).toMatchObject({ outcome: 'conflict' });
  const closing = { pressureId, reason: 'The grant pays for it', expectedVersion: changed.version };
  accepted(await closePressure(officer(), closing));
  expect(await saidToPlan(pressureId)).toMatchObject([{ amount: '0', version: 3 }]);
});

it('takes another name to the plan, once it says anything there', async () => {
  const { pressureId, version } = accepted(await namePressure(officer(), naming('Vehicles')));
  const changing = {
    pressureId,
    title: 'Vehicles and fuel',
    what: 'It will cost more',
    source: 'A paper, 4.2',
    ownerPostId,
  };
  const changed = accepted(await changePressure(officer(), { ...changing, expectedVersion: version }));
  expect(await saidToPlan(pressureId)).toEqual([]);
  const costed = accepted(await costPressure(officer(), costing(pressureId, changed.version)));
  const again = { ...changing, title: 'Vehicles, fuel and tyres', expectedVersion: costed.version };
  accepted(await changePressure(officer(), again));
  expect(await saidToPlan(pressureId)).toMatchObject([{ amount: '3000000', version: 2 }]);
  const { rows } = await office.ownerPool.query('select label from plan_live_input where record_id = $1', [
    pressureId,
  ]);
  expect(rows).toEqual([{ label: 'Vehicles, fuel and tyres' }]);
});

it('is funded by a draw of the register of reserves, and by none that is not there', async () => {
  const { pressureId, version } = accepted(await namePressure(officer(), naming('ERP overspend')));
  const funding = {
    pressureId,
    from: 'Budget Assistance reserve',
    source: 'Minutes, 7.7',
    expectedVersion: version,
  };
  expect(await fundPressure(officer(), { ...funding, drawId: v7() })).toMatchObject({
    refusal: { kind: 'PressureDrawUnknown' },
  });
  accepted(await fundPressure(officer(), { ...funding, drawId }));
  const { rows } = await office.ownerPool.query('select cost, funding from pressure where id = $1', [
    pressureId,
  ]);
  expect(rows).toEqual([
    { cost: null, funding: { from: 'Budget Assistance reserve', source: 'Minutes, 7.7', drawId } },
  ]);
});

it('is answered for by a post of the area, and refused with any other', async () => {
  expect(await namePressure(officer(), { ...naming('Vetting'), ownerPostId: v7() })).toMatchObject({
    refusal: { kind: 'PressureOwnerUnknown' },
    path: ['ownerPostId'],
  });
});

it('is for whoever keeps the money', async () => {
  await expect(namePressure(office.as('collaborationLead'), naming('Fleet'))).rejects.toThrow(NotPermitted);
});
