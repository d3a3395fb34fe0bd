import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import { figure, opened, posted, september } from '../../test/ledgers.ts';
import { financialYear, month, pence, ppm } from '../kernel/index.ts';
import type { Ledger } from './ledger.ts';
import { liveInputItem } from './live-input-item.ts';
import { type LiveInputRefusal, sentenceForLiveInputRefusal } from './live-input-refusals.ts';
import { positionsAt } from './position.ts';
import { stateRecurringVariance } from './state-recurring-variance.ts';

const here = circumstancesOf(governanceOfficer);
const open = opened();
const ledger: Ledger = {
  ...open,
  periods: open.periods.map((one) => (one.month <= september ? { ...one, status: 'closed' } : one)),
};
const rows = ledger.hierarchies[0]?.rows ?? [];
const rowOf = (label: string) => rows.find((row) => row.label === label)?.id as (typeof rows)[number]['id'];
const postings = posted(open, [
  figure('1', 'budget', 1_000_000),
  figure('2', 'budget', 500_000),
  figure('1', 'forecast', 1_040_000),
  figure('2', 'forecast', 450_000),
]);
const positions = positionsAt(
  ledger.lines.map(({ id }) => id),
  postings,
  september,
);
const state = (changed: object, of: Ledger = ledger) =>
  stateRecurringVariance(
    { ledger: of, positions, before: null },
    {
      rowId: rowOf('Pay'),
      month: september,
      recurring: pence(30_000),
      probability: ppm(800_000),
      reason: 'Three posts stay',
      ...changed,
    },
    here,
  );

it('offers the part that comes again to the plan, from the year after', () => {
  const decision = state({});
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  expect(decision.state).toMatchObject({
    kind: 'ledgerMonth',
    recordId: `${ledger.id}/${rowOf('Pay')}`,
    source: 'Budget 2016/17, forecast of September 2016: Three posts stay',
  });
  const item = liveInputItem(decision.state, { baseYear: financialYear('2016/17'), yearCount: 2 });
  expect(item.amounts.map(({ amount }) => amount)).toEqual([30_000, 30_000]);
  expect(item).toMatchObject({ kind: 'pressure', isRecurring: true, confidence: 800_000 });
});

it('takes an underspend as a relief, a group as the sum of its rows, and nil as an answer', () => {
  expect(state({ rowId: rowOf('Rent'), recurring: pence(-50_000) })).toMatchObject({ outcome: 'accepted' });
  expect(state({ rowId: rowOf('Costs'), recurring: pence(-10_000) })).toMatchObject({ outcome: 'accepted' });
  expect(state({ recurring: pence(0) })).toMatchObject({ state: { amounts: [{ amount: 0 }] } });
});

it('says something new in the place of what was said before', () => {
  const first = state({});
  if (first.outcome === 'refused') throw new Error(first.refusal.kind);
  const again = stateRecurringVariance(
    { ledger, positions, before: first.state },
    { rowId: rowOf('Pay'), month: september, recurring: pence(0), probability: ppm(0), reason: 'They left' },
    here,
  );
  expect(again).toMatchObject({ state: { id: first.state.id, amounts: [{ amount: 0 }] } });
});

it.each<[string, object, Ledger, string]>([
  [
    'more than the variance',
    { recurring: pence(40_001) },
    ledger,
    'The forecast variance of Pay is £400; what comes again lies between nothing and that.',
  ],
  [
    'the other way than the variance',
    { recurring: pence(-1) },
    ledger,
    'The forecast variance of Pay is £400; what comes again lies between nothing and that.',
  ],
  ['no reason', { reason: ' ' }, ledger, 'Say why that much comes again every year.'],
  [
    'a month that is not the latest closed one',
    { month: month('2016-08') },
    ledger,
    'Say it of September 2016, the latest month that is closed.',
  ],
  ['a ledger with no month closed', {}, open, 'No month of this ledger is closed yet; close one first.'],
  ['a row of another ledger', { rowId: 'x' }, ledger, 'This row is not in the ledger; choose another.'],
])('refuses %s', (_what, changed, of, sentence) => {
  const decision = state(changed, of);
  if (decision.outcome === 'accepted') throw new Error('accepted');
  expect(sentenceForLiveInputRefusal(decision.refusal as LiveInputRefusal)).toBe(sentence);
});
