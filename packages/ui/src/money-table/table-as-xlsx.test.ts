import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeRows } from './complete-rows.ts';
import type { MoneyRow } from './money-rows.ts';
import { tableAsXlsx } from './table-as-xlsx.ts';

const columns = [
  { key: 'budget', head: 'Budget' },
  { key: 'actual', head: 'Actual' },
  { key: 'variance', head: 'Over/(under)', worked: { as: 'variance', of: 'actual', against: 'budget' } },
  { key: 'share', head: 'Spent', worked: { as: 'percentage', of: 'actual', against: 'budget' } },
] as const;

async function saved(rows: readonly MoneyRow[]) {
  const table = {
    caption: 'Month 6',
    columns,
    rows: completeRows(columns, rows),
    savedOn: '9 December 2016',
  };
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await tableAsXlsx({ ...table, scale: 'thousands' })).buffer);
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error('It has a sheet.');
  return sheet;
}

const line = (label: string, budget: number, actual: number | 'notYetKnown'): MoneyRow => ({
  kind: 'line',
  key: label,
  label,
  values: { budget, actual },
});

it('has a title, the day, and every figure as a number to the penny, below nothing among them', async () => {
  const sheet = await saved([
    line('Pay', 26_700_001, 13_350_000),
    { kind: 'total', key: 't', label: 'Net', of: ['Pay'] },
  ]);
  const values = sheet.getRows(1, sheet.rowCount)?.map((row) => (row.values as unknown[]).slice(1));
  expect(values?.slice(0, 3)).toEqual([
    ['Month 6'],
    ['Saved on 9 December 2016'],
    ['Exact to the penny; the page rounds them to £’000.'],
  ]);
  expect(values?.at(4)).toEqual(['', 'Budget £', 'Actual £', 'Over/(under) £', 'Spent %']);
  expect(values?.at(-1)?.slice(0, 4)).toEqual(['Net', 267_000.01, 133_500, -133_500.01]);
  expect(values?.at(-1)?.[4]).toBeCloseTo(0.5, 5);
  expect(sheet.lastRow?.getCell(4).numFmt).toBe('#,##0.00');
});

it('says nothing of rounding where nothing is rounded, and what is not known in words', async () => {
  const sheet = await saved([line('Pay', 26_700_000, 'notYetKnown')]);
  expect(sheet.getRow(3).hasValues).toBe(false);
  expect(sheet.lastRow?.getCell(3).value).toBe('...');
});

it('has no formula, whatever a row is called', async () => {
  const label = fc.oneof(
    fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")', '\u0000=1'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(label, async (text) => {
      const sheet = await saved([line(text, 100, 5)]);
      expect(sheet.lastRow?.getCell(1).type).not.toBe(ExcelJS.ValueType.Formula);
      expect(typeof sheet.lastRow?.getCell(1).value === 'object').toBe(
        sheet.lastRow?.getCell(1).value === null,
      );
    }),
    { numRuns: 25 },
  );
});
