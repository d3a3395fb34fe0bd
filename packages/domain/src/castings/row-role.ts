import type { PrintedRow } from './printed-table.ts';

/** What a row is for: a heading has no figures, a memo line repeats money counted elsewhere. */
export type RowRole = 'heading' | 'memo' | 'line' | 'total';

export function roleOf(row: PrintedRow): RowRole {
  if (row.values.every((value) => value === null)) return 'heading';
  if (isMemo(row.label)) return 'memo';
  return row.isTotal || saysTotal(row.label) ? 'total' : 'line';
}

/** "of which", "memo", a star: shown for information and already inside another row. */
function isMemo(label: string): boolean {
  return /^(?:\*|†|‡|[-–—(\s]*(?:of which|included? (?:above|within|in)|including|memo(?:randum)?\b|for information|note\b))/i.test(
    label.trim(),
  );
}

/** Whether a label claims to sum other rows. */
export function saysTotal(label: string): boolean {
  return /\b(?:sub-?\s?totals?|(?:grand\s)?totals?)\b/i.test(label);
}

/** Whether a label promises one amount less another: net spending, gap, balance. */
export function saysNet(label: string): boolean {
  return /\b(?:net|gap|shortfall|surplus|deficit|balance|difference|variance|remaining|unfunded|requirement|closing|after|over|under|less|to find|headroom)\b|carried forward|\bc\/f/i.test(
    label,
  );
}

/** Whether a row is printed to be taken away from what stands before it. */
export function isTakenAway(label: string): boolean {
  return /\b(?:less|deduct|minus|incomes?|grants?|fund(?:ing|ed)|financ(?:ing|ed)|savings?|receipts?|reserves?|draws?|drawn|spent|used|precept|contributions? from|transfers? (?:from|out)|applied|outgoing)\b/i.test(
    label,
  );
}
