import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castsAsShown } from './casts-as-shown.ts';
import { completeRows } from './complete-rows.ts';
import { demandsNote, usualNoteRule } from './demands-note.ts';
import type { MoneyColumn, MoneyRow, MoneyValue } from './money-rows.ts';
import { tableAsText } from './table-as-text.ts';

const columns: readonly MoneyColumn[] = [
  { key: 'budget', head: 'Full-year budget' },
  { key: 'forecast', head: 'Full-year forecast' },
  {
    key: 'variance',
    head: 'Over/(under) spend',
    worked: { as: 'variance', of: 'forecast', against: 'budget' },
  },
];

const line = (key: string, budget: MoneyValue, forecast: MoneyValue): MoneyRow => ({
  kind: 'line',
  key,
  label: key,
  values: { budget, forecast },
});

const total = (...of: string[]): MoneyRow => ({ kind: 'total', key: 'total', label: 'Total', of });

const totalOf = (rows: readonly MoneyRow[]) =>
  completeRows(columns, rows).find(({ key }) => key === 'total')?.values;

describe('totals', () => {
  it('adds unrounded pence, not what is shown', () => {
    const rows = [line('a', 140_000, 140_000), line('b', 140_000, 140_000), total('a', 'b')];
    expect(totalOf(rows)).toEqual({ budget: 280_000, forecast: 280_000, variance: 0 });
  });

  it('holds back a total while one part is not yet known', () => {
    const rows = [line('a', 100, 'notYetKnown'), line('b', 200, 300), total('a', 'b')];
    expect(totalOf(rows)).toEqual({ budget: 300, forecast: 'notYetKnown', variance: 'notYetKnown' });
  });

  it('passes over parts that do not apply', () => {
    expect(totalOf([line('a', 100, 'notApplicable'), line('b', 200, 300), total('a', 'b')])).toMatchObject({
      budget: 300,
      forecast: 300,
    });
    expect(totalOf([line('a', 100, 'notApplicable'), total('a')])?.forecast).toBe('notApplicable');
  });

  it('adds totals of totals once', () => {
    const rows: MoneyRow[] = [
      line('a', 1, 1),
      { kind: 'total', key: 'sub', label: 'Subtotal', of: ['a'] },
      line('b', 2, 2),
      total('sub', 'b'),
    ];
    expect(totalOf(rows)?.budget).toBe(3);
  });

  it('refuses a total of a row that is not above it', () => {
    expect(() => completeRows(columns, [total('missing')])).toThrow(
      'adds up a row that does not stand above it',
    );
  });

  it('keeps the variance of the total equal to the sum of the variances', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }), (pairs) => {
        const lines = pairs.map(([budget, forecast], index) => line(`l${index}`, budget, forecast));
        const complete = completeRows(columns, [...lines, total(...lines.map(({ key }) => key))]);
        const variances = complete.slice(0, -1).map(({ values }) => values.variance as number);
        expect(complete.at(-1)?.values.variance).toBe(variances.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});

it('holds a line without a figure as not yet known, never as blank or nothing', () => {
  const rows: MoneyRow[] = [{ kind: 'line', key: 'a', label: 'a', values: { budget: 5 } }];
  expect(completeRows(columns, rows)[0]?.values.forecast).toBe('notYetKnown');
});

it('works out a percentage and gives none of nothing', () => {
  const capital: MoneyColumn[] = [
    { key: 'revised', head: 'Revised' },
    { key: 'spent', head: 'Spent' },
    { key: 'share', head: 'Spent', worked: { as: 'percentage', of: 'spent', against: 'revised' } },
  ];
  const values = (revised: number, spent: number) =>
    completeRows(capital, [{ kind: 'line', key: 'a', label: 'a', values: { revised, spent } }])[0]?.values
      .share;
  expect(values(400, 100)).toBe(250_000);
  expect(values(0, 100)).toBe('notApplicable');
});

describe('the rounding note', () => {
  const casts = (rows: readonly MoneyRow[]) =>
    castsAsShown(columns, completeRows(columns, rows), 'thousands');

  it('is left out when the figures shown do cast', () => {
    expect(casts([line('a', 100_000, 200_000), line('b', 300_000, 300_000), total('a', 'b')])).toBe(true);
  });

  it('is there when a total does not add up as shown', () => {
    expect(casts([line('a', 140_000, 0), line('b', 140_000, 0), total('a', 'b')])).toBe(false);
  });

  it('is there when a variance does not follow from its own line as shown', () => {
    expect(casts([line('a', 149_000, 251_000)])).toBe(false);
  });
});

describe('the note a line demands', () => {
  const rule = { ...usualNoteRule, variance: 'variance', budget: 'budget' };
  it.each([
    ['just £50,000 on a small budget', 5_000_000, 10_000_000, false],
    ['a penny more than £50,000', 5_000_001, 10_000_000, true],
    ['£60,000 under', -6_000_000, 10_000_000, true],
    ['£60,000 on a budget of £10 million', 6_000_000, 1_000_000_000, false],
    ['£200,001 on a budget of £10 million', 20_000_100, 1_000_000_000, true],
  ])('%s', (_, variance, budget, expected) => {
    expect(demandsNote({ variance, budget }, rule)).toBe(expected);
  });

  it('waits until the variance is known', () => {
    expect(demandsNote({ variance: 'notYetKnown', budget: 1 }, rule)).toBe(false);
  });
});

it('copies as tab-separated plain numbers without commas or brackets', () => {
  const rows = completeRows(columns, [
    line('Pay', 123_456_700, 123_189_700),
    line('Later', 0, 'notYetKnown'),
  ]);
  expect(tableAsText(columns, rows, 'thousands', '£’000').split('\n')).toEqual([
    '\tFull-year budget £’000\tFull-year forecast £’000\tOver/(under) spend £’000',
    'Pay\t1234.567\t1231.897\t-2.67',
    'Later\t0\t...\t...',
  ]);
});
