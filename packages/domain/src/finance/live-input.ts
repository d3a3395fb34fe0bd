import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Id, Instant, Pence, Ppm } from '../kernel/index.ts';
import type { LiveSourceKind, PlanItemKind } from './plan-item.ts';

export type LiveInputId = Id<'LiveInput'>;

/** Money on a day, or every year from that day on; the whole of a yearly amount counts in a whole year. */
export type DatedAmount = {
  readonly from: CalendarDate;
  readonly amount: Pence;
  readonly every: 'once' | 'year';
  /** The first day it is no longer due; null when it goes on, and for what comes once. */
  readonly until: CalendarDate | null;
};

/** What a live input may become in a plan: all but a loan, which is no dated amount. */
export type LiveEffect = Exclude<PlanItemKind, 'borrowing'>;

export const liveEffects = [
  'pressure',
  'capitalFinancing',
  'otherFinancing',
  'saving',
  'reserveUse',
  'capitalSpending',
  'capitalReceipt',
  'capitalReceiptApplied',
  'capitalFunding',
  'capitalBorrowing',
  'loanRepayment',
] as const satisfies readonly LiveEffect[];

/**
 * What a record of another module promises the plan: the one way by which a disposal, an agreement, a grant, a bid, a
 * capital scheme or a closed month speaks to it. Nothing expected is stated too, as an amount of nil.
 */
export type LiveInput = {
  readonly id: LiveInputId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly kind: LiveSourceKind;
  /** The record it comes from, within its kind; a record that says something new says it in the same place. */
  readonly recordId: string;
  readonly label: string;
  readonly effect: LiveEffect;
  readonly amounts: readonly DatedAmount[];
  readonly probability: Ppm;
  /** The record in words, for a reader of the plan. */
  readonly source: string;
  readonly statedAt: Instant;
  readonly statedBy: string;
};
