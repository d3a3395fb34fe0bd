import {
  addPence,
  type CalendarDate,
  type FinancialYear,
  financialYearsLater,
  firstDayOfYear,
  type Pence,
  pence,
  splitPence,
  subtractPence,
} from '../kernel/index.ts';
import { type CapitalApproval, type FinancingAmount, standingOf } from './capital-approval.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { type CapitalScheme, isHeldOn } from './capital-scheme.ts';
import { financingInProportion } from './financing-in-proportion.ts';
import type { SourceKind } from './financing-source.ts';
import { budgetOfScheme } from './scheme-columns.ts';

/** Money once, or every year until a day; the shape in which other parts of the office take it. */
export type PromisedAmount = {
  readonly from: CalendarDate;
  readonly amount: Pence;
  readonly every: 'once' | 'year';
  readonly until: CalendarDate | null;
};

/** What a scheme promises, each part in the years of its profile; a part without amounts is not promised at all. */
export type SchemePromise = {
  /** What is spent on the asset. */
  readonly spending: readonly PromisedAmount[];
  /** What the revenue budget contributes in the year. */
  readonly revenue: readonly PromisedAmount[];
  /** What grants, reserves, recharges and revenue receipts pay. */
  readonly funded: readonly PromisedAmount[];
  /** What capital receipts pay. */
  readonly receipts: readonly PromisedAmount[];
  /** What loans pay. */
  readonly borrowed: readonly PromisedAmount[];
  /** What the revenue budget sets aside to pay those loans back, from the year after. */
  readonly repaid: readonly PromisedAmount[];
};

/** The part of the promise that each kind of source pays. */
const partOfSource = {
  grant: 'funded',
  reserve: 'funded',
  recharge: 'funded',
  revenueReceipt: 'funded',
  capitalReceipt: 'receipts',
  revenueContribution: 'revenue',
  borrowing: 'borrowed',
} as const satisfies Readonly<Record<SourceKind, keyof SchemePromise>>;

const nothing: SchemePromise = {
  spending: [],
  revenue: [],
  funded: [],
  receipts: [],
  borrowed: [],
  repaid: [],
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
  const [first] = scheme.profile;
  if (first === undefined) return nothing;
  const profile = scheme.profile.filter(({ year }) => upTo === undefined || year <= upTo);
  const mix = isHeldOn(scheme, day) ? [] : financingOf(programme, scheme, day);
  const weights = mix.map(({ amount }) => amount);
  const nil = [once(first.year, pence(0))];
  if (profile.length === 0 || weights.every((weight) => weight === 0)) {
    return { ...nothing, spending: nil, revenue: nil };
  }
  const kindOf = new Map(programme.sources.map(({ key, kind }) => [key, kind]));
  const paid = profile.flatMap(({ year, amount }) =>
    splitPence(amount, weights).flatMap((part, at) => {
      const { source, loanYears } = mix[at] as FinancingAmount;
      const kind = kindOf.get(source);
      return kind === undefined || part === 0 ? [] : [{ year, amount: part, kind, loanYears }];
    }),
  );
  const by = (part: keyof SchemePromise) =>
    profile.flatMap(({ year }) => {
      const ofYear = paid.filter((each) => each.year === year && partOfSource[each.kind] === part);
      const amount = addPence(...ofYear.map((each) => each.amount));
      return amount === 0 ? [] : [once(year, amount)];
    });
  const revenue = by('revenue');
  return {
    spending: profile.map(({ year, amount }) => once(year, amount)),
    revenue: revenue.length > 0 ? revenue : nil,
    funded: by('funded'),
    receipts: by('receipts'),
    borrowed: by('borrowed'),
    repaid: paid.flatMap(({ year, amount, kind, loanYears }) =>
      kind === 'borrowing' && loanYears !== null ? paidBack(year, amount, loanYears) : [],
    ),
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
  const others = Math.max(0, subtractPence(total, own));
  return financing
    .filter(({ amount }) => amount > 0)
    .map((part) => ({ ...part, amount: splitPence(part.amount, [own, others])[0] as Pence }))
    .filter(({ amount }) => amount > 0);
}

function once(year: FinancialYear, amount: Pence): PromisedAmount {
  return { from: firstDayOfYear(year), amount, every: 'once', until: null };
}

/**
 * In yearly parts over the life of the loan that add back to it, from the year after the money goes out: pence that do
 * not divide fall to the first years.
 */
function paidBack(year: FinancialYear, amount: Pence, loanYears: number): readonly PromisedAmount[] {
  const parts = splitPence(
    amount,
    Array.from({ length: loanYears }, () => 1),
  );
  const larger = parts.filter((part) => part !== parts.at(-1)).length;
  const run = (from: number, until: number): readonly PromisedAmount[] => {
    const part = parts[from];
    if (part === undefined || part === 0 || until <= from) return [];
    const start = (years: number) => firstDayOfYear(financialYearsLater(year, 1 + years));
    return [{ from: start(from), amount: part, every: 'year', until: start(until) }];
  };
  return [...run(0, larger), ...run(larger, loanYears)];
}
