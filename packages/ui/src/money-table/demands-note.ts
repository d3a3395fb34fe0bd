import type { MoneyValue } from './money-rows.ts';

export type NoteRule = {
  /** Column of the variance and of the budget it is measured against. */
  readonly variance: string;
  readonly budget: string;
  readonly pence: number;
  /** Share of the budget in millionths: 20,000 is 2%. */
  readonly ppm: number;
};

/** £50,000 or 2% of the budget, whichever is larger, unless the body has set its own. */
export const usualNoteRule = { pence: 5_000_000, ppm: 20_000 } as const;

/** A variance beyond both limits, over or under, must be explained; one that is not known yet need not be. */
export function demandsNote(values: Readonly<Record<string, MoneyValue>>, rule: NoteRule): boolean {
  const variance = values[rule.variance];
  const budget = values[rule.budget];
  if (typeof variance !== 'number') return false;
  const share = typeof budget === 'number' ? (Math.abs(budget) * rule.ppm) / 1_000_000 : 0;
  return Math.abs(variance) > Math.max(rule.pence, share);
}
