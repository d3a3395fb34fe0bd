import type { BodyId } from '../bodies/index.ts';
import type { Id, Instant, Month, Pence, TransitionTable } from '../kernel/index.ts';
import type { BudgetLineId, LedgerId } from './finance-ids.ts';

export type VirementId = Id<'Virement'>;

/** Why budget may move: to put an allocation right, never to cover an overspend (MTFP paper 4.1). */
export const virementReasons = ['misallocated', 'dutyMoved', 'newGrantPlaced'] as const;
export type VirementReason = (typeof virementReasons)[number];

export type VirementStatus = 'requested' | 'approved' | 'declined';

/** Budget given up by some lines of a ledger and taken by others, to the penny. */
export type Virement = {
  readonly id: VirementId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly ledgerId: LedgerId;
  /** The month it takes effect in. */
  readonly month: Month;
  readonly moves: readonly { readonly lineId: BudgetLineId; readonly amount: Pence }[];
  readonly reasonCode: VirementReason;
  readonly reason: string;
  /** Why it goes to a line that is overspent all the same, and on whose authority; null when it does not. */
  readonly override: string | null;
  readonly status: VirementStatus;
  readonly requestedAt: Instant;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly decidedAt: Instant | null;
  readonly decidedByName: string | null;
  /** By what power it was approved, as it is cited; null while it waits and when it was declined. */
  readonly decidedUnder: string | null;
  /** Why it was declined; null when it was not. */
  readonly decidedWhy: string | null;
};

export const virementTransitions = {
  requested: ['approved', 'declined'],
  approved: [],
  declined: [],
} as const satisfies TransitionTable<VirementStatus>;
