import {
  addPence,
  type CalendarDate,
  type FinancialYear,
  financialYearsLater,
  firstDayOfYear,
  type Pence,
  pence,
  percentageOf,
  ppm,
  splitPence,
} from '../kernel/index.ts';
import { type CapitalApproval, type FinancingAmount, standingOf } from './capital-approval.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { type CapitalScheme, isHeldOn } from './capital-scheme.ts';

/** Money once, or every year until a day; the shape in which other parts of the office take it. */
export type PromisedAmount = {
  readonly from: CalendarDate;
  readonly amount: Pence;
  readonly every: 'once' | 'year';
  readonly until: CalendarDate | null;
};

export type SchemePromise = {
  /** What is spent on the asset, in the years of its profile. */
  readonly spending: readonly PromisedAmount[];
  /** What the revenue budget pays: contributions in the year, and loans back in equal parts from the year after. */
  readonly revenue: readonly PromisedAmount[];
};

/**
 * What a scheme with a profile costs in its years, paid for as its authorised budget is. A scheme that may not spend
 * yet, or has no authorised budget, promises nil. Interest is not in it: the programme knows no rate.
 */
export function promiseOfScheme(
  { approvals, sources }: Pick<CapitalProgramme, 'approvals' | 'sources'>,
  scheme: CapitalScheme,
  day: CalendarDate,
): SchemePromise {
  const [first] = scheme.profile;
  if (first === undefined) return { spending: [], revenue: [] };
  const mix = isHeldOn(scheme, day) ? [] : financingOf(approvals, scheme, day);
  const weights = mix.map(({ amount }) => amount);
  if (weights.every((weight) => weight === 0)) {
    const nil = [once(first.year, pence(0))];
    return { spending: nil, revenue: nil };
  }
  const kindOf = new Map(sources.map(({ key, kind }) => [key, kind]));
  const revenue = scheme.profile.flatMap(({ year, amount }) => {
    const parts = splitPence(amount, weights).map((part, at) => ({
      ...(mix[at] as FinancingAmount),
      amount: part,
    }));
    const contributed = parts.filter(({ source }) => kindOf.get(source) === 'revenueContribution');
    const borrowed = parts.filter(
      ({ source, loanYears }) => kindOf.get(source) === 'borrowing' && loanYears !== null,
    );
    return [
      once(year, addPence(...contributed.map((part) => part.amount))),
      ...borrowed.map((part) => paidBack(year, part.amount, part.loanYears ?? 1)),
    ];
  });
  const counted = revenue.filter(({ amount }) => amount !== 0);
  return {
    spending: scheme.profile.map(({ year, amount }) => once(year, amount)),
    revenue: counted.length > 0 ? counted : [once(first.year, pence(0))],
  };
}

/** What pays for the scheme: its part of each authorised approval that gives it money. */
function financingOf(
  approvals: readonly CapitalApproval[],
  { id }: CapitalScheme,
  day: CalendarDate,
): readonly FinancingAmount[] {
  return approvals
    .filter((approval) => standingOf(approval, day) === 'authorised')
    .flatMap(({ schemes, financing }) => {
      const own = addPence(...schemes.filter(({ schemeId }) => schemeId === id).map(({ amount }) => amount));
      const total = addPence(...schemes.map(({ amount }) => amount));
      if (own <= 0 || total <= 0) return [];
      const share = ppm(Math.min(1_000_000, Math.round((own / total) * 1_000_000)));
      return financing
        .filter(({ amount }) => amount > 0)
        .map((part) => ({ ...part, amount: percentageOf(part.amount, share) }));
    });
}

function once(year: FinancialYear, amount: Pence): PromisedAmount {
  return { from: firstDayOfYear(year), amount, every: 'once', until: null };
}

/** In equal yearly parts over the life of the loan, from the year after the money goes out. */
function paidBack(year: FinancialYear, amount: Pence, loanYears: number): PromisedAmount {
  return {
    from: firstDayOfYear(financialYearsLater(year, 1)),
    amount: pence(Math.round(amount / loanYears)),
    every: 'year',
    until: firstDayOfYear(financialYearsLater(year, 1 + loanYears)),
  };
}
