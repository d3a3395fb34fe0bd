/** What a column of an extract is taken for; actuals may be of the month alone or from April to its end. */
export const columnUses = [
  'code',
  'actualToDate',
  'actualOfMonth',
  'commitment',
  'forecast',
  'ignored',
] as const;
export type ColumnUse = (typeof columnUses)[number];

export const extractUnits = ['pounds', 'thousands'] as const;
export type ExtractUnit = (typeof extractUnits)[number];

/** How an extract is understood. */
export type ExtractMapping = {
  /** The row with the heads of the columns; what stands above it is left out. Null when there is none. */
  readonly headRow: number | null;
  /** By column, from the left. */
  readonly uses: readonly ColumnUse[];
  /** Null until somebody has said which. */
  readonly unit: ExtractUnit | null;
  /** The line of the ledger each code of the accounts belongs to; null for one that is left out. */
  readonly codes: Readonly<Record<string, string | null>>;
};

/** What a ledger remembers from the extracts before: how columns with these heads and these codes were understood. */
export type ExtractMemory = {
  readonly uses: Readonly<Record<string, ColumnUse>>;
  readonly unit: ExtractUnit | null;
  readonly codes: ExtractMapping['codes'];
};

export const noMemory: ExtractMemory = { uses: {}, unit: null, codes: {} };

/** A head as it is remembered: letters and digits alone, so that a space or a capital does not make it another. */
export function headKey(head: string): string {
  return head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
