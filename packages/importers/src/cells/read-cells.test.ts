import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readCells } from './read-cells.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the cells of a file', { timeout: 60_000 }, () => {
  it('are those of a CSV, with its rows as they are numbered there', async () => {
    const read = await readCells(bytesOf('\uFEFFCode,Actual\r\n\r\n"1","1,234.50"\r\n'), 'a.csv');
    expect(read).toEqual({
      outcome: 'read',
      sheet: null,
      rows: [
        { row: 1, cells: ['Code', 'Actual'] },
        { row: 3, cells: ['1', '1,234.50'] },
      ],
    });
  });

  it('are those pasted from a spreadsheet', async () => {
    expect(await readCells(bytesOf('Code\tActual\n1\t(267)\n'), 'Pasted.txt')).toMatchObject({
      rows: [{}, { row: 2, cells: ['1', '(267)'] }],
    });
  });

  it('are those of the first sheet of a workbook that has any', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('Nothing');
      book.addWorksheet('Hidden', { state: 'hidden' }).addRow(['secret']);
      const sheet = book.addWorksheet('Month 7');
      sheet.addRow(['Force ledger', null, null]);
      sheet.mergeCells('A1:C1');
      sheet.addRow(['Code', 'Actual £', 'Forecast £']);
      sheet.addRow([1010, 1234.5, { formula: 'B3*2', result: 0.1 + 0.2 }]);
      sheet.addRow(['1020', -267, { error: '#REF!' }]);
      sheet.addRow(['1030', { formula: 'B4' }, new Date('2016-10-31T00:00:00Z')]);
      sheet.addRow([{ richText: [{ text: '10' }, { text: '40' }] }, 1e-9, true]);
    });
    expect(await readCells(bytes, 'october.xlsx')).toEqual({
      outcome: 'read',
      sheet: 'Month 7',
      rows: [
        { row: 1, cells: ['Force ledger', '', ''] },
        { row: 2, cells: ['Code', 'Actual £', 'Forecast £'] },
        { row: 3, cells: ['1010', '1234.5', '0.3'] },
        { row: 4, cells: ['1020', '-267', '#REF!'] },
        { row: 5, cells: ['1030', '#formula without a result', '2016-10-31'] },
        { row: 6, cells: ['1040', '0', 'true'] },
      ],
    });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a broken CSV', bytesOf('Code,Actual\n1,"5\n2,6\n'), /quotation mark on line 2 is never closed/],
    ['an empty file', bytesOf(''), /is empty/],
    ['a PDF', bytesOf('%PDF-1.4\n%âãÏÓ\n'), /is a PDF; bring CSV or an Excel workbook/],
    ['a workbook cut short', bytesOf('PK\u0003\u0004nothing'), /.+/],
    [
      'a paste of 5 MB',
      bytesOf('1010\t1,234.50\tPay of an officer in October\n'.repeat(130_000)),
      /130,000 rows, and at most 5,000 can be read \(row 5001/,
    ],
    ['more columns than a table has', bytesOf('a,'.repeat(70)), /Row 1 has 71 columns/],
  ])('are not read from %s, for a reason that says what to do', async (_, bytes, reason) => {
    expect(await readCells(bytes, 'file')).toMatchObject({
      outcome: 'unreadable',
      sentence: expect.stringMatching(reason),
    });
  });
});
