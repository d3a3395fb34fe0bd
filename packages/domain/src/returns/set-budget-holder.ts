import type { Post, PostId } from '../bodies/index.ts';
import type { BudgetLineId, Ledger } from '../finance/index.ts';
import { accept, type Circumstances, type Decision, type Month, refuse } from '../kernel/index.ts';
import { type BudgetHolding, holderOfLine } from './budget-holding.ts';
import type { ReturnEventOf } from './return-events.ts';
import type { ReturnRefusal } from './return-refusals.ts';

export type SetBudgetHolder = {
  readonly lineIds: readonly BudgetLineId[];
  /** Null where nobody answers for them any more. */
  readonly postId: PostId | null;
  readonly from: Month;
};

/** The books, who answers for which line, and the posts of the body. */
export type HeldLedger = {
  readonly ledger: Ledger;
  readonly holdings: readonly BudgetHolding[];
  readonly posts: readonly Pick<Post, 'id' | 'title'>[];
};

/** From an open month on a post answers for the lines; who did in closed months stays on record. */
export function setBudgetHolder(
  { ledger, holdings, posts }: HeldLedger,
  { lineIds: asked, postId, from }: SetBudgetHolder,
  { now }: Circumstances,
): Decision<readonly BudgetHolding[], ReturnEventOf<'BudgetHolderSet'>, ReturnRefusal> {
  const lineIds = [...new Set(asked)];
  const known = new Set(ledger.lines.map(({ id }) => id));
  if (lineIds.length === 0 || lineIds.some((id) => !known.has(id))) {
    return refuse({ kind: 'HeldLineUnknown' });
  }
  const period = ledger.periods.find(({ month }) => month === from);
  if (period === undefined) {
    return refuse({ kind: 'ReturnMonthOutside', month: from, financialYear: ledger.financialYear });
  }
  if (period.status === 'closed') return refuse({ kind: 'ReturnMonthClosed', month: from });
  const post = postId === null ? null : posts.find(({ id }) => id === postId);
  if (post === undefined) return refuse({ kind: 'HoldingPostUnknown' });
  const before = lineIds.map((lineId) => holderOfLine(holdings, lineId, from));
  if (before.every((holder) => holder === postId)) {
    return refuse({ kind: 'HolderThereAlready', title: post?.title ?? 'Nobody' });
  }
  return accept(
    lineIds.map((lineId) => ({ lineId, postId, from })),
    {
      type: 'BudgetHolderSet',
      ledgerId: ledger.id,
      lineIds,
      from,
      before,
      after: postId,
      postTitle: post?.title ?? null,
      at: now,
    },
  );
}
