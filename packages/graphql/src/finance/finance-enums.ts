import type { Cut, PeriodStatus, PostingKind } from '@concordat/domain/finance';
import { describedEnum } from '../described-enum.ts';

export const CutEnum = describedEnum<Cut>('Cut', 'Which way the lines of a ledger are added up.', {
  subjective: 'By what the money is spent on, such as pay and premises.',
  objective: 'By what it is for, such as local policing.',
  forum: 'As a forum wants to see it.',
});

export const PeriodStatusEnum = describedEnum<PeriodStatus>(
  'PeriodStatus',
  'Whether a month takes figures.',
  {
    open: 'It takes figures.',
    closed: 'It takes none.',
    reopened: 'It was closed and takes figures again, for the reason given.',
  },
);

export const PostingKindEnum = describedEnum<PostingKind>('PostingKind', 'What an amount is.', {
  budget: 'Original budget of the month.',
  virement: 'Budget moved here, or away when negative.',
  actual: 'Spent, or received when negative.',
  commitment: 'On order at the end of the month.',
  forecast: 'The whole year as it was expected at the end of the month.',
});
