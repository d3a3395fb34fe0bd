import type { DeliveryState, PlanItem } from '@concordat/domain/finance';

export const kindWords: Readonly<Record<PlanItem['kind'], string>> = {
  pressure: 'Pressure',
  capitalFinancing: 'Capital financing',
  borrowing: 'Borrowing',
  otherFinancing: 'Other financing',
  saving: 'Saving',
  reserveUse: 'Use of reserves',
  capitalSpending: 'Capital spending',
  capitalReceipt: 'Capital receipt',
  capitalReceiptApplied: 'Capital paid for by receipts',
  capitalFunding: 'Capital paid for by grants, reserves and others',
  capitalBorrowing: 'Capital paid for by a loan',
  loanRepayment: 'Paying back a loan',
};

export const deliveryWords: Readonly<Record<DeliveryState, string>> = {
  notStarted: 'not begun',
  inDelivery: 'in delivery',
  atRisk: 'at risk',
  delivered: 'delivered',
  dropped: 'given up',
};
