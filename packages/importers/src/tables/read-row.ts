import type { DraftTableRow, TableUnit } from '@concordat/domain/imports';
import { isCapitals } from '../lines/looks-like-heading.ts';
import type { Cell, SourceLine } from '../lines/source-line.ts';
import { type Figure, isAmount, readFigure } from './read-figure.ts';
import { isReference } from './read-reference.ts';
import type { TableOddity } from './read-table.ts';
import type { TableShape } from './table-shape.ts';

/** Reads one row; null when it is a note printed inside the table ("Note: figures may not cast"). */
export function readRow(
  line: SourceLine,
  shape: TableShape,
  unit: TableUnit,
  columnCount: number,
): { row: DraftTableRow; oddities: TableOddity[] } | null {
  const cells = line.cells ?? [];
  const label = findLabel(line, shape);
  const reference = cells.find((cell) => isReference(cell.text))?.text ?? null;
  const figures = shape.valueColumns.length === 0 ? [] : findFigures(line, shape);
  const hasAmounts = figures.some(isAmount);
  if (!hasAmounts && /^\W?(?:note|source|nb|n\.b)\b/i.test(label)) return null;
  const printsNumber = (cell: Cell) => readFigure(cell.text).kind === 'number';
  const isBold =
    cells.some((cell) => cell.bold && (cell.text === label || printsNumber(cell))) &&
    cells.every(
      (cell) => cell.bold || (cell.text !== label && !printsNumber(cell)) || isNote(cell, line, shape),
    );
  const row: DraftTableRow = {
    label,
    reference,
    isTotal: hasAmounts && (isBold || saysTotal(label)),
    values: figures.map((figure) => amountOf(figure, unit)),
    line: line.number,
  };
  return { row, oddities: findOddities(line, row, figures, columnCount) };
}

function findLabel(line: SourceLine, shape: TableShape): string {
  const cells = line.cells ?? [];
  const label = cells[shape.labelColumn]?.text ?? '';
  if (label !== '' && readFigure(label).kind === 'words') return label;
  const other = cells.find((cell, index) => {
    return (
      index <= shape.labelColumn + 1 && readFigure(cell.text).kind === 'words' && !isReference(cell.text)
    );
  });
  return other?.text ?? label;
}

/** The figures under the columns; where amounts stand outside them, every amount of the row as printed. */
function findFigures(line: SourceLine, shape: TableShape): Figure[] {
  const cells = line.cells ?? [];
  const under = shape.valueColumns.map((index) => readFigure(cells[index]?.text ?? ''));
  const firstColumn = shape.valueColumns[0] ?? 0;
  const stray = cells.some((cell, index) => {
    if (shape.valueColumns.includes(index) || index <= shape.labelColumn || !isAmount(readFigure(cell.text)))
      return false;
    if (index > firstColumn) return !isWordyColumn(shape, index);
    return index === shape.referenceColumn && (cells[shape.labelColumn]?.text ?? '') === '';
  });
  const strayBefore = stray || (cells[shape.labelColumn]?.text === '-' && shape.referenceColumn !== null);
  if (!strayBefore) return under;
  return cells
    .slice(1)
    .map((cell) => readFigure(cell.text))
    .filter(isAmount);
}

function isWordyColumn(shape: TableShape, index: number): boolean {
  return shape.headers.some((row) => (row.cells?.[index]?.text ?? '') !== '');
}

function saysTotal(label: string): boolean {
  return (
    (isCapitals(label) && /^(?:NET|GROSS)\b/.test(label)) ||
    /\b(?:sub-?\s?total|total|totals)\b/i.test(label) ||
    /^(?:net budget requirement|gross (?:revenue )?expenditure)$/i.test(label)
  );
}

/** A figure outside the value columns points to a note; it is often printed plain in a bold row. */
function isNote(cell: Cell, line: SourceLine, shape: TableShape): boolean {
  return !shape.valueColumns.includes(line.cells?.indexOf(cell) ?? -1);
}

function amountOf(figure: Figure, unit: TableUnit): number | null {
  if (figure.kind === 'dash') return 0;
  if (figure.kind !== 'number') return null;
  if (figure.scale === 'm') return round(figure.value * (unit === 'thousandPounds' ? 1000 : 1_000_000));
  if (figure.scale === 'k' && unit === 'pounds') return round(figure.value * 1000);
  return figure.value;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function findOddities(
  line: SourceLine,
  row: DraftTableRow,
  figures: readonly Figure[],
  columnCount: number,
): TableOddity[] {
  const oddities: TableOddity[] = [];
  const name = row.label === '' ? 'a row without a label' : `"${row.label}"`;
  if (figures.length > columnCount && columnCount > 0) {
    oddities.push({
      line: line.number,
      printed: String(figures.length),
      computed: columnCount,
      message: `Line ${line.number} prints ${figures.length} figures for ${name} where the table has ${columnCount} columns of figures; they are kept in printed order.`,
    });
  }
  for (const cell of line.cells ?? []) {
    const figure = readFigure(cell.text);
    if (figure.kind !== 'number' || !figure.repaired) continue;
    oddities.push({
      line: line.number,
      printed: cell.text,
      computed: figure.value,
      message: `Line ${line.number} prints "${cell.text}" for ${name}; it was read as ${figure.value.toLocaleString('en-GB')}.`,
    });
  }
  return oddities;
}
