import { type CalendarDate, type Ppm, writtenDate, writtenPounds } from '../kernel/index.ts';
import type { PlanFault } from './plan-faults.ts';

export type PlanRefusal =
  | PlanFault
  | { readonly kind: 'PlanItemUnchanged'; readonly label: string }
  | { readonly kind: 'PlanItemWithdrawn'; readonly label: string }
  | { readonly kind: 'DebtLimitsUnchanged' }
  | { readonly kind: 'PlanTitleMissing' }
  | { readonly kind: 'PlanTitleTaken'; readonly title: string }
  | { readonly kind: 'PlanWithdrawn'; readonly title: string; readonly on: CalendarDate }
  | { readonly kind: 'WithdrawalReasonMissing' }
  | { readonly kind: 'ScenarioNameMissing' }
  | { readonly kind: 'ScenarioNameTaken'; readonly name: string }
  | { readonly kind: 'ScenarioUnchanged' }
  | { readonly kind: 'FreezePurposeMissing' }
  | { readonly kind: 'AlreadyFrozen'; readonly number: number };

/** One plain sentence that says what to do. */
export function sentenceForPlanRefusal(refusal: PlanRefusal): string {
  switch (refusal.kind) {
    case 'PlanHasNoYears':
      return `A plan has 1 to 10 years after its base year, not ${refusal.yearCount}; change the number of years.`;
    case 'PlanHasNoSpend':
      return 'The plan has no line of spend; add what the budget pays for.';
    case 'PlanHasNoFinancing':
      return 'The plan has no financing; add the grant and the precept that pay for it.';
    case 'PlanNameTwice':
      return `"${refusal.key}" stands in the plan twice; take one of the two out.`;
    case 'PlanSourceMissing':
      return `Say where the figures of ${refusal.label} come from.`;
    case 'DriverUnknown':
      return `${refusal.label} is moved by "${refusal.driver}", which is not one of the plan's assumptions; add it or choose another.`;
    case 'DriverOutOfRange':
      return `${refusal.label} of ${percentage(refusal.rate)} in ${refusal.year} is more than 50% in a year; check for a slip of the pen.`;
    case 'ShareOutOfRange':
      return `A share of ${refusal.label} is below nothing or above the whole; give one from 0% to 100%.`;
    case 'PreceptNotFinancing':
      return `${refusal.label} is spend; a tax base is for the precept, which is financing.`;
    case 'TaxBaseOutOfRange':
      return `Give the tax base of ${refusal.label} in Band D equivalents, above nothing and up to 10 million.`;
    case 'BandDOutOfRange':
      return `Give the Band D of ${refusal.label} in pounds and pence, above nothing and up to £1,000.`;
    case 'TaxBaseNotMoved':
      return `Choose which of the assumptions that move ${refusal.label} is the growth of its tax base.`;
    case 'PreceptDoesNotCast':
      return `${refusal.label} stands at ${writtenPounds(refusal.typed)}, but its tax base at its Band D makes ${writtenPounds(refusal.product)}; put one of the three right.`;
    case 'PlanYearsOverlap':
      return `${refusal.label} has two figures for ${refusal.year}; keep one of them.`;
    case 'PlanYearMissing':
      return `${refusal.label} has no figure for ${refusal.year}; give one, 0 if nothing is expected.`;
    case 'PlanYearOutside':
      return `${refusal.label} has a figure for ${refusal.year}, which the plan does not cover; take it out.`;
    case 'ItemUnknown':
      return `"${refusal.item}" is not in this plan; choose one of its pressures, savings or other items.`;
    case 'AmountNegative':
      return `${refusal.label} is below nothing in ${refusal.year}; enter it as a pressure if it costs money.`;
    case 'ConfidenceOutOfRange':
      return `The confidence in ${refusal.label} is below nothing or above certain; give one from 0% to 100%.`;
    case 'ReservePurposeMissing':
      return `Say which item ${refusal.label} pays for, or why reserves are used for the gap at large.`;
    case 'OneOffReasonMissing':
      return `${refusal.label} comes once; say which item that comes once it pays for, or why it is used for the gap at large.`;
    case 'PaysForItself':
      return `${refusal.label} cannot pay for itself; choose the item it pays for.`;
    case 'LoanMissing':
      return `${refusal.label} is borrowing without a loan; give the amount, and a life of 1 to 100 years for loan and asset.`;
    case 'LoanOutlivesAsset':
      return `${refusal.label} would be paid back over ${refusal.lifeYears} years for an asset that lasts ${refusal.assetLifeYears}; shorten the loan.`;
    case 'OneOffForRecurring':
      return `${refusal.label} is a one-off source for ${refusal.pays}, which comes again every year; use another source, or record why it is used all the same.`;
    case 'DebtLimitsCross':
      return 'The operational boundary is above the authorised limit; set it at or below that.';
    case 'DebtLimitNegative':
      return `${refusal.label} is below nothing; enter 0 or more.`;
    case 'DebtLimitsUnchanged':
      return 'The limits are as they were; change a figure first.';
    case 'ReservesExhausted':
      return `Reserves would fall below nothing in ${refusal.year}; use less of them.`;
    case 'PlanItemUnchanged':
      return `${refusal.label} is as it was; change something first.`;
    case 'PlanItemWithdrawn':
      return `${refusal.label} was withdrawn; add it again under another name.`;
    case 'PlanTitleMissing':
      return 'Give the plan a title.';
    case 'PlanTitleTaken':
      return `There is a plan called "${refusal.title}" already; choose another title.`;
    case 'PlanWithdrawn':
      return `"${refusal.title}" was withdrawn on ${writtenDate(refusal.on)}; work on a plan that stands.`;
    case 'WithdrawalReasonMissing':
      return 'Say why it is withdrawn.';
    case 'ScenarioNameMissing':
      return 'Give the scenario a name.';
    case 'ScenarioNameTaken':
      return `This plan has a scenario called "${refusal.name}" already; choose another name.`;
    case 'ScenarioUnchanged':
      return 'Nothing is different from what is saved; change something first.';
    case 'FreezePurposeMissing':
      return 'Say what the version is for, such as the paper it goes into.';
    case 'AlreadyFrozen':
      return `Nothing has changed since version ${refusal.number} was frozen; use that version.`;
  }
}

function percentage(rate: Ppm): string {
  return `${(rate / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 4 })}%`;
}
