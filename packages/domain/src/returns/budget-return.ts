import type { PostId } from '../bodies/index.ts';
import type { BudgetLineId, LedgerId } from '../finance/index.ts';
import {
  type CalendarDate,
  type Instant,
  londonDateOf,
  type Month,
  type Pence,
  type TransitionTable,
} from '../kernel/index.ts';
import type { BudgetReturnId } from './return-ids.ts';

export type BudgetReturnStatus = 'asked' | 'signed';

/** A signed return may be signed again with other figures while its month is open, or be asked for again. */
export const budgetReturnTransitions = {
  asked: ['signed'],
  signed: ['signed', 'asked'],
} as const satisfies TransitionTable<BudgetReturnStatus>;

/** What a holder says of one line: the whole year as they expect it, and why where the body's limit demands it. */
export type ReturnedLine = {
  readonly lineId: BudgetLineId;
  readonly forecast: Pence;
  readonly note: string | null;
};

/** What a budget holder is asked of a month: a forecast for every line they answer for. */
export type BudgetReturn = {
  readonly id: BudgetReturnId;
  readonly ledgerId: LedgerId;
  readonly month: Month;
  readonly postId: PostId;
  readonly postTitle: string;
  readonly dueOn: CalendarDate;
  readonly status: BudgetReturnStatus;
  /** The lines asked for, in the order of the ledger. */
  readonly lineIds: readonly BudgetLineId[];
  /** Empty until it is signed. */
  readonly lines: readonly ReturnedLine[];
  /** When it was signed last. */
  readonly signedAt: Instant | null;
  /** When it was signed first since it was asked for: a correction made later does not make it late. */
  readonly firstSignedAt: Instant | null;
  readonly signedByName: string | null;
  /** Why the finance officer signed it instead of the holder; null where the holder did. */
  readonly onBehalfBecause: string | null;
};

/** Not signed by the end of its due day, or signed for the first time after it. */
export function isReturnLate(
  { dueOn, firstSignedAt }: Pick<BudgetReturn, 'dueOn' | 'firstSignedAt'>,
  today: CalendarDate,
): boolean {
  return (firstSignedAt === null ? today : londonDateOf(firstSignedAt)) > dueOn;
}
