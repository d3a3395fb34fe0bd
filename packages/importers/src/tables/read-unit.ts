import type { TableUnit } from '@concordat/domain/imports';
import { isAmount, readFigure } from './read-figure.ts';
import type { TableShape } from './table-shape.ts';

/** Millions have no unit in the contract: they stay as printed and count. The unit the headings and the cells print; a table that prints none takes that of the table above, else it counts. */
export function readUnit(wording: string, shape: TableShape, above: TableUnit | null): TableUnit {
  if (shape.valueColumns.length === 0) return 'text';
  if (/£\s?['’‘`]?\s?(?:000|OOO|k\b)|['’‘`]000s?\b|thousand/i.test(wording)) return 'thousandPounds';
  if (/£\s?m(?:illion|n)?\b/i.test(wording)) return 'count';
  const cells = shape.body.flatMap((row) =>
    shape.valueColumns.map((index) => row.cells?.[index]?.text ?? ''),
  );
  const amounts = cells.filter((text) => isAmount(readFigure(text)));
  if (amounts.some((text) => /£.*\d\s?[km]\b/i.test(text))) return 'thousandPounds';
  if (amounts.some((text) => text.includes('£')) || /£/.test(wording)) return 'pounds';
  const figures = amounts.filter((text) => /\d/.test(text));
  if (figures.length > 0 && figures.every((text) => text.includes('%'))) return 'percent';
  if (/%|per ?cent/i.test(shape.headers.map((row) => row.text).join(' ')) && shape.valueColumns.length === 1)
    return 'percent';
  return shape.headers.length === 0 && above !== null && above !== 'text' ? above : 'count';
}
