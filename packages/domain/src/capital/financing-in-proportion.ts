import { addPence, type Pence, pence, splitPence } from '../kernel/index.ts';
import type { CapitalApproval, FinancingAmount } from './capital-approval.ts';
import type { FinancingSource } from './financing-source.ts';

const none = pence(0);

/** An amount as the approvals together are paid for: from each source in proportion; empty where nothing pays. */
export function financingInProportion(
  total: Pence,
  approvals: readonly CapitalApproval[],
  sources: readonly FinancingSource[],
): readonly FinancingAmount[] {
  const paying = sources
    .map(({ key }) => partsOf(approvals, key))
    .filter((parts) => addPence(...parts.map(({ amount }) => amount)) > 0);
  if (total === 0 || paying.length === 0) return [];
  const weights = paying.map((parts) => addPence(...parts.map(({ amount }) => amount)));
  return splitPence(total, weights).flatMap((share, at) => split(share, paying[at] ?? []));
}

/** What a source pays, told apart by who is behind it and how long a loan runs. */
function partsOf(approvals: readonly CapitalApproval[], source: string): readonly FinancingAmount[] {
  const parts = new Map<string, FinancingAmount>();
  for (const { financing } of approvals) {
    for (const part of financing.filter((each) => each.source === source)) {
      const key = JSON.stringify([part.fundedBy, part.loanYears]);
      parts.set(key, { ...part, amount: addPence(parts.get(key)?.amount ?? none, part.amount) });
    }
  }
  return [...parts.values()];
}

function split(share: Pence, parts: readonly FinancingAmount[]): readonly FinancingAmount[] {
  const amounts = splitPence(
    share,
    parts.map(({ amount }) => Math.max(amount, 0)),
  );
  return parts.flatMap((part, at) => {
    const amount = amounts[at] ?? none;
    return amount === 0 ? [] : [{ ...part, amount }];
  });
}
