import {
  type CalendarDate,
  type FinancialYear,
  type Month,
  type Pence,
  writtenDate,
  writtenMonth,
  writtenPounds,
} from '../kernel/index.ts';

/** Why the rules of budget holders' returns say no. */
export type ReturnRefusal =
  | { readonly kind: 'HeldLineUnknown' }
  | { readonly kind: 'HoldingPostUnknown' }
  | { readonly kind: 'HolderThereAlready'; readonly title: string }
  | { readonly kind: 'ReturnMonthOutside'; readonly month: Month; readonly financialYear: FinancialYear }
  | { readonly kind: 'ReturnMonthClosed'; readonly month: Month }
  | { readonly kind: 'NobodyHoldsALine'; readonly month: Month }
  | { readonly kind: 'ReturnsAskedAlready'; readonly dueOn: CalendarDate }
  | { readonly kind: 'DueDayPast'; readonly dueOn: CalendarDate }
  | { readonly kind: 'LineNotAskedFor' }
  | { readonly kind: 'LineHeldNoLonger'; readonly title: string; readonly postTitle: string }
  | { readonly kind: 'LineForecastMissing'; readonly title: string }
  | {
      readonly kind: 'ForecastNoteMissing';
      readonly title: string;
      readonly count: number;
      readonly limit: Pence;
    }
  | { readonly kind: 'NotTheBudgetHolder'; readonly postTitle: string }
  | { readonly kind: 'OnBehalfReasonMissing'; readonly postTitle: string };

/** One plain sentence that says what to do. */
export function sentenceForReturnRefusal(refusal: ReturnRefusal): string {
  switch (refusal.kind) {
    case 'HeldLineUnknown':
      return 'Choose at least one line of this ledger.';
    case 'HoldingPostUnknown':
      return 'Choose a post of the body whose ledger it is.';
    case 'HolderThereAlready':
      return `${refusal.title} answers for these lines already; choose another post or another month.`;
    case 'ReturnMonthOutside':
      return `The ledger is of ${refusal.financialYear}, and ${writtenMonth(refusal.month)} is not in it; choose one of its months.`;
    case 'ReturnMonthClosed':
      return `${writtenMonth(refusal.month)} is closed and takes no return; the finance officer can reopen it with a reason.`;
    case 'NobodyHoldsALine':
      return `Nobody answers for a line in ${writtenMonth(refusal.month)}; name a budget holder first.`;
    case 'ReturnsAskedAlready':
      return `Every holder has been asked by ${writtenDate(refusal.dueOn)} already; choose another day to move it.`;
    case 'DueDayPast':
      return `The day ${writtenDate(refusal.dueOn)} is past; choose one that is still to come.`;
    case 'LineNotAskedFor':
      return 'A line of this return was asked for no longer; load the page again.';
    case 'LineHeldNoLonger':
      return `The ${refusal.postTitle} answers for ${refusal.title} no longer; the finance officer asks for the returns again.`;
    case 'LineForecastMissing':
      return `Enter the full-year forecast of ${refusal.title}; where nothing changes, enter the one before.`;
    case 'ForecastNoteMissing':
      return refusal.count === 1
        ? `${refusal.title} is more than ${writtenPounds(refusal.limit)} over or under: to date, for the year, or against last month’s forecast; say why.`
        : `Say why for ${refusal.count} lines that are over or under by more than the body’s limit, to date, for the year or against last month’s forecast; the first of them is ${refusal.title}.`;
    case 'NotTheBudgetHolder':
      return `Only the ${refusal.postTitle}, or a finance officer on their behalf, signs this return.`;
    case 'OnBehalfReasonMissing':
      return `You sign for the ${refusal.postTitle}; say how you have their forecast, such as by telephone.`;
  }
}
