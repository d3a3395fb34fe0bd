import type { FinancialYear, Pence, Ppm } from '../kernel/index.ts';
import type { PlanSource, YearAmount } from './plan-inputs.ts';

/**
 * Pressures, capital financing and borrowing add to spend, other financing to financing. Savings and the use of
 * reserves come after the gap: they are what closes it. Capital spending and what pays for it otherwise than from revenue
 * never touch the gap: a receipt may not pay for revenue (Local Authorities (Capital Finance and Accounting) Regulations
 * 2003 reg.23). They count in the prudential indicators, where a loan of a scheme is debt until it is paid back, and
 * paying it back is spend.
 */
export const planItemKinds = [
  'pressure',
  'capitalFinancing',
  'borrowing',
  'otherFinancing',
  'saving',
  'reserveUse',
  'capitalSpending',
  'capitalReceipt',
  'capitalReceiptApplied',
  'capitalFunding',
  'capitalBorrowing',
  'loanRepayment',
] as const;

export type PlanItemKind = (typeof planItemKinds)[number];

/** What an item does to the gap: 1 makes it larger, -1 smaller, 0 leaves it as it is. */
export function effectOnGap(kind: PlanItemKind): 1 | -1 | 0 {
  switch (kind) {
    case 'pressure':
    case 'capitalFinancing':
    case 'borrowing':
    case 'loanRepayment':
      return 1;
    case 'otherFinancing':
      return -1;
    case 'saving':
    case 'reserveUse':
    case 'capitalSpending':
    case 'capitalReceipt':
    case 'capitalReceiptApplied':
    case 'capitalFunding':
    case 'capitalBorrowing':
      return 0;
  }
}

export const deliveryStates = ['notStarted', 'inDelivery', 'atRisk', 'delivered', 'dropped'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** A loan for an asset: paid back in equal yearly parts over its life, from the year after it is taken. */
export type PlanLoan = {
  readonly principal: Pence;
  readonly takenIn: FinancialYear;
  readonly rate: Ppm;
  readonly lifeYears: number;
  readonly assetLifeYears: number;
};

/** An amount in named years that no driver moves; counted upwards whatever its kind, and nil where it says so. */
export type PlanItem = PlanSource & {
  readonly key: string;
  readonly label: string;
  readonly kind: PlanItemKind;
  /** One amount for every year of the plan; none for borrowing, whose amounts follow from its loan. */
  readonly amounts: readonly YearAmount[];
  /** A recurring cost comes again every year; a one-off source must not pay for it. */
  readonly isRecurring: boolean;
  /** How likely it is: savings and live inputs count at amount times confidence. */
  readonly confidence: Ppm;
  readonly deliveryState: DeliveryState | null;
  /** Switched off, an item stays listed and counts for nothing. */
  readonly isOn: boolean;
  readonly loan: PlanLoan | null;
  /** The key of the item that a one-off source, such as a use of reserves, pays for. */
  readonly paysFor: string | null;
  /** Why a one-off source pays for a recurring cost all the same; recorded, never assumed. */
  readonly oneOffReason: string | null;
  /** Why it was withdrawn: it stays listed and counts for nothing, whatever is switched; null while it stands. */
  readonly withdrawnReason: string | null;
  /** The record of another part of the office that this comes from, such as a disposal. */
  readonly liveSource: { readonly kind: LiveSourceKind; readonly id: string } | null;
};

export const liveSourceKinds = [
  'disposal',
  'agreement',
  'grant',
  'bid',
  'scheme',
  'ledgerMonth',
  'pressure',
  'reserveDraw',
] as const;

export type LiveSourceKind = (typeof liveSourceKinds)[number];
