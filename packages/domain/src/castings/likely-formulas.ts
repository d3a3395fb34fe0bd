import type { SheetColumn } from './cast-sheet.ts';
import { type ColumnMeaning, isSummed } from './column-meaning.ts';
import { letteredFormulas } from './lettered-formulas.ts';
import { type RowFormula, sameFormula } from './row-formula.ts';

/** Every formula worth trying on a table, those its heads speak for first. */
export function likelyFormulas(columns: readonly SheetColumn[]): RowFormula[] {
  const summed = columns.filter((column) => isSummed(column.meaning));
  const all = [
    ...letteredFormulas(columns),
    ...summed.flatMap((column) => differences(column, summed)),
    ...summed.flatMap((column) => sums(column, summed)),
    ...summed.flatMap((column) => balances(column, summed)),
  ];
  return all.filter((formula, at) => all.findIndex((each) => sameFormula(each, formula)) === at);
}

const spent: readonly ColumnMeaning[] = ['actual', 'committed', 'forecast'];
const planned: readonly ColumnMeaning[] = ['budget', 'budgetToDate', 'total'];

function differences(result: SheetColumn, columns: readonly SheetColumn[]): RowFormula[] {
  const isVariance = result.meaning === 'variance' || result.meaning === 'forecastVariance';
  if (
    !isVariance &&
    !/\b(?:change|movement|remaining|available|balance|left|gap|increase|net|surplus|saving)/i.test(
      result.name,
    )
  )
    return [];
  const others = columns.filter(
    ({ index, meaning }) =>
      index !== result.index && meaning !== 'variance' && meaning !== 'forecastVariance',
  );
  return others.flatMap((more) =>
    others.flatMap((less) => {
      if (more === less) return [];
      const isSaid = isVariance && speakOfOne(result, more, less);
      return [{ result: result.index, terms: [plus(more), minus(less)], isSaid }];
    }),
  );
}

/** Spending less plan, or plan less spending; a forecast's variance is against the full year's budget. */
function speakOfOne(result: SheetColumn, one: SheetColumn, other: SheetColumn): boolean {
  const isPair =
    (spent.includes(one.meaning) && planned.includes(other.meaning)) ||
    (spent.includes(other.meaning) && planned.includes(one.meaning));
  if (!isPair) return false;
  const isForecast = [one, other].some(({ meaning }) => meaning === 'forecast');
  return result.meaning === 'forecastVariance' ? isForecast : true;
}

/** A column of totals sums the columns that stand straight before it, or straight after where it is the first. */
function sums(result: SheetColumn, columns: readonly SheetColumn[]): RowFormula[] {
  const isTotal =
    ['total', 'committed'].includes(result.meaning) ||
    /\b(?:total|revised|annual|gross|net|all|combined|budget)\b/i.test(result.name);
  if (!isTotal) return [];
  const at = columns.indexOf(result);
  const before = columns.slice(0, at);
  const after = columns.slice(at + 1);
  const isSaid = result.meaning === 'total' || result.meaning === 'committed';
  const runs = [
    ...lengths(before).map((length) => before.slice(-length)),
    ...lengths(after).map((length) => after.slice(0, length)),
  ];
  return runs.map((run) => ({ result: result.index, terms: run.map(plus), isSaid }));
}

function lengths(columns: readonly SheetColumn[]): number[] {
  return Array.from({ length: Math.max(0, Math.min(columns.length, 13) - 1) }, (_, index) => index + 2);
}

/** Closing balance = opening + what came in − what went out, each column added or taken away throughout. */
function balances(result: SheetColumn, columns: readonly SheetColumn[]): RowFormula[] {
  if (result.meaning !== 'closing') return [];
  const from = columns.findIndex((column) => column.meaning === 'opening');
  const between = columns.slice(from + 1, columns.indexOf(result));
  const opening = columns[from];
  if (opening === undefined || between.length === 0 || between.length > 5) return [];
  return Array.from({ length: 2 ** between.length }, (_, mask) => ({
    result: result.index,
    terms: [plus(opening), ...between.map((column, at) => (mask & (1 << at) ? minus(column) : plus(column)))],
    isSaid: true,
  }));
}

function plus({ index }: SheetColumn) {
  return { column: index, sign: 1 as const };
}

function minus({ index }: SheetColumn) {
  return { column: index, sign: -1 as const };
}
