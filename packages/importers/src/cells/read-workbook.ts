import ExcelJS from 'exceljs';
import { unreadable } from '../readers/unreadable.ts';
import { findOfficeFault } from '../zip/find-office-fault.ts';
import type { CellsOutcome } from './cells-request.ts';

/** The first visible sheet of an Excel workbook that has anything in it, formulas by the results they last had. */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<CellsOutcome> {
  const fault = await findOfficeFault(bytes);
  if (fault !== null) return unreadable(`"${fileName}" ${fault}.`);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
  } catch {
    return unreadable(`"${fileName}" is a damaged workbook; open it in Excel, save it again and bring that.`);
  }
  for (const sheet of workbook.worksheets) {
    if (sheet.state !== 'visible') continue;
    const rows: { row: number; cells: string[] }[] = [];
    sheet.eachRow((row, number) => {
      const cells = Array.from({ length: row.cellCount }, (_, at) => textOf(row.getCell(at + 1)));
      if (cells.some((cell) => cell !== '')) rows.push({ row: number, cells });
    });
    if (rows.length > 0) return { outcome: 'read', sheet: sheet.name, rows };
  }
  return unreadable(`"${fileName}" has no visible sheet with anything in it.`);
}

/** Only the first of merged cells has what they show. */
function textOf(cell: ExcelJS.Cell): string {
  return cell.isMerged && cell.master !== cell ? '' : valueAsText(cell.value).trim();
}

function valueAsText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : sixPlaces(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return valueAsText(value.text as ExcelJS.CellValue);
  if ('formula' in value || 'sharedFormula' in value) {
    return value.result === undefined
      ? '#formula without a result'
      : valueAsText(value.result as ExcelJS.CellValue);
  }
  return '';
}

/** Beyond six places a spreadsheet's fraction is noise of its own arithmetic. */
function sixPlaces(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
