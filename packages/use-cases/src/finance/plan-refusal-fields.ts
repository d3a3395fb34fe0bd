import type { PlanFault } from '@concordat/domain/finance';

/** Faults of a plan's figures belong to the field they were sent in. */
export function faultsIn(field: string): { readonly [Kind in PlanFault['kind']]: string } {
  return {
    PlanHasNoYears: field,
    PlanHasNoSpend: field,
    PlanHasNoFinancing: field,
    PlanNameTwice: field,
    PlanSourceMissing: field,
    DriverUnknown: field,
    DriverOutOfRange: field,
    ShareOutOfRange: field,
    PreceptNotFinancing: field,
    TaxBaseOutOfRange: field,
    BandDOutOfRange: field,
    TaxBaseNotMoved: field,
    PreceptDoesNotCast: field,
    PlanYearsOverlap: field,
    PlanYearMissing: field,
    PlanYearOutside: field,
    ItemUnknown: field,
    AmountNegative: field,
    ConfidenceOutOfRange: field,
    ReservePurposeMissing: field,
    OneOffReasonMissing: field,
    PaysForItself: field,
    LoanMissing: field,
    LoanOutlivesAsset: field,
    OneOffForRecurring: field,
    DebtLimitsCross: field,
    DebtLimitNegative: field,
    ReservesExhausted: field,
  };
}
