import {
  canary,
  id,
  ledgerRows,
  ledgers,
  plans,
  posts,
  pressures,
  registers,
  scenarios,
} from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

const payRow = `${ledgers.ours}/${ledgerRows.pay}`;

export async function fillFinancialPlans(tx: Tx): Promise<void> {
  const plan = { preparedOn: day('2016-12-16'), note: 'From the paper' };
  const history = [
    {
      at: '2016-12-13T10:00:00.000Z',
      byUserId: 'governance-officer',
      byName: 'Bram Test',
      sentences: ['saving added'],
    },
  ];
  await tx.financialPlan.createMany({
    data: [
      { id: plans.ours, ...ours, ...plan, title: 'Medium-term plan', inputs: planInputs(true), history },
      {
        id: plans.withdrawn,
        ...ours,
        title: 'Plan of the spring',
        preparedOn: day('2016-03-01'),
        note: '',
        inputs: planInputs(false),
        withdrawnOn: day('2016-12-01'),
        withdrawalReason: 'Overtaken',
        version: 2,
      },
      { id: plans.theirs, ...theirs, ...plan, title: `Harbour ${canary}`, inputs: planInputs(false) },
    ],
  });
  const opened = { planId: plans.ours, ownerUserId: 'governance-officer', ownerName: 'Bram Test' };
  const rates = [{ driver: 'pay', year: '2017/18', rate: 20_000 }];
  const nothing = { rates: [], items: [], switches: [] };
  const at = moment('2016-12-14T10:00:00Z');
  await tx.planScenario.createMany({
    data: [
      {
        id: scenarios.award,
        ...ours,
        ...opened,
        name: 'Higher award',
        openedAt: at,
        changes: { ...nothing, rates },
        version: 3,
      },
      {
        id: scenarios.both,
        ...ours,
        ...opened,
        name: 'And no saving',
        openedAt: moment('2016-12-15T10:00:00Z'),
        standsOnId: scenarios.award,
        changes: {
          rates,
          items: [{ ...planItem('added'), liveSource: { kind: 'ledgerMonth', id: payRow } }],
          switches: [
            { item: 'saving', isOn: false },
            { item: 'uniform', isOn: false },
          ],
        },
      },
      {
        id: scenarios.theirs,
        ...theirs,
        ...opened,
        ownerUserId: 'stranger',
        ownerName: 'Cai Test',
        planId: plans.theirs,
        name: canary,
        openedAt: at,
        changes: nothing,
      },
    ],
  });
  const stated = { source: 'Month 6', statedAt: at, statedBy: 'Bram Test', probability: 600_000 };
  const amounts = [{ from: '2017-04-01', amount: 500, every: 'year', until: null }];
  await tx.planLiveInput.createMany({
    data: [
      {
        id: id(541),
        ...ours,
        ...stated,
        kind: 'ledgerMonth',
        recordId: payRow,
        label: 'Pay',
        effect: 'pressure',
        amounts,
      },
      {
        id: id(542),
        ...ours,
        ...stated,
        kind: 'disposal',
        recordId: 'a-site',
        label: 'A site',
        effect: 'capitalReceipt',
        amounts: [...amounts, { from: '2017-06-01', amount: 0, every: 'once', until: '2017-07-01' }],
      },
      {
        id: id(543),
        ...theirs,
        ...stated,
        statedBy: 'Cai Test',
        kind: 'bid',
        recordId: 'a-bid',
        label: canary,
        effect: 'pressure',
        amounts,
      },
    ],
  });
  await tx.pressure.createMany({ data: pressureRows });
  const done = {
    ...ours,
    scenarioId: scenarios.award,
    at,
    byUserId: 'governance-officer',
    byName: 'Bram Test',
  };
  await tx.planScenarioChange.createMany({
    data: [{ id: id(521), ...done, sentences: ['Pay 2017/18: 1% to 2%'] }],
  });
  await tx.frozenScenario.createMany({
    data: [{ id: id(531), ...done, number: 1, purpose: 'For the Board', inputs: planInputs(true) }],
  });
}

const said = [
  { at: '2016-12-12T10:00:00.000Z', byName: 'Bram Test', sentence: 'Named; its cost is not yet known' },
];
const named = {
  what: 'It will cost more',
  since: day('2016-12-01'),
  source: 'A paper, 4.2',
  ownerPostId: posts.treasurer,
  ownerTitle: 'Treasurer',
};

/** One in the plan and in a scenario that switches it off, one of which nothing is known, and one of theirs. */
const pressureRows = [
  {
    id: pressures.ours,
    ...ours,
    ...named,
    title: 'Uniform',
    cost: {
      amounts: [{ year: '2017/18', amount: 500 }],
      isRecurring: true,
      likelihood: 800_000,
      source: 'Costed',
    },
    funding: { from: 'Roads', source: 'Minutes', drawId: registers.planned },
    closedOn: day('2016-12-14'),
    closedReason: 'Paid for',
    history: said,
  },
  { id: pressures.unknown, ...ours, ...named, title: 'Vetting' },
  { id: pressures.theirs, ...theirs, ...named, title: canary, ownerTitle: canary },
];

/** A small plan, with every optional part there once and missing once when it is full. */
function planInputs(isFull: boolean) {
  const given = { source: 'The paper', isTakenAsGiven: false };
  const loan = { principal: 10_000, takenIn: '2017/18', rate: 30_000, lifeYears: 5, assetLifeYears: 10 };
  const full = [
    planItem('saving'),
    {
      ...planItem('uniform'),
      kind: 'pressure',
      deliveryState: null,
      liveSource: { kind: 'pressure', id: pressures.ours },
    },
    { ...planItem('loan'), kind: 'borrowing', amounts: [], deliveryState: null, loan },
    {
      ...planItem('reserves'),
      kind: 'reserveUse',
      paysFor: 'saving',
      oneOffReason: 'For one year',
      withdrawnReason: 'Not needed',
      liveSource: { kind: 'bid', id: 'bid-1' },
    },
  ];
  return {
    baseYear: '2016/17',
    yearCount: 2,
    drivers: [
      { key: 'pay', label: 'Pay', ...given, rates: planYears.map((year) => ({ year, rate: 10_000 })) },
    ],
    lines: [
      {
        key: 'staff',
        label: 'Staff',
        side: 'spend',
        base: 100_000,
        ...given,
        shares: [{ driver: 'pay', share: 1_000_000 }],
      },
      { key: 'grant', label: 'Grant', side: 'financing', base: 90_000, shares: [], ...given },
    ],
    items: isFull ? full : [],
    reserves: { ...given, opening: 50_000, minimum: 1_000 },
    prudential: isFull
      ? {
          ...given,
          openingRequirement: 90_000,
          openingDebt: 40_000,
          yearlyProvision: 1_000,
          operationalBoundary: 80_000,
          authorisedLimit: 90_000,
        }
      : null,
    earlier: isFull
      ? { label: 'January', source: 'A paper', gaps: [{ year: '2017/18', amount: 9_000 }] }
      : null,
  };
}

const planYears = ['2017/18', '2018/19'];

function planItem(key: string) {
  return {
    key,
    label: key,
    kind: 'saving',
    amounts: planYears.map((year) => ({ year, amount: 500 })),
    isRecurring: true,
    confidence: 800_000,
    deliveryState: 'inDelivery',
    isOn: true,
    loan: null,
    paysFor: null,
    oneOffReason: null,
    withdrawnReason: null,
    liveSource: null,
    source: 'The paper',
    isTakenAsGiven: true,
  };
}
