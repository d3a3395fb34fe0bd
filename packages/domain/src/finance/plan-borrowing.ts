import { type FinancialYear, type Pence, pence, percentageOf, splitPence } from '../kernel/index.ts';
import type { PlanLoan } from './plan-item.ts';

/** What a loan costs the revenue budget in a year. */
export type LoanCost = {
  readonly minimumRevenueProvision: Pence;
  readonly interest: Pence;
  readonly outstanding: Pence;
};

/**
 * Minimum revenue provision in equal parts over the life of the loan from the year after it is taken, the parts
 * adding back to the loan (asset life method, statutory guidance under Local Government Act 2003 s.21(1A)); interest
 * on what was owed at the start of the year. `outstanding` is what is owed at its end.
 */
export function loanCosts(loan: PlanLoan, years: readonly FinancialYear[]): readonly LoanCost[] {
  const parts = splitPence(
    loan.principal,
    Array.from({ length: loan.lifeYears }, () => 1),
  );
  const taken = Number(loan.takenIn.slice(0, 4));
  return years.map((year) => {
    const age = Number(year.slice(0, 4)) - taken;
    if (age < 0) return { minimumRevenueProvision: pence(0), interest: pence(0), outstanding: pence(0) };
    const owedBefore = age === 0 ? pence(0) : owedAfter(loan, parts, age - 1);
    return {
      minimumRevenueProvision: age === 0 ? pence(0) : (parts[age - 1] ?? pence(0)),
      interest: percentageOf(owedBefore, loan.rate),
      outstanding: owedAfter(loan, parts, age),
    };
  });
}

function owedAfter(loan: PlanLoan, parts: readonly Pence[], yearsPaid: number): Pence {
  return pence(parts.slice(0, yearsPaid).reduce<number>((owed, part) => owed - part, loan.principal));
}
