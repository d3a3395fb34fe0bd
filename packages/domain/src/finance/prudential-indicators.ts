import { type FinancialYear, type Pence, type Ppm, pence, ppm } from '../kernel/index.ts';
import { forecastPlan, type PlanForecast, type PlanYear } from './forecast-plan.ts';
import { type PlanInputs, type PrudentialLimits, planYears } from './plan-inputs.ts';
import type { PlanItemKind } from './plan-item.ts';

/**
 * The prudential indicators of a year (Local Government Act 2003 s.3; CIPFA Prudential Code): what is spent on assets,
 * what of it has to be financed, what is owed against the limits, and the share of financing that debt takes.
 */
export type PrudentialYear = {
  readonly year: FinancialYear;
  readonly capitalSpending: Pence;
  /** Of it, by grants, reserves, receipts and revenue. */
  readonly paidFor: Pence;
  /** The rest, which has to be borrowed; negative where more is paid for than is spent. */
  readonly toBorrow: Pence;
  /** Minimum revenue provision of the year, for old debt and new. */
  readonly provision: Pence;
  /** Capital spending of all years not yet financed, at the end of the year. */
  readonly financingRequirement: Pence;
  /** What is owed: debt from before the plan, the plan's own loans and those of schemes, as far as not paid back. */
  readonly grossDebt: Pence;
  /**
   * The least that has to be owed: the requirement less general reserves, never below nothing. Working capital and an
   * allowance for ready money are not in it, since no paper gives them.
   */
  readonly liabilityBenchmark: Pence;
  readonly operationalBoundary: Pence;
  readonly authorisedLimit: Pence;
  /** Provision and interest out of what pays for the budget, in whole millionths. */
  readonly financingCostRatio: Ppm;
  readonly alarms: readonly PrudentialAlarm[];
};

export type PrudentialAlarm =
  | 'overAuthorisedLimit'
  | 'nearAuthorisedLimit'
  | 'overOperationalBoundary'
  | 'debtOverRequirement';

/**
 * The indicators of every year of the plan; none while nobody has set the limits. The requirement moves by what is
 * spent on assets and not paid for (which is what has to be borrowed), less the provision to pay for it later.
 */
export function prudentialIndicators(plan: PlanInputs): readonly PrudentialYear[] {
  const { prudential } = plan;
  if (prudential === null) return [];
  const forecast = forecastPlan(plan);
  const moves = movesOfRequirement(forecast, prudential);
  let requirement: number = prudential.openingRequirement;
  return planYears(plan).map((year, at) => {
    const { interest, borrowingOutstanding, financing, reservesClosing } = forecast.years[at] as PlanYear;
    const { spending, paidFor, provision } = moves[at] as MoveOfRequirement;
    const before = requirement;
    requirement += spending - paidFor - provision;
    const grossDebt = prudential.openingDebt + borrowingOutstanding;
    const costs = provision + interest;
    return {
      year,
      capitalSpending: pence(spending),
      paidFor: pence(paidFor),
      toBorrow: pence(spending - paidFor),
      provision: pence(provision),
      financingRequirement: pence(requirement),
      grossDebt: pence(grossDebt),
      liabilityBenchmark: pence(Math.max(0, requirement - reservesClosing)),
      operationalBoundary: prudential.operationalBoundary,
      authorisedLimit: prudential.authorisedLimit,
      financingCostRatio: ppm(financing <= 0 ? 0 : Math.round((costs * 1_000_000) / financing)),
      alarms: alarmsOf(grossDebt, before + comingNeed(moves, at), prudential),
    };
  });
}

/** What moves the requirement in a year, in pence. */
type MoveOfRequirement = { readonly spending: number; readonly paidFor: number; readonly provision: number };

/**
 * Receipts count once: those the schemes apply, and what the plan receives beyond that. Everything else that pays for
 * assets counts in its year.
 */
function movesOfRequirement(
  { years, items }: PlanForecast,
  { yearlyProvision }: PrudentialLimits,
): readonly MoveOfRequirement[] {
  let received = 0;
  let applied = 0;
  return years.map(({ minimumRevenueProvision }, at) => {
    const ofKind = (kind: PlanItemKind) =>
      items.reduce((sum, item) => sum + (item.kind === kind ? (item.amounts[at] as number) : 0), 0);
    const receiptsBefore = Math.max(received, applied);
    received += ofKind('capitalReceipt');
    applied += ofKind('capitalReceiptApplied');
    const receipts = Math.max(received, applied) - receiptsBefore;
    return {
      spending: ofKind('capitalSpending'),
      paidFor: receipts + ofKind('capitalFunding') + ofKind('capitalFinancing'),
      provision: minimumRevenueProvision + yearlyProvision,
    };
  });
}

/** By how much the requirement grows in the year and the two after it; a year in which it falls takes nothing off. */
function comingNeed(moves: readonly MoveOfRequirement[], at: number): number {
  return moves
    .slice(at, at + 3)
    .reduce((sum, { spending, paidFor, provision }) => sum + Math.max(0, spending - paidFor - provision), 0);
}

/**
 * The alarm comes before the breach: from nine tenths of the authorised limit on. Debt is for capital alone: it stays
 * within the requirement of the year before and its growth in this year and the two after (CIPFA Prudential Code).
 */
function alarmsOf(
  debt: number,
  needed: number,
  { operationalBoundary, authorisedLimit }: PrudentialLimits,
): readonly PrudentialAlarm[] {
  return [
    ...(debt > authorisedLimit
      ? (['overAuthorisedLimit'] as const)
      : debt * 10 >= authorisedLimit * 9 && debt > 0
        ? (['nearAuthorisedLimit'] as const)
        : []),
    ...(debt > operationalBoundary ? (['overOperationalBoundary'] as const) : []),
    ...(debt > needed ? (['debtOverRequirement'] as const) : []),
  ];
}
