import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  changeScenario,
  freezeScenario,
  NotPermitted,
  openScenario,
  recordFinancialPlan,
  setDebtLimits,
  setPlanItem,
  withdrawFinancialPlan,
  withdrawPlanItem,
} from '../index.ts';

let office: TestOffice;
let planId: string;
let scenarioId: string;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const years = ['2017/18', '2018/19'];
const given = { source: 'The paper', isTakenAsGiven: false };
const inputs = {
  baseYear: '2016/17',
  yearCount: 2,
  drivers: [
    { key: 'pay', label: 'Pay award', ...given, rates: years.map((year) => ({ year, rate: 10_000 })) },
  ],
  lines: [
    {
      key: 'staff',
      label: 'Staff',
      side: 'spend' as const,
      base: 1_000_000,
      ...given,
      shares: [{ driver: 'pay', share: 1_000_000 }],
    },
    { key: 'grant', label: 'Grant', side: 'financing' as const, base: 900_000, ...given, shares: [] },
  ],
  items: [],
  reserves: { ...given, opening: 500_000, minimum: 100_000 },
};
const ourOfficer = () => office.as('policingBodyFinanceOfficer');
const forceOfficer = () => office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
const recording = () => ({
  bodyId: office.policingBody,
  title: 'Medium-term plan',
  preparedOn: '2016-12-05',
  note: '',
  inputs,
  idempotencyKey: v7(),
});
const opening = (name: string, standsOnId?: string) => ({ planId, name, standsOnId, idempotencyKey: v7() });
const award = (rate: number) => ({
  rates: [{ driver: 'pay', year: '2017/18', rate }],
  items: [],
  switches: [],
});

it('records a plan for both bodies of the area, once however often it is sent', async () => {
  const command = recording();
  const first = accepted(await recordFinancialPlan(ourOfficer(), command));
  expect(accepted(await recordFinancialPlan(ourOfficer(), command)).planId).toBe(first.planId);
  planId = first.planId;
  const { rows } = await office.ownerPool.query('select reader_body_ids from financial_plan');
  expect(rows).toEqual([{ reader_body_ids: [office.policingBody, office.constabulary] }]);
  expect((await office.trailOf(office.policingBody)).at(-1)).toBe('FinancialPlanRecorded');
});

it.each([
  [
    'DriverOutOfRange',
    {
      drivers: [
        {
          ...inputs.drivers[0],
          rates: [
            { year: '2017/18', rate: 10_000_000 },
            { year: '2018/19', rate: 0 },
          ],
        },
      ],
    },
  ],
  ['PlanHasNoFinancing', { lines: inputs.lines.slice(0, 1) }],
  [
    'PlanYearsOverlap',
    { drivers: [{ ...inputs.drivers[0], rates: [...years, '2018/19'].map((year) => ({ year, rate: 0 })) }] },
  ],
])('refuses a plan with the reason: %s', async (kind, changed) => {
  const command = { ...recording(), title: kind, inputs: { ...inputs, ...changed } };
  expect(await recordFinancialPlan(ourOfficer(), command as ReturnType<typeof recording>)).toMatchObject({
    outcome: 'refused',
    refusal: { kind },
    path: ['inputs'],
  });
});

it('lets the officer of the force open a scenario of their own over it, and nobody else change that', async () => {
  const opened = accepted(await openScenario(forceOfficer(), opening('Award of 2%')));
  scenarioId = opened.scenarioId;
  const change = { scenarioId, changes: award(20_000), expectedVersion: 1 };
  await expect(changeScenario(ourOfficer(), change)).rejects.toThrow(NotPermitted);
  accepted(await changeScenario(forceOfficer(), change));
  const { rows } = await office.ownerPool.query('select by_name, sentences from plan_scenario_change');
  expect(rows).toEqual([
    { by_name: 'constabularyFinanceOfficer', sentences: ['Pay award 2017/18: 1% to 2%'] },
  ]);
  expect((await office.trailOf(office.constabulary)).slice(-2)).toEqual([
    'ScenarioOpened',
    'ScenarioChanged',
  ]);
});

it('shows what it became to whoever saw it before, and refuses what changes nothing', async () => {
  const change = { scenarioId, changes: award(20_000), expectedVersion: 1 };
  expect(await changeScenario(forceOfficer(), change)).toMatchObject({ outcome: 'conflict' });
  expect(await changeScenario(forceOfficer(), { ...change, expectedVersion: 2 })).toMatchObject({
    refusal: { kind: 'ScenarioUnchanged' },
  });
});

it('lays a scenario over another, whose later changes show through but where it holds its own', async () => {
  const { scenarioId: lower } = accepted(await openScenario(forceOfficer(), opening('Grant lower')));
  const { scenarioId: above } = accepted(await openScenario(ourOfficer(), opening('And less still', lower)));
  const { rows } = await office.ownerPool.query('select changes from plan_scenario where id = $1', [above]);
  expect(rows).toEqual([{ changes: { rates: [], items: [], switches: [] } }]);
  await expect(openScenario(ourOfficer(), opening('On nothing', v7()))).rejects.toThrow(NotPermitted);

  const frozenRate = async (expectedVersion: number) => {
    const freeze = { scenarioId: above, purpose: 'January Board', expectedVersion, idempotencyKey: v7() };
    accepted(await freezeScenario(ourOfficer(), freeze));
    const { rows: of } = await office.ownerPool.query<{ rate: number }>(
      `select (inputs #>> '{drivers,0,rates,0,rate}')::int as rate from frozen_scenario
        where scenario_id = $1 order by number desc limit 1`,
      [above],
    );
    return of[0]?.rate;
  };
  accepted(
    await changeScenario(forceOfficer(), { scenarioId: lower, changes: award(40_000), expectedVersion: 1 }),
  );
  expect(await frozenRate(1)).toBe(40_000);
  accepted(
    await changeScenario(ourOfficer(), { scenarioId: above, changes: award(50_000), expectedVersion: 2 }),
  );
  accepted(
    await changeScenario(forceOfficer(), { scenarioId: lower, changes: award(45_000), expectedVersion: 2 }),
  );
  expect(await frozenRate(3)).toBe(50_000);
});

