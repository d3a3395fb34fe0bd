import type { PrintedTable } from './printed-table.ts';

/** Pounds that one printed unit of a table is worth; null where it does not print money. */
export function poundsPerUnit({ unit, caption, columns }: PrintedTable): number | null {
  if (unit === 'thousandPounds') return 1000;
  if (unit === 'pounds') return 1;
  if (unit === 'count' && /£\s?m(?:illion|n)?\b/i.test(`${caption ?? ''} ${columns.join(' ')}`))
    return 1_000_000;
  return null;
}
