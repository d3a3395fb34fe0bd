import type { CastItem, SignedItem } from './cast-item.ts';
import type { SheetColumn, SheetRow } from './cast-sheet.ts';
import { weighParts } from './weigh-parts.ts';

const LONGEST = 40;

/** Reads rows as totals that are printed without saying so, below the rows they sum. */
export function collapseBelow(items: readonly CastItem[], columns: readonly SheetColumn[]): CastItem[] {
  const read: CastItem[] = [];
  for (const item of items) {
    const length = lengthOfSum(item, (count) => read.slice(-count), read.length, columns);
    if (length === null) read.push(item);
    else read.push({ ...item, isTotal: true, under: read.splice(-length) });
  }
  return read;
}

/** Reads rows as totals printed above the rows they sum: "Pay 100" over "Officers 60" and "Staff 40". */
export function collapseAbove(items: readonly CastItem[], columns: readonly SheetColumn[]): CastItem[] {
  const read: CastItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as CastItem;
    const length = lengthOfSum(
      item,
      (count) => items.slice(at + 1, at + 1 + count),
      items.length - at - 1,
      columns,
    );
    if (length === null) {
      read.push(item);
      continue;
    }
    read.push({ ...item, isTotal: true, under: items.slice(at + 1, at + 1 + length) });
    at += length;
  }
  return read;
}

/** How many neighbouring rows a row is the sum of, if several of its columns say so; null when none. */
function lengthOfSum(
  item: CastItem,
  take: (count: number) => readonly CastItem[],
  most: number,
  columns: readonly SheetColumn[],
): number | null {
  if (item.under.length > 0) return null;
  for (let count = 2; count <= Math.min(most, LONGEST); count++) {
    if (isSumOf(item.row, take(count), columns)) return count;
  }
  return null;
}

/** Stricter than for a marked total: at least two telling columns, or one that agrees to the last figure. */
export function isSumOf(row: SheetRow, items: readonly CastItem[], columns: readonly SheetColumn[]): boolean {
  const parts: SignedItem[] = items.map((item) => ({ item, sign: 1 }));
  const filled = items.filter(({ row: part }) => part.steps.some((value) => value !== null && value !== 0));
  if (filled.length < 2) return false;
  const weighed = weighParts(row, parts, columns);
  if (!weighed.isWhole) return false;
  return weighed.evidence >= 2 || (weighed.evidence === 1 && weighed.exact === weighed.columns.length);
}
