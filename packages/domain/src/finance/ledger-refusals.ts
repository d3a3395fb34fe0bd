import { type FinancialYear, type Month, writtenMonth } from '../kernel/index.ts';
import type { Cut } from './hierarchy.ts';

/** Why a ledger is not opened, loaded or closed. */
export type LedgerRefusal =
  | { readonly kind: 'LedgerNameMissing' }
  | { readonly kind: 'LedgerOpenAlready'; readonly financialYear: FinancialYear; readonly name: string }
  | { readonly kind: 'LinesMissing' }
  | { readonly kind: 'BudgetSourceMissing' }
  | { readonly kind: 'LineStandsNowhere'; readonly code: string; readonly year: FinancialYear }
  | { readonly kind: 'LineCodeTwice'; readonly code: string }
  | { readonly kind: 'LineCodeMissing' }
  | { readonly kind: 'LineTitleMissing' }
  | { readonly kind: 'LineThereAlready'; readonly code: string; readonly title: string }
  | { readonly kind: 'PlaceMissing'; readonly hierarchy: string; readonly from: Month }
  | { readonly kind: 'PlaceUnknown' }
  | { readonly kind: 'PlaceIsGroup'; readonly hierarchy: string; readonly label: string }
  | { readonly kind: 'MemoLinePlaced'; readonly code: string }
  | { readonly kind: 'EveryMonthClosed'; readonly financialYear: FinancialYear }
  | { readonly kind: 'LineOutsideBridge'; readonly code: string; readonly term: string }
  | { readonly kind: 'LineUnknown'; readonly code: string }
  | { readonly kind: 'LinePlacedTwice'; readonly hierarchy: string; readonly code: string }
  | { readonly kind: 'LineNotPlaced'; readonly hierarchy: string; readonly code: string }
  | { readonly kind: 'RowOutOfPlace'; readonly hierarchy: string; readonly label: string }
  | { readonly kind: 'RowWithoutName'; readonly hierarchy: string; readonly row: number }
  | { readonly kind: 'CutThereAlready'; readonly cut: Cut; readonly month: Month }
  | { readonly kind: 'MonthOutsideYear'; readonly month: Month; readonly financialYear: FinancialYear }
  | { readonly kind: 'NothingToPost' }
  | { readonly kind: 'PeriodClosed'; readonly month: Month }
  | { readonly kind: 'PeriodNotClosed'; readonly month: Month }
  | { readonly kind: 'LaterPeriodClosed'; readonly month: Month }
  | { readonly kind: 'ReopenReasonMissing' }
  | { readonly kind: 'ActualsMissing'; readonly month: Month }
  | { readonly kind: 'NotesMissing'; readonly count: number; readonly first: string }
  | {
      readonly kind: 'ReturnsOutstanding';
      readonly count: number;
      readonly first: string;
      readonly month: Month;
    }
  | { readonly kind: 'NoteTextMissing' }
  | { readonly kind: 'RowUnknown' };

/** One plain sentence that says what to do. */
export function sentenceForLedgerRefusal(refusal: LedgerRefusal): string {
  switch (refusal.kind) {
    case 'LedgerNameMissing':
      return 'Give the ledger a name.';
    case 'LedgerOpenAlready':
      return `There is a ledger called ${refusal.name} for ${refusal.financialYear} already; use that one, or choose another name.`;
    case 'LinesMissing':
      return 'Bring the lines of the year with their budgets; there is none yet.';
    case 'BudgetSourceMissing':
      return 'Say where the budget comes from, such as the budget book and its page.';
    case 'LineStandsNowhere':
      return `The books of ${refusal.year} have no line ${refusal.code}; say beside which of their lines the new one stands.`;
    case 'LineCodeTwice':
      return `The code ${refusal.code} stands on two lines; give each line its own.`;
    case 'LineCodeMissing':
      return 'Give the line its code, as your accounts call it.';
    case 'LineTitleMissing':
      return 'Say what the line is for.';
    case 'LineThereAlready':
      return `These books have a line ${refusal.code} already, ${refusal.title}; use that one, or give the new one another code.`;
    case 'PlaceMissing':
      return `Choose the row of ${refusal.hierarchy}, as it is from ${writtenMonth(refusal.from)}, on which the line stands.`;
    case 'PlaceUnknown':
      return 'Choose rows of these books; one of those named is not in them.';
    case 'PlaceIsGroup':
      return `The row "${refusal.label}" of ${refusal.hierarchy} is a group; choose a row of it.`;
    case 'MemoLinePlaced':
      return `Line ${refusal.code} is a memo line and stands in no cut; leave its places out, or say in which term it counts.`;
    case 'EveryMonthClosed':
      return `Every month of ${refusal.financialYear} is closed; reopen one with a reason, or add the line to the books of the next year.`;
    case 'LineOutsideBridge':
      return `Line ${refusal.code} counts in "${refusal.term}", which is no term of the bridge; add the term or choose another.`;
    case 'LineUnknown':
      return `No line of this ledger has the code ${refusal.code}; map it to a line first.`;
    case 'LinePlacedTwice':
      return `Line ${refusal.code} stands in two rows of ${refusal.hierarchy}; place it once.`;
    case 'LineNotPlaced':
      return `Line ${refusal.code} stands in no row of ${refusal.hierarchy}; place it, so that the total holds all money.`;
    case 'RowOutOfPlace':
      return `The row "${refusal.label}" of ${refusal.hierarchy} stands below no group; put it one step further out.`;
    case 'RowWithoutName':
      return `Row ${refusal.row} of ${refusal.hierarchy} has no name; give it one.`;
    case 'CutThereAlready':
      return `A hierarchy begins in ${writtenMonth(refusal.month)} for the ${refusal.cut} cut already; choose another month.`;
    case 'MonthOutsideYear':
      return `${writtenMonth(refusal.month)} is not in ${refusal.financialYear}; choose a month of that year.`;
    case 'NothingToPost':
      return 'There are no figures to post; add one.';
    case 'PeriodClosed':
      return `${writtenMonth(refusal.month)} is closed; reopen it with a reason, or use a later month.`;
    case 'PeriodNotClosed':
      return `${writtenMonth(refusal.month)} is not closed, so there is nothing to reopen.`;
    case 'LaterPeriodClosed':
      return `${writtenMonth(refusal.month)} is closed and comes later; reopen that month first.`;
    case 'ReopenReasonMissing':
      return 'Say why the month is reopened.';
    case 'ActualsMissing':
      return `${writtenMonth(refusal.month)} is not loaded yet; load its actuals before you close it.`;
    case 'NotesMissing':
      return refusal.count === 1
        ? `A note is missing on ${refusal.first}; write it, or say why the month closes without it.`
        : `Notes are missing on ${refusal.count} rows, first ${refusal.first}; write them, or say why the month closes without them.`;
    case 'ReturnsOutstanding':
      return refusal.count === 1
        ? `The ${refusal.first} has not returned a forecast of ${writtenMonth(refusal.month)}; ask again, sign it on their behalf, or say why the month closes without it.`
        : `Of the returns ${refusal.count} are outstanding, the first that of the ${refusal.first} for ${writtenMonth(refusal.month)}; ask again, sign on their behalf, or say why the month closes without them.`;
    case 'NoteTextMissing':
      return 'Write why the figure is over or under.';
    case 'RowUnknown':
      return 'Choose the row the note explains.';
  }
}
