import { wordsOf } from './key-of-row.ts';
import { poundsPerUnit } from './money-scale.ts';
import type { PrintedTable } from './printed-table.ts';

/** A figure of a table under the name of its row. */
export interface NamedFigure {
  readonly label: string;
  readonly words: readonly string[];
  readonly line: number;
  readonly pounds: number;
  /** As the table prints it, in its unit. */
  readonly printed: number;
  readonly tableUnit: PrintedTable['unit'];
  /** Pounds of the last place the table prints. */
  readonly unit: number;
}

const small = new Set([
  'and',
  'of',
  'the',
  'for',
  'to',
  'in',
  'a',
  'on',
  'work',
  'site',
  'total',
  'sub',
  'grand',
  'scheme',
  'programme',
]);

/** Every figure of the tables that is money and not nought, with the words that name its row. */
export function namedFigures(tables: readonly PrintedTable[]): NamedFigure[] {
  return tables.flatMap((table) => {
    const unit = poundsPerUnit(table);
    if (unit === null) return [];
    return table.rows.flatMap(({ label, values, line }) => {
      const words = wordsOf(label).filter((word) => !small.has(word));
      if (words.length === 0) return [];
      return values.flatMap((value) =>
        value === null || value === 0
          ? []
          : [{ label, words, line, pounds: value * unit, printed: value, tableUnit: table.unit, unit }],
      );
    });
  });
}
