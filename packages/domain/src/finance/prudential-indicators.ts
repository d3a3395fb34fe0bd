import { type FinancialYear, type Pence, type Ppm, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';

/**
 * The prudential indicators of a year (Local Government Act 2003 s.3; CIPFA Prudential Code): what is spent on assets,
 * what of it has to be financed, what is owed against the limits, and the share of financing that debt takes.
 */
export type PrudentialYear = {
  readonly year: FinancialYear;
  readonly capitalSpending: Pence;
  /** Capital spending of all years not yet financed, at the end of the year. */
  readonly financingRequirement: Pence;
  readonly grossDebt: Pence;
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

/** The indicators of every year of the plan; none while nobody has set the limits. */
export function prudentialIndicators(plan: PlanInputs): readonly PrudentialYear[] {
  const { prudential } = plan;
  if (prudential === null) return [];
  const { years, items } = forecastPlan(plan);
  const ofKind = (kind: (typeof items)[number]['kind'], at: number) =>
    items.reduce((sum, item) => sum + (item.kind === kind ? (item.amounts[at] as number) : 0), 0);
  let requirement: number = prudential.openingRequirement;
  return planYears(plan).map((year, at) => {
    const { minimumRevenueProvision, interest, borrowingOutstanding, financing } = years[
      at
    ] as (typeof years)[number];
    const capitalSpending = ofKind('capitalSpending', at);
    const paid = ofKind('capitalReceipt', at) + ofKind('capitalFinancing', at);
    const provision = minimumRevenueProvision + prudential.yearlyProvision;
    requirement += capitalSpending - paid - provision;
    const grossDebt = prudential.openingDebt + borrowingOutstanding;
    const costs = provision + interest;
    return {
      year,
      capitalSpending: pence(capitalSpending),
      financingRequirement: pence(requirement),
      grossDebt: pence(grossDebt),
      operationalBoundary: prudential.operationalBoundary,
      authorisedLimit: prudential.authorisedLimit,
      financingCostRatio: ppm(financing <= 0 ? 0 : Math.round((costs * 1_000_000) / financing)),
      alarms: alarmsOf(grossDebt, requirement, prudential),
    };
  });
}

/** The alarm comes before the breach: from nine tenths of the authorised limit on. */
function alarmsOf(
  debt: number,
  requirement: number,
  { operationalBoundary, authorisedLimit }: NonNullable<PlanInputs['prudential']>,
): readonly PrudentialAlarm[] {
  return [
    ...(debt > authorisedLimit
      ? (['overAuthorisedLimit'] as const)
      : debt * 10 >= authorisedLimit * 9 && debt > 0
        ? (['nearAuthorisedLimit'] as const)
        : []),
    ...(debt > operationalBoundary ? (['overOperationalBoundary'] as const) : []),
    ...(debt > requirement ? (['debtOverRequirement'] as const) : []),
  ];
}
