import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDelimitedCells } from './read-delimited-cells.ts';

const cellsOf = (text: string) => {
  const read = readDelimitedCells(text);
  return read.outcome === 'read' ? read.rows.map(({ cells }) => cells) : read;
};

it('reads commas, semicolons and what a spreadsheet copies', () => {
  expect(cellsOf('Code,Actual\r\n1010,5\r\n')).toEqual([
    ['Code', 'Actual'],
    ['1010', '5'],
  ]);
  expect(cellsOf('Code;Actual\n1010;1,5')).toEqual([
    ['Code', 'Actual'],
    ['1010', '1,5'],
  ]);
  expect(cellsOf('Code\tActual\n1010\t"1,234"')).toEqual([
    ['Code', 'Actual'],
    ['1010', '1,234'],
  ]);
});

it('keeps separators, quotes and line ends inside quotes, and counts the lines past them', () => {
  expect(readDelimitedCells('a,"b ""c"",\nd"\n\n1,2')).toEqual({
    outcome: 'read',
    rows: [
      { line: 1, cells: ['a', 'b "c",\nd'] },
      { line: 4, cells: ['1', '2'] },
    ],
  });
});

it('says where a quotation mark is never closed', () => {
  expect(readDelimitedCells('a,b\n1,"2\n3,4')).toMatchObject({ outcome: 'broken', line: 2 });
});

it('gives back any cells that were written down', () => {
  const cell = fc
    .string()
    .map((text) => text.replace(/[\r\uFEFF]/g, '').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = `A,B\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}`;
      expect(cellsOf(text)).toEqual([['A', 'B'], ...rows]);
    }),
  );
});
