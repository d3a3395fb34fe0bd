import { addPence, type CalendarDate, type Pence, pence, splitPence } from '../kernel/index.ts';
import type { CapitalApproval, FinancingAmount, SchemeAmount } from './capital-approval.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { carryForwardOf } from './carry-forward.ts';
import type { FinancingSource } from './financing-source.ts';
import { budgetOfScheme, columnOf } from './scheme-columns.ts';
import { spentOf } from './spent-of.ts';

const none = pence(0);

/** What a year would hand on: the schemes with money left, and the money itself, as much to the penny. */
export type WhatIsLeft = {
  readonly schemes: readonly SchemeAmount[];
  readonly financing: readonly FinancingAmount[];
  readonly total: Pence;
};

/**
 * Per scheme its revised budget less spent and committed, never below nothing. The money comes from each source in the
 * proportion in which it finances the programme, since sources pay for decisions and not for single invoices.
 */
export function whatIsLeft(
  {
    schemes,
    approvals,
    spend,
    sources,
  }: Pick<CapitalProgramme, 'schemes' | 'approvals' | 'spend' | 'sources'>,
  day: CalendarDate,
): WhatIsLeft {
  const left = schemes.flatMap(({ id: schemeId }): SchemeAmount[] => {
    const { revised } = budgetOfScheme(approvals, schemeId, day);
    const amount = carryForwardOf({ revised, spentAndCommitted: spentOf(spend, schemeId) });
    return amount > 0 ? [{ schemeId, amount }] : [];
  });
  const total = addPence(...left.map(({ amount }) => amount));
  const counted = approvals.filter((approval) => columnOf(approval, day) !== null);
  return { schemes: left, financing: financingLeft(total, counted, sources), total };
}

function financingLeft(
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
