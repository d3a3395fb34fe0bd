import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import { anyLedger, opened, type year } from '../../test/ledgers.ts';
import { addPence, month, pence } from '../kernel/index.ts';
import type { Ledger } from './ledger.ts';
import { type NextYearsLine, openNextLedger } from './open-next-ledger.ts';

const here = circumstancesOf(governanceOfficer);
const line = (code: string, budget: number, more: Partial<NextYearsLine> = {}): NextYearsLine => ({
  code,
  title: null,
  budget: pence(budget),
  beside: null,
  ...more,
});
const open = (
  from: Ledger,
  lines: readonly NextYearsLine[],
  known: Parameters<typeof openNextLedger>[0]['known'] = [],
) => openNextLedger({ from, known }, { lines, source: 'Budget book' }, here);

function booksOf(decision: ReturnType<typeof open>) {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

describe('the books of the next year', () => {
  it('go on from the lines that are named, end the others and put a new line beside another in every cut', () => {
    const lines = [
      line('1', 1_000_01),
      line('1B', 500, { title: 'Overtime', beside: '1' }),
      line('3', -1_200, { title: 'Grants' }),
    ];
    const { ledger, budget } = booksOf(open(opened(), lines));
    expect(ledger).toMatchObject({
      name: 'Budget',
      financialYear: '2017/18',
      bridge: ['Spending', 'Income'],
    });
    expect(ledger.lines.map(({ code, title, term, ringFence }) => [code, title, term, ringFence])).toEqual([
      ['1', 'Pay', 'Spending', null],
      ['1B', 'Overtime', 'Spending', null],
      ['3', 'Grants', 'Income', 'Road safety only'],
    ]);
    const codes = new Map(ledger.lines.map(({ id, code }) => [id, code]));
    expect(
      ledger.hierarchies.map(({ from, rows }) => [
        from,
        rows.map(({ depth, label, totalLabel, lineIds }) =>
          [depth, label ?? totalLabel, ...lineIds.map((id) => codes.get(id))].join(' '),
        ),
      ]),
    ).toEqual([
      ['2017-04', ['0 Net', '1 Costs', '2 Pay 1 1B', '1 Income 3']],
      ['2017-04', ['0 Net', '1 Everything 1 1B 3']],
    ]);
    const ofPay = budget.filter(({ lineId }) => codes.get(lineId) === '1');
    expect(ofPay.map(({ month: of, amount }) => [of, amount]).slice(0, 6)).toEqual([
      ['2017-04', 8_334],
      ['2017-05', 8_334],
      ['2017-06', 8_334],
      ['2017-07', 8_334],
      ['2017-08', 8_334],
      ['2017-09', 8_333],
    ]);
    expect(addPence(...ofPay.map(({ amount }) => amount))).toBe(100_001);
  });

  it('take the cut that was in force at the end of the year', () => {
    const ledger = opened();
    const [subjective] = ledger.hierarchies;
    if (subjective === undefined) throw new Error('The small ledger has a hierarchy.');
    const anew = { ...subjective, name: 'As restructured', from: month('2016-10') };
    const { ledger: next } = booksOf(
      open({ ...ledger, hierarchies: [...ledger.hierarchies, anew] }, [line('1', 12)]),
    );
    expect(next.hierarchies.map(({ name }) => name)).toEqual(['As restructured', 'What it is for']);
  });

  it.each([
    ['without a line', [], 'LinesMissing'],
    ['with a code these books do not have', [line('9', 1)], 'LineStandsNowhere'],
    [
      'beside a line these books do not have',
      [line('9', 1, { title: 'New', beside: '8' })],
      'LineStandsNowhere',
    ],
    ['with a code twice', [line('1', 1), line('1', 2)], 'LineCodeTwice'],
  ])('are not opened %s', (_, lines, kind) => {
    expect(open(opened(), lines)).toMatchObject({ refusal: { kind } });
  });

  it('are opened once', () => {
    const known = [{ name: 'Budget', financialYear: '2017/18' as typeof year }];
    expect(open(opened(), [line('1', 1)], known)).toMatchObject({ refusal: { kind: 'LedgerOpenAlready' } });
  });

  it('hold every named line once in each cut, and every penny of its budget, whatever the books before', () => {
    const budgets = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), {
      minLength: 13,
      maxLength: 13,
    });
    fc.assert(
      fc.property(anyLedger, budgets, fc.nat(11), (from, amounts, left) => {
        const lines = from.lines.filter(
          (_, at) => at !== left % from.lines.length || from.lines.length === 2,
        );
        const { ledger, budget } = booksOf(
          open(
            from,
            lines.map(({ code }, at) => line(code, amounts[at] ?? 0)),
          ),
        );
        const counted = ledger.lines.filter(({ term }) => term !== null).map(({ id }) => id);
        for (const { rows } of ledger.hierarchies) {
          expect(rows.flatMap(({ lineIds }) => lineIds).sort()).toEqual([...counted].sort());
        }
        for (const [at, { id }] of ledger.lines.entries()) {
          const of = budget.filter(({ lineId }) => lineId === id).map(({ amount }) => amount);
          expect(addPence(...of)).toBe(amounts[at] ?? 0);
        }
      }),
    );
  });
});
