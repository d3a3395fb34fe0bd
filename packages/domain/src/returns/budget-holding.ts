import type { PostId } from '../bodies/index.ts';
import type { BudgetLineId } from '../finance/index.ts';
import type { Month } from '../kernel/index.ts';

/** Which post answers for a line from a month on, until another holding of the line begins. */
export type BudgetHolding = {
  readonly lineId: BudgetLineId;
  /** Null where nobody answers for the line from then on. */
  readonly postId: PostId | null;
  readonly from: Month;
};

/** The post that answers for the line in the month: by the latest holding that had begun; null when there is none. */
export function holderOfLine(
  holdings: readonly BudgetHolding[],
  lineId: BudgetLineId,
  month: Month,
): PostId | null {
  const begun = holdings.filter((one) => one.lineId === lineId && one.from <= month);
  const last = begun.reduce<BudgetHolding | null>(
    (latest, one) => (latest === null || one.from >= latest.from ? one : latest),
    null,
  );
  return last?.postId ?? null;
}

/** The lines of each post that answers for any in the month, in the order given. */
export function linesByHolder(
  lineIds: readonly BudgetLineId[],
  holdings: readonly BudgetHolding[],
  month: Month,
): ReadonlyMap<PostId, readonly BudgetLineId[]> {
  const found = new Map<PostId, BudgetLineId[]>();
  for (const lineId of lineIds) {
    const postId = holderOfLine(holdings, lineId, month);
    if (postId !== null) found.set(postId, [...(found.get(postId) ?? []), lineId]);
  }
  return found;
}
