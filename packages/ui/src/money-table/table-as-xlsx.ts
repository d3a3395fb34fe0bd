import ExcelJS from 'exceljs';
import { scaleWords } from '../format/money-scale.ts';
import type { CompleteRow, MoneyColumn, MoneyValue } from './money-rows.ts';
import type { SavedTable } from './saved-table.ts';
import { plainValue } from './table-as-text.ts';

/**
 * The table as a workbook: pounds to the penny and percentages as numbers, negatives below nothing, all else as text,
 * which no spreadsheet runs (OWASP ASVS 1.2.10). Above the heads stand its title and the day it was saved.
 */
export async function tableAsXlsx({
  caption,
  columns,
  rows,
  scale,
  savedOn,
}: SavedTable): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Table');
  sheet.addRow([caption]).font = { bold: true, size: 14 };
  sheet.addRow([`Saved on ${savedOn}`]);
  if (isRoundedOnPage(columns, rows, scaleWords[scale].step)) {
    sheet.addRow([`Exact to the penny; the page rounds them to ${scaleWords[scale].head}.`]);
  }
  sheet.addRow([]);
  const heads = sheet.addRow([
    '',
    ...columns.map((column) => `${column.head} ${isShare(column) ? '%' : '£'}`),
  ]);
  heads.font = { bold: true };
  heads.alignment = { wrapText: true, vertical: 'top' };
  for (const row of rows) {
    const added = sheet.addRow([
      row.label,
      ...columns.map((column) => cellOf(row.values[column.key] ?? 'notYetKnown', column)),
    ]);
    for (const [at, column] of columns.entries()) {
      added.getCell(at + 2).numFmt = isShare(column) ? '0.0%' : '#,##0.00';
    }
    if (row.kind === 'total') added.font = { bold: true };
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: heads.number }];
  sheet.getColumn(1).width = 44;
  for (const at of columns.keys()) sheet.getColumn(at + 2).width = 18;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A figure as a number: pence as pounds, millionths as a share; one there is not, in the words of the page. */
function cellOf(value: MoneyValue, column: MoneyColumn): number | string {
  if (typeof value !== 'number') return plainValue(value, column, 'pounds');
  return isShare(column) ? value / 1_000_000 : value / 100;
}

function isShare({ worked }: MoneyColumn): boolean {
  return worked?.as === 'percentage';
}

function isRoundedOnPage(
  columns: readonly MoneyColumn[],
  rows: readonly CompleteRow[],
  step: number,
): boolean {
  const money = columns.filter((column) => !isShare(column));
  return rows.some(({ values }) =>
    money.some(({ key }) => {
      const value = values[key];
      return typeof value === 'number' && value % step !== 0;
    }),
  );
}
