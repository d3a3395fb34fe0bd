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
import { financingInProportion } from './financing-in-proportion.ts';
import { budgetOfScheme } from './scheme-columns.ts';

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
 * yet, or keeps no authorised budget, promises nil. Interest is not in it: the programme knows no rate. Years after
 * `upTo` are left out, for another programme promises them.
 */
export function promiseOfScheme(
  programme: Pick<CapitalProgramme, 'approvals' | 'sources'>,
  scheme: CapitalScheme,
  day: CalendarDate,
  upTo?: FinancialYear,
): SchemePromise {
  const { sources } = programme;
  const [first] = scheme.profile;
  if (first === undefined) return { spending: [], revenue: [] };
  const profile = scheme.profile.filter(({ year }) => upTo === undefined || year <= upTo);
  const mix = isHeldOn(scheme, day) ? [] : financingOf(programme, scheme, day);
  const weights = mix.map(({ amount }) => amount);
  if (profile.length === 0 || weights.every((weight) => weight === 0)) {
    const nil = [once(first.year, pence(0))];
    return { spending: nil, revenue: nil };
  }
  const kindOf = new Map(sources.map(({ key, kind }) => [key, kind]));
  const revenue = profile.flatMap(({ year, amount }) => {
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
    spending: profile.map(({ year, amount }) => once(year, amount)),
    revenue: counted.length > 0 ? counted : [once(first.year, pence(0))],
  };
}

/**
 * What pays for the budget the scheme keeps: its part of each authorised approval that gives it money, or as the whole
 * programme is paid for where its budget came by virement, which brings no money with it. Empty without a budget.
 */
function financingOf(
  { approvals, sources }: Pick<CapitalProgramme, 'approvals' | 'sources'>,
  { id }: CapitalScheme,
  day: CalendarDate,
): readonly FinancingAmount[] {
  const standing = approvals.filter((approval) => standingOf(approval, day) === 'authorised');
  const { broughtForward, amended } = budgetOfScheme(standing, id, day);
  const budget = addPence(broughtForward, amended);
  if (budget <= 0) return [];
  const own = standing.flatMap((approval) => ownPart(approval, id));
  return own.length > 0 ? own : financingInProportion(budget, standing, sources);
}

function ownPart(
  { schemes, financing }: CapitalApproval,
  id: CapitalScheme['id'],
): readonly FinancingAmount[] {
  const own = addPence(...schemes.filter(({ schemeId }) => schemeId === id).map(({ amount }) => amount));
  const total = addPence(...schemes.map(({ amount }) => amount));
  if (own <= 0 || total <= 0) return [];
  const share = ppm(Math.min(1_000_000, Math.round((own / total) * 1_000_000)));
  return financing
    .filter(({ amount }) => amount > 0)
    .map((part) => ({ ...part, amount: percentageOf(part.amount, share) }))
    .filter(({ amount }) => amount > 0);
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