it('freezes a version that stays as it is when the scenario goes on', async () => {
  const freeze = { scenarioId, purpose: 'January Board', expectedVersion: 2, idempotencyKey: v7() };
  expect(accepted(await freezeScenario(forceOfficer(), freeze)).number).toBe(1);
  accepted(await changeScenario(forceOfficer(), { scenarioId, changes: award(30_000), expectedVersion: 3 }));
  const again = { ...freeze, expectedVersion: 4, idempotencyKey: v7() };
  expect(accepted(await freezeScenario(forceOfficer(), again)).number).toBe(2);
  const { rows } = await office.ownerPool.query<{ rate: number }>(
    `select (inputs #>> '{drivers,0,rates,0,rate}')::int as rate from frozen_scenario where scenario_id = '${scenarioId}' order by number`,
  );
  expect(rows).toEqual([{ rate: 20_000 }, { rate: 30_000 }]);
});

it('is closed to readers, to strangers and to the other area', async () => {
  for (const stranger of [
    office.as('policingBodyHead'),
    office.as('auditor'),
    office.as('policingBodyFinanceOfficer', { bodyIds: [office.elsewhere] }),
  ]) {
    await expect(openScenario(stranger, opening('Not mine'))).rejects.toThrow(NotPermitted);
  }
});

it('keeps what was added to the plan itself, and who withdrew it and why', async () => {
  const item = {
    key: 'cover',
    label: 'Custody cover',
    ...given,
    kind: 'pressure' as const,
    amounts: years.map((year) => ({ year, amount: 5_000 })),
    isRecurring: true,
    confidence: 1_000_000,
    isOn: true,
  };
  const setting = { planId, item, expectedVersion: 1 };
  await expect(setPlanItem(forceOfficer(), setting)).rejects.toThrow(NotPermitted);
  accepted(await setPlanItem(ourOfficer(), setting));
  expect(await setPlanItem(ourOfficer(), setting)).toMatchObject({ outcome: 'conflict' });
  const twice = { ...item, amounts: [...item.amounts, { year: '2017/18', amount: 1 }] };
  expect(await setPlanItem(ourOfficer(), { planId, item: twice, expectedVersion: 2 })).toMatchObject({
    refusal: { kind: 'PlanYearsOverlap' },
    path: ['item'],
  });
  const withdrawing = { planId, item: 'cover', reason: 'Shared with another force', expectedVersion: 2 };
  accepted(await withdrawPlanItem(ourOfficer(), withdrawing));
  expect((await office.trailOf(office.policingBody)).slice(-2)).toEqual(['PlanItemSet', 'PlanItemWithdrawn']);
  const { rows } = await office.ownerPool.query<{ history: { sentences: string[] }[] }>(
    'select history from financial_plan',
  );
  expect(rows[0]?.history.map(({ sentences }) => sentences)).toEqual([
    ['Custody cover added: £50 in 2017/18, £50 in 2018/19'],
    ['Custody cover withdrawn: Shared with another force'],
  ]);
});

it('takes no scenario once it is withdrawn', async () => {
  const withdrawing = { planId, reason: 'The settlement came', expectedVersion: 3 };
  accepted(await withdrawFinancialPlan(ourOfficer(), withdrawing));
  expect(await openScenario(ourOfficer(), opening('Too late'))).toMatchObject({
    refusal: { kind: 'PlanWithdrawn' },
  });
});

it('keeps the limits of debt with the plan, says in its history who set them, and is in the trail', async () => {
  const { planId: id } = accepted(
    await recordFinancialPlan(ourOfficer(), { ...recording(), title: 'Plan with limits' }),
  );
  const amounts = { openingRequirement: 900, openingDebt: 500, yearlyProvision: 0 };
  const limits = { ...amounts, operationalBoundary: 700, authorisedLimit: 800, ...given };
  const command = { planId: id, limits, expectedVersion: 1 };
  expect(accepted(await setDebtLimits(ourOfficer(), command)).version).toBe(2);
  expect(await setDebtLimits(ourOfficer(), command)).toMatchObject({ outcome: 'conflict' });
  expect(await setDebtLimits(ourOfficer(), { ...command, expectedVersion: 2 })).toMatchObject({
    refusal: { kind: 'DebtLimitsUnchanged' },
  });
  const { rows } = await office.ownerPool.query(
    `select inputs->'prudential'->>'authorisedLimit' as authorised from financial_plan where id = $1`,
    [id],
  );
  expect(rows).toEqual([{ authorised: '800' }]);
  expect((await office.trailOf(office.policingBody)).at(-1)).toBe('DebtLimitsSet');
});
