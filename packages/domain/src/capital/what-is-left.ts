import { addPence, type CalendarDate, type Pence } from '../kernel/index.ts';
import type { FinancingAmount, SchemeAmount } from './capital-approval.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { carryForwardOf } from './carry-forward.ts';
import { financingInProportion } from './financing-in-proportion.ts';
import { budgetOfScheme, columnOf } from './scheme-columns.ts';
import { spentOf } from './spent-of.ts';

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
  return { schemes: left, financing: financingInProportion(total, counted, sources), total };
}
