import type { Month, TransitionTable } from '../kernel/index.ts';

export type PeriodStatus = 'open' | 'closed' | 'reopened';

/** One month of a ledger; nothing is posted to a closed one. */
export type Period = {
  readonly month: Month;
  readonly status: PeriodStatus;
  /** Why it was reopened, or closed without the notes it demands; null when there is nothing to say. */
  readonly reason: string | null;
  /** Why it closed although budget holders had not returned their forecasts. */
  readonly withoutReturnsBecause: string | null;
};

export const periodTransitions = {
  open: ['closed'],
  closed: ['reopened'],
  reopened: ['closed'],
} as const satisfies TransitionTable<PeriodStatus>;
