import { describedEnum } from '../described-enum.ts';

export const PlanSideEnum = describedEnum('PlanSide', 'Which side of the budget a line stands on.', {
  spend: 'What is spent; income within it is negative.',
  financing: 'What pays for it: grant, precept and the like.',
});

export const PlanItemKindEnum = describedEnum('PlanItemKind', 'What an item does to the plan.', {
  pressure: 'Adds to spend.',
  capitalFinancing: 'Capital paid for from revenue; adds to spend.',
  borrowing: 'Repayment and interest of a loan; adds to spend.',
  otherFinancing: 'Adds to financing.',
  saving: 'Closes the gap, at amount times confidence.',
  reserveUse: 'Closes the gap from general reserves.',
  capitalSpending: 'Spent on assets; counts in the prudential indicators, not in the gap.',
  capitalReceipt: 'From the sale of an asset; pays for capital only, so it never touches the gap.',
  capitalReceiptApplied:
    'Capital paid for by receipts; never touches the gap, and counts against the receipts.',
  capitalFunding: 'Capital paid for by grants, reserves and others; never touches the gap.',
  capitalBorrowing: 'Capital paid for by a loan; adds to debt, not to the gap.',
  loanRepayment: 'Provision to pay back a loan of a scheme; adds to spend and lowers debt.',
});

export const DeliveryStateEnum = describedEnum('DeliveryState', 'How far a saving has come.', {
  notStarted: 'Not begun.',
  inDelivery: 'Being delivered.',
  atRisk: 'Being delivered, and in doubt.',
  delivered: 'Delivered.',
  dropped: 'Given up; it counts for nothing.',
});

export const LiveSourceKindEnum = describedEnum(
  'LiveSourceKind',
  'What kind of record a live input comes from.',
  {
    disposal: 'A property that is sold.',
    agreement: 'A collaboration agreement.',
    grant: 'A grant that comes or ends.',
    bid: 'A bid for resources.',
    scheme: 'A scheme of the capital programme.',
    pressure: 'A pressure on the register.',
    reserveDraw: 'A draw on general reserves, planned or approved.',
    ledgerMonth: 'A row of a ledger, in the latest month that is closed.',
  },
);
