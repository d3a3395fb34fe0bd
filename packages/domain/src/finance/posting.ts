import type { Instant, Month, Pence } from '../kernel/index.ts';
import type { BudgetLineId, PostingId } from './finance-ids.ts';

/**
 * `budget` and `virement` are flows of the month they fall in, `actual` is what was spent in it. A `commitment` is
 * what was on order at the end of the month, and a `forecast` the whole year as it was expected then.
 */
export const postingKinds = ['budget', 'virement', 'actual', 'commitment', 'forecast'] as const;
export type PostingKind = (typeof postingKinds)[number];

/** Where a figure comes from, so that anyone can go back to it. */
export type Provenance = {
  /** In words: the table and row of a paper, the file and line of an extract. */
  readonly source: string;
  /** The paper of a meeting it is printed in; null when there is none. */
  readonly paperId: string | null;
  /** True where the figure is worked out and not in the source, such as the pence below a printed thousand. */
  readonly isWorkedOut: boolean;
};

/** One amount on one line in one month; never changed, only added to. Spending is positive, income negative. */
export type Posting = Provenance & {
  readonly id: PostingId;
  readonly lineId: BudgetLineId;
  readonly month: Month;
  readonly kind: PostingKind;
  readonly amount: Pence;
  readonly postedAt: Instant;
  readonly postedBy: string;
};
