import type { FinancialYear, Pence, Ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { type PlanInputs, type PrudentialLimits, planYears } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';
import { type PreceptFault, preceptFaults } from './precept-faults.ts';
import { limitAmounts } from './sentences-for-limits.ts';

/** Why a plan cannot be worked out, or must not be. */
export type PlanFault =
  | { readonly kind: 'PlanHasNoYears'; readonly yearCount: number }
  | { readonly kind: 'PlanHasNoSpend' }
  | { readonly kind: 'PlanHasNoFinancing' }
  | { readonly kind: 'PlanNameTwice'; readonly key: string }
  | { readonly kind: 'PlanSourceMissing'; readonly label: string }
  | { readonly kind: 'DriverUnknown'; readonly driver: string; readonly label: string }
  | {
      readonly kind: 'DriverOutOfRange';
      readonly label: string;
      readonly year: FinancialYear;
      readonly rate: Ppm;
    }
  | { readonly kind: 'ShareOutOfRange'; readonly label: string }
  | PreceptFault
  | { readonly kind: 'PlanYearsOverlap'; readonly label: string; readonly year: FinancialYear }
  | { readonly kind: 'PlanYearMissing'; readonly label: string; readonly year: FinancialYear }
  | { readonly kind: 'PlanYearOutside'; readonly label: string; readonly year: FinancialYear }
  | { readonly kind: 'ItemUnknown'; readonly item: string }
  | { readonly kind: 'AmountNegative'; readonly label: string; readonly year: FinancialYear }
  | { readonly kind: 'ConfidenceOutOfRange'; readonly label: string }
  | { readonly kind: 'LoanMissing'; readonly label: string }
  | { readonly kind: 'ReservePurposeMissing'; readonly label: string }
  | { readonly kind: 'OneOffReasonMissing'; readonly label: string }
  | { readonly kind: 'PaysForItself'; readonly label: string }
  | {
      readonly kind: 'LoanOutlivesAsset';
      readonly label: string;
      readonly lifeYears: number;
      readonly assetLifeYears: number;
    }
  | { readonly kind: 'OneOffForRecurring'; readonly label: string; readonly pays: string }
  | { readonly kind: 'DebtLimitsCross' }
  | { readonly kind: 'DebtLimitNegative'; readonly label: string }
  | { readonly kind: 'ReservesExhausted'; readonly year: FinancialYear; readonly closing: Pence };

/** Pressures may fall and other financing may be lost; these below nothing would be something else. */
const neverNegative: readonly PlanItem['kind'][] = [
  'saving',
  'reserveUse',
  'capitalSpending',
  'capitalReceipt',
  'capitalReceiptApplied',
  'capitalFunding',
  'capitalBorrowing',
  'loanRepayment',
];

/** A change of more than half in a year is taken for a slip of the pen, such as 1,000 % for 1.0 %. */
const steepest = 500_000;

/** Everything that is wrong with the plan, in the order a reader would meet it; none when it may be worked out. */
export function planFaults(plan: PlanInputs): readonly PlanFault[] {
  const { yearCount, lines, drivers, items } = plan;
  if (!Number.isSafeInteger(yearCount) || yearCount < 1 || yearCount > 10)
    return [{ kind: 'PlanHasNoYears', yearCount }];
  const years = planYears(plan);
  const faults: PlanFault[] = [];
  if (!lines.some(({ side }) => side === 'spend')) faults.push({ kind: 'PlanHasNoSpend' });
  if (!lines.some(({ side }) => side === 'financing')) faults.push({ kind: 'PlanHasNoFinancing' });
  const { prudential } = plan;
  const limits = prudential === null ? [] : [{ label: 'The limits of debt', ...prudential }];
  if (prudential !== null && prudential.operationalBoundary > prudential.authorisedLimit)
    faults.push({ kind: 'DebtLimitsCross' });
  if (prudential !== null) faults.push(...limitsBelowNothing(prudential));
  faults.push(...namedTwice(lines), ...namedTwice(drivers), ...namedTwice(items));
  for (const { label, source } of [
    ...lines,
    ...drivers,
    ...items,
    { label: 'Reserves', ...plan.reserves },
    ...limits,
    ...lines.flatMap(({ label, precept }) =>
      precept == null ? [] : [{ label: `the tax base of ${label}`, source: precept.source }],
    ),
  ]) {
    if (source.trim() === '') faults.push({ kind: 'PlanSourceMissing', label });
  }
  const known = new Set(drivers.map(({ key }) => key));
  for (const { label, shares } of lines) {
    for (const { driver, share } of shares) {
      if (!known.has(driver)) faults.push({ kind: 'DriverUnknown', driver, label });
      if (share < 0 || share > 1_000_000) faults.push({ kind: 'ShareOutOfRange', label });
    }
  }
  for (const line of lines) faults.push(...preceptFaults(line));
  for (const { label, rates } of drivers) {
    faults.push(...yearFaults(label, rates, years));
    for (const { year, rate } of rates) {
      if (Math.abs(rate) > steepest) faults.push({ kind: 'DriverOutOfRange', label, year, rate });
    }
  }
  for (const item of items) faults.push(...itemFaults(item, items, years));
  return faults.length > 0 ? faults : exhausted(plan);
}

function itemFaults(
  item: PlanItem,
  items: readonly PlanItem[],
  years: readonly FinancialYear[],
): readonly PlanFault[] {
  const { label, kind, amounts, confidence, loan } = item;
  const faults: PlanFault[] = [];
  if (confidence < 0 || confidence > 1_000_000) faults.push({ kind: 'ConfidenceOutOfRange', label });
  if (kind !== 'borrowing') {
    faults.push(...yearFaults(label, amounts, years));
    const below = amounts.find(({ amount }) => amount < 0);
    if (below !== undefined && neverNegative.includes(kind))
      faults.push({ kind: 'AmountNegative', label, year: below.year });
  } else if (
    loan === null ||
    loan.principal <= 0 ||
    !isLife(loan.lifeYears) ||
    !isLife(loan.assetLifeYears)
  ) {
    faults.push({ kind: 'LoanMissing', label });
  } else if (loan.lifeYears > loan.assetLifeYears) {
    const { lifeYears, assetLifeYears } = loan;
    faults.push({ kind: 'LoanOutlivesAsset', label, lifeYears, assetLifeYears });
  }
  return item.withdrawnReason === null ? [...faults, ...sourceFaults(item, items)] : faults;
}

/**
 * A one-off source may pay for a one-off cost; for one that comes again every year, or for the gap at large, only with
 * its reason on record ("short-term measures never at long-term cost", MTFP paper of 16 December 2016, 4.1).
 */
function sourceFaults(item: PlanItem, items: readonly PlanItem[]): readonly PlanFault[] {
  const { label, kind, paysFor } = item;
  const brings = item.amounts.some(({ amount }) => amount > 0);
  const isOneOff = kind === 'reserveUse' || (kind === 'otherFinancing' && !item.isRecurring && brings);
  if (paysFor !== null) {
    const paid = items.find(({ key }) => key === paysFor);
    if (paid === undefined) return [{ kind: 'ItemUnknown', item: paysFor }];
    if (paid.key === item.key) return [{ kind: 'PaysForItself', label }];
    return isOneOff && paid.isRecurring && !item.oneOffReason?.trim()
      ? [{ kind: 'OneOffForRecurring', label, pays: paid.label }]
      : [];
  }
  if (!isOneOff || item.oneOffReason?.trim()) return [];
  return [{ kind: kind === 'reserveUse' ? 'ReservePurposeMissing' : 'OneOffReasonMissing', label }];
}

function yearFaults(
  label: string,
  given: readonly { readonly year: FinancialYear }[],
  years: readonly FinancialYear[],
): readonly PlanFault[] {
  const seen = new Set<FinancialYear>();
  const faults: PlanFault[] = [];
  for (const { year } of given) {
    if (seen.has(year)) faults.push({ kind: 'PlanYearsOverlap', label, year });
    if (!years.includes(year)) faults.push({ kind: 'PlanYearOutside', label, year });
    seen.add(year);
  }
  const missing = years.find((year) => !seen.has(year));
  return missing === undefined ? faults : [...faults, { kind: 'PlanYearMissing', label, year: missing }];
}

function limitsBelowNothing(limits: PrudentialLimits): readonly PlanFault[] {
  return limitAmounts
    .filter(([part]) => limits[part] < 0)
    .map(([, label]) => ({ kind: 'DebtLimitNegative', label }));
}

function namedTwice(named: readonly { readonly key: string }[]): readonly PlanFault[] {
  const keys = named.map(({ key }) => key);
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) => ({
    kind: 'PlanNameTwice',
    key,
  }));
}

/** Reserves never fall below nothing. */
function exhausted(plan: PlanInputs): readonly PlanFault[] {
  const year = forecastPlan(plan).years.find(({ reservesClosing }) => reservesClosing < 0);
  return year === undefined
    ? []
    : [{ kind: 'ReservesExhausted', year: year.year, closing: year.reservesClosing }];
}

function isLife(years: number): boolean {
  return Number.isSafeInteger(years) && years >= 1 && years <= 100;
}
