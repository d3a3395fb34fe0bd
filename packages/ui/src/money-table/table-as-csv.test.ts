import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeRows } from './complete-rows.ts';
import { csvText, tableAsCsv } from './table-as-csv.ts';

const columns = [
  { key: 'budget', head: 'Budget' },
  { key: 'actual', head: 'Actual' },
  { key: 'variance', head: 'Over/(under)', worked: { as: 'variance', of: 'actual', against: 'budget' } },
] as const;

it('keeps real negatives as numbers and makes no text a formula', () => {
  const rows = completeRows(columns, [
    { kind: 'line', key: 'a', label: '=HYPERLINK("http://x")', values: { budget: 26_700_000, actual: 0 } },
    { kind: 'line', key: 'b', label: 'Rent, rates', values: { budget: 100, actual: 'notYetKnown' } },
  ]);
  expect(tableAsCsv(columns, rows, 'thousands', '£’000').split('\r\n')).toEqual([
    '\uFEFF,Budget £’000,Actual £’000,Over/(under) £’000',
    '"\'=HYPERLINK(""http://x"")",267,0,-267',
    '"Rent, rates",0.001,...,...',
    '',
  ]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1', ' =1'])('makes %j text', (text) => {
  expect(csvText(text).replace(/^"/, '').startsWith("'")).toBe(true);
});

it('begins no cell with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvText(text).replace(/^"/, '');
      expect('=+-@\t\r\u0000'.includes(cell.charAt(0) || 'x')).toBe(false);
    }),
  );
});
