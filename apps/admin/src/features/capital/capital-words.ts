import type {
  CapitalApprovalKind,
  CapitalAuthority,
  FinancingSourceKind,
  SchemeRating,
} from '../../generated/graphql.ts';

export const approvalKindWords: Readonly<Record<CapitalApprovalKind, string>> = {
  addition: 'Addition',
  technical: 'Technical addition',
  virement: 'Virement between schemes',
  deletion: 'Deletion of a scheme',
  original: 'Original programme',
  broughtForward: 'Brought forward',
};

export const authorityWords: Readonly<Record<CapitalAuthority, string>> = {
  policingBody: 'Local policing body',
  chiefConstable: 'Chief Constable, within the delegation',
};

export const sourceKindWords: Readonly<Record<FinancingSourceKind, string>> = {
  grant: 'Capital grant',
  reserve: 'Reserve',
  capitalReceipt: 'Capital receipts (sales above £10,000)',
  revenueReceipt: 'Sales of £10,000 or less',
  recharge: 'Recharges to partners',
  revenueContribution: 'Revenue contribution (RCCO)',
  borrowing: 'Borrowing',
};

export const ratingWords: Readonly<Record<SchemeRating, string>> = {
  green: 'To plan',
  amber: 'At risk',
  red: 'Off plan',
};
