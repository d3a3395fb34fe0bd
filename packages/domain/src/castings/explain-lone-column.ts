import { type CastItem, linesUnder } from './cast-item.ts';
import type { SheetColumn, SheetRow } from './cast-sheet.ts';
import type { ExplainedTotal } from './explain-total.ts';
import { isLikelySlip } from './likely-slip.ts';
import type { PrintedTable } from './printed-table.ts';
import { isTakenAway, saysNet, saysTotal } from './row-role.ts';
import { rowsThatMakeUp } from './rows-that-make-up.ts';
import { weighParts } from './weigh-parts.ts';

/** One column of money, nothing but plain rows, and a total under all of them. The page alone says what is summed, so the total is called wrong only for a slip or for rows left out: the rows may be a selection. */
export function explainLoneColumn(
  row: SheetRow,
  items: readonly CastItem[],
  memos: readonly CastItem[],
  table: PrintedTable,
  columns: readonly SheetColumn[],
): ExplainedTotal | null {
  const { label } = row.row;
  if (!isMoney(table) || memos.length > 0 || !(saysTotal(label) || label === '') || saysNet(label))
    return null;
  if (items.length < 2 || items.some((item) => !isPlain(item))) return null;
  const weighed = weighParts(
    row,
    items.map((item) => ({ item, sign: 1 })),
    columns,
  );
  const [only] = weighed.columns;
  if (only === undefined || weighed.columns.length !== 1 || only.hasGaps || !only.isEvidence) return null;
  const explained = { ...weighed, likelihood: 3 };
  const isPlainly =
    only.fits ||
    isLikelySlip(only.printed, only.computed) ||
    rowsThatMakeUp(only.printed - only.computed, explained, only.column) !== null;
  return isPlainly ? explained : null;
}

function isPlain(item: CastItem): boolean {
  if (item.opensBlock && item.row.row.label === '') return false;
  return linesUnder(item).every(
    (line) => !line.row.isUncertain && !isTakenAway(line.row.row.label) && !saysNet(line.row.row.label),
  );
}

function isMoney({ unit, columns, caption }: PrintedTable): boolean {
  return unit === 'pounds' || unit === 'thousandPounds' || /£/.test(`${caption ?? ''} ${columns.join(' ')}`);
}
