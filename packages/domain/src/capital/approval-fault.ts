import { addPence, type CalendarDate, negatePence, type Pence, subtractPence } from '../kernel/index.ts';
import type { CapitalApproval } from './capital-approval.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { nameOfScheme } from './capital-scheme.ts';
import { budgetOfScheme } from './scheme-columns.ts';
import { spentOf } from './spent-of.ts';

/** What an approval would change, as it is put forward or decided. */
export type ToApprove = Pick<CapitalApproval, 'kind' | 'schemes' | 'financing'> & {
  /** Only put forward it is measured by all that is put forward, decided by what is authorised alone. */
  readonly isDecided: boolean;
  /** Why a virement may lawfully go to an overspent scheme; null to be refused when one would. */
  readonly overspendReason: string | null;
};

/**
 * What speaks against an approval by the programme as it is today, asked when it is put forward and again when it is
 * decided: no scheme is left with less than nothing nor gives what is spent, a deletion takes all, a virement covers no
 * overspend, and no loan outlives what it buys. `programme` is without the approval itself.
 */
export function approvalFault(
  programme: CapitalProgramme,
  approval: ToApprove,
  today: CalendarDate,
): CapitalRefusal | null {
  return faultOfSchemes(programme, approval, today) ?? faultOfLoans(programme, approval);
}

function faultOfSchemes(
  programme: CapitalProgramme,
  { kind, schemes, isDecided, overspendReason }: ToApprove,
  today: CalendarDate,
): CapitalRefusal | null {
  const hasReason = (overspendReason?.trim() ?? '') !== '';
  const seen = new Set<string>();
  for (const [at, { schemeId, amount }] of schemes.entries()) {
    const scheme = programme.schemes.find(({ id }) => id === schemeId);
    if (scheme === undefined) return { kind: 'SchemeUnknown', row: at + 1 };
    const name = nameOfScheme(scheme);
    if (seen.has(schemeId)) return { kind: 'SchemeNamedTwice', scheme: name };
    seen.add(schemeId);
    const { revised, proposed } = budgetOfScheme(programme.approvals, schemeId, today);
    const before = isDecided ? subtractPence(revised, proposed) : revised;
    const after = addPence(before, amount);
    if (after < 0) return { kind: 'BudgetBelowNothing', scheme: name, by: negatePence(after) };
    if (kind === 'deletion' && after > 0) return { kind: 'DeletionLeavesBudget', scheme: name, left: after };
    const spent = spentOf(programme.spend, schemeId);
    if (amount < 0 && after < spent) return { kind: 'BudgetBelowSpent', scheme: name, spent };
    const over: Pence = subtractPence(spent, before);
    if (kind === 'virement' && amount > 0 && over > 0 && !hasReason) {
      return { kind: 'CoversOverspend', scheme: name, by: over };
    }
  }
  return null;
}

/** A loan says how long it runs, and no longer than what is bought with it lasts (MTFP paper, 4.1). */
function faultOfLoans(
  { schemes, sources }: CapitalProgramme,
  { schemes: amounts, financing }: ToApprove,
): CapitalRefusal | null {
  const loans = financing.filter(({ source, amount }) => {
    const { kind } = sources.find(({ key }) => key === source) ?? {};
    return kind === 'borrowing' && amount > 0;
  });
  for (const { loanYears } of loans) {
    if (loanYears === null) return { kind: 'LoanYearsMissing' };
    for (const { schemeId } of amounts.filter(({ amount }) => amount > 0)) {
      const scheme = schemes.find(({ id }) => id === schemeId);
      if (scheme === undefined) continue;
      const { assetLifeYears } = scheme;
      if (assetLifeYears === null) return { kind: 'AssetLifeMissing', scheme: nameOfScheme(scheme) };
      if (loanYears > assetLifeYears) {
        return { kind: 'LoanOutlivesAsset', scheme: nameOfScheme(scheme), assetLifeYears };
      }
    }
  }
  return null;
}
