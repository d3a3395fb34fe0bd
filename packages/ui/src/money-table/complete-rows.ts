import type { CompleteRow, MoneyColumn, MoneyLine, MoneyRow, MoneyTotal, MoneyValue } from './money-rows.ts';

/** Fills in variances, percentages and totals from unrounded pence; what depends on an unknown figure is not yet known. */
export function completeRows(
  columns: readonly MoneyColumn[],
  rows: readonly MoneyRow[],
): readonly CompleteRow[] {
  const byKey = new Map<string, CompleteRow>();
  for (const row of rows) {
    if (row.kind === 'group') continue;
    const given = row.kind === 'line' ? row.values : addedUp(columns, row, byKey);
    byKey.set(row.key, {
      kind: row.kind,
      key: row.key,
      label: row.label,
      ...(row.note !== undefined && { note: row.note }),
      ...(row.href !== undefined && { href: row.href }),
      ...(row.isExplained !== undefined && { isExplained: row.isExplained }),
      of: row.kind === 'total' ? row.of : [],
      source: sourceOf(row),
      values: worked(columns, given),
    });
  }
  return [...byKey.values()];
}

/** The sum of pence; one unknown part makes it unknown, parts that do not apply are passed over. */
export function sumOf(parts: readonly MoneyValue[]): MoneyValue {
  if (parts.includes('notYetKnown')) return 'notYetKnown';
  const amounts = parts.filter((part) => typeof part === 'number');
  if (amounts.length === 0) return 'notApplicable';
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (!Number.isSafeInteger(sum)) throw new RangeError('The total is too large to hold to the penny');
  return sum;
}

function addedUp(
  columns: readonly MoneyColumn[],
  total: MoneyTotal,
  above: ReadonlyMap<string, CompleteRow>,
): Record<string, MoneyValue> {
  const addends = total.of.map((key) => {
    const row = above.get(key);
    if (row === undefined)
      throw new Error(`The total "${total.label}" adds up a row that does not stand above it: ${key}`);
    return row;
  });
  return Object.fromEntries(
    columns
      .filter((column) => column.worked === undefined)
      .map(({ key }) => [key, sumOf(addends.map((row) => row.values[key] ?? 'notYetKnown'))]),
  );
}

function worked(
  columns: readonly MoneyColumn[],
  given: Readonly<Record<string, MoneyValue>>,
): Record<string, MoneyValue> {
  return Object.fromEntries(
    columns.map(({ key, worked }) => {
      if (worked === undefined) return [key, given[key] ?? 'notYetKnown'];
      const of = given[worked.of] ?? 'notYetKnown';
      const against = given[worked.against] ?? 'notYetKnown';
      return [key, worked.as === 'variance' ? difference(of, against) : share(of, against)];
    }),
  );
}

function difference(of: MoneyValue, against: MoneyValue): MoneyValue {
  if (of === 'notApplicable' || against === 'notApplicable') return 'notApplicable';
  if (of === 'notYetKnown' || against === 'notYetKnown') return 'notYetKnown';
  return of - against;
}

function share(of: MoneyValue, against: MoneyValue): MoneyValue {
  if (of === 'notApplicable' || against === 'notApplicable' || against === 0) return 'notApplicable';
  if (of === 'notYetKnown' || against === 'notYetKnown') return 'notYetKnown';
  return Math.round((of / against) * 1_000_000);
}

function sourceOf(row: MoneyLine | MoneyTotal): string | null {
  if (row.kind === 'line') return row.source ?? null;
  return `total of ${row.of.length} ${row.of.length === 1 ? 'row' : 'rows'}, before rounding`;
}
