import type {
  ApprovalKind,
  ApprovalStanding,
  Authority,
  CapitalAlert,
  CapitalPosting,
  Rating,
  ReceiptKind,
  SourceKind,
} from '@concordat/domain/capital';
import { describedEnum } from '../described-enum.ts';

export const CapitalApprovalKindEnum = describedEnum<ApprovalKind>(
  'CapitalApprovalKind',
  'What an approval does to the capital budget.',
  {
    broughtForward: 'Unspent money of the year before.',
    original: 'The programme as first approved.',
    addition: 'More, by the local policing body.',
    technical: 'More, which may be within the delegation of the Chief Constable.',
    virement: 'Moved between schemes; it comes to nil.',
    deletion: 'All of a scheme taken away.',
  },
);

export const CapitalAuthorityEnum = describedEnum<Authority>(
  'CapitalAuthority',
  'Whose decision an approval takes.',
  {
    policingBody: 'The local policing body, headed by a Commissioner or a Mayor.',
    chiefConstable: 'The Chief Constable, within the scheme of delegation.',
  },
);

export const CapitalApprovalStandingEnum = describedEnum<ApprovalStanding>(
  'CapitalApprovalStanding',
  'What an approval was on the day of the report.',
  {
    notYet: 'Not put forward yet.',
    proposed: 'Put forward and not decided.',
    authorised: 'Decided: it is budget.',
    withdrawn: 'Withdrawn before it was decided.',
  },
);

export const FinancingSourceKindEnum = describedEnum<SourceKind>(
  'FinancingSourceKind',
  'What kind of money pays for capital.',
  {
    grant: 'A capital grant.',
    reserve: 'A reserve.',
    capitalReceipt: 'The sale of an asset for more than £10,000.',
    revenueReceipt: 'The sale of an asset for £10,000 or less, through revenue.',
    recharge: 'Recharged to partners.',
    revenueContribution: 'Revenue contribution to capital outlay.',
    borrowing: 'A loan.',
  },
);

export const CapitalReceiptKindEnum = describedEnum<ReceiptKind>(
  'CapitalReceiptKind',
  'What money came in for.',
  { assetSale: 'The sale of an asset.', grant: 'A grant.', recharge: 'A recharge to partners.' },
);

export const SchemeRatingEnum = describedEnum<Rating>('SchemeRating', 'How a scheme is going.', {
  green: 'To plan.',
  amber: 'At risk.',
  red: 'Off plan.',
});

export const CapitalPostingKindEnum = describedEnum<CapitalPosting['kind']>(
  'CapitalPostingKind',
  'What an amount of a scheme is.',
  { actual: 'Paid in the month.', commitment: 'On order at the end of the month.' },
);

export const CapitalAlertKindEnum = describedEnum<CapitalAlert['kind']>(
  'CapitalAlertKind',
  'What a reader of a scheme should know.',
  {
    staleBudget: 'Its note speaks of another budget than stands.',
    noteMissing: 'It has no progress note.',
    moneyToBeRequested: 'It needs money nobody has asked for.',
    spendWithoutBudget: 'Money goes out without a budget.',
    overBudget: 'Spent and on order are over its budget.',
    profileDiffers: 'Its profile and its budget differ.',
  },
);
