import { expect, it } from 'vitest';
import { inPrintedOrder, type PlacedSection } from './in-printed-order.ts';
import type { PrintedSection, PrintedTable } from './printed-paper.ts';

const section = (heading: string, ...lines: number[]): PrintedSection => ({
  number: null,
  heading,
  paragraphs: lines.map((line) => ({ id: `p${line}`, number: null, text: '', line })),
});

const table = (id: string, line: number | null): PrintedTable => ({
  id,
  caption: null,
  unit: 'thousandPounds',
  columns: [],
  rows: [],
  line,
});

const read = (placed: readonly PlacedSection[]) =>
  placed.map((one) =>
    one.blocks.map((block) => (block.kind === 'paragraph' ? block.paragraph.id : block.table.id)),
  );

it('puts a table between the paragraphs it was printed between', () => {
  const placed = inPrintedOrder({
    sections: [section('Purpose', 10, 20), section('Position', 30, 50)],
    tables: [table('t40', 40), table('t25', 25)],
  });
  expect(read(placed)).toEqual([
    ['p10', 'p20', 't25'],
    ['p30', 't40', 'p50'],
  ]);
});

it('keeps two tables after one paragraph in their own order', () => {
  const placed = inPrintedOrder({ sections: [section('A', 1)], tables: [table('t3', 3), table('t2', 2)] });
  expect(read(placed)).toEqual([['p1', 't2', 't3']]);
});

it('puts a table printed before every paragraph first', () => {
  expect(read(inPrintedOrder({ sections: [section('A', 9)], tables: [table('t2', 2)] }))).toEqual([
    ['t2', 'p9'],
  ]);
});

it('loses no table of a paper without paragraphs or lines', () => {
  expect(read(inPrintedOrder({ sections: [], tables: [table('t', null), table('u', null)] }))).toEqual([
    ['t', 'u'],
  ]);
  expect(read(inPrintedOrder({ sections: [section('A', 5)], tables: [table('t', null)] }))).toEqual([
    ['p5', 't'],
  ]);
});
