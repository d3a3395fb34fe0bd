import { type FinancialYear, type Month, type Pence, writtenMonth, writtenPounds } from '../kernel/index.ts';

/** Why the rules of the capital programme say no. */
export type CapitalRefusal =
  | { readonly kind: 'ProgrammeOpenAlready'; readonly financialYear: FinancialYear }
  | { readonly kind: 'BlockTwice'; readonly block: string }
  | { readonly kind: 'SourceTwice'; readonly source: string }
  | { readonly kind: 'BlockUnknown'; readonly block: string }
  | { readonly kind: 'SchemeTitleMissing' }
  | { readonly kind: 'SchemeNumberUnreadable'; readonly number: string }
  | { readonly kind: 'SchemeThereAlready'; readonly title: string }
  | { readonly kind: 'SchemeUnknown'; readonly row: number }
  | { readonly kind: 'SchemeNamedTwice'; readonly scheme: string }
  | { readonly kind: 'SourceUnknown'; readonly source: string }
  | { readonly kind: 'ApprovalEmpty' }
  | { readonly kind: 'ApprovalReasonMissing' }
  | { readonly kind: 'ReferenceMissing' }
  | { readonly kind: 'DecidedBeforeProposed' }
  | { readonly kind: 'SharesWithAmounts' }
  | { readonly kind: 'SharesNotWhole'; readonly millionths: number }
  | { readonly kind: 'FinancingDiffers'; readonly payments: Pence; readonly financing: Pence }
  | {
      readonly kind: 'BeyondDelegation';
      readonly why: 'kind' | 'source' | 'amount';
      /** What the scheme gives at most; null where it gives nothing. */
      readonly most: Pence | null;
    }
  | { readonly kind: 'BroughtForwardByCarrying'; readonly financialYear: FinancialYear }
  | { readonly kind: 'VirementNotNil'; readonly by: Pence }
  | { readonly kind: 'CoversOverspend'; readonly scheme: string; readonly by: Pence }
  | { readonly kind: 'BudgetBelowNothing'; readonly scheme: string; readonly by: Pence }
  | { readonly kind: 'DeletionLeavesBudget'; readonly scheme: string; readonly left: Pence }
  | { readonly kind: 'BudgetBelowSpent'; readonly scheme: string; readonly spent: Pence }
  | { readonly kind: 'ProposalTakesOn'; readonly scheme: string }
  | { readonly kind: 'LoanYearsMissing' }
  | { readonly kind: 'AssetLifeMissing'; readonly scheme: string }
  | { readonly kind: 'AssetLifeBelowLoan'; readonly scheme: string; readonly loanYears: number }
  | { readonly kind: 'LoanOutlivesAsset'; readonly scheme: string; readonly assetLifeYears: number }
  | { readonly kind: 'ApprovalUnknown' }
  | { readonly kind: 'ApprovalSettled' }
  | { readonly kind: 'SchemeNotHeld'; readonly scheme: string }
  | { readonly kind: 'SchemeHeld'; readonly scheme: string; readonly row: number }
  | { readonly kind: 'MonthOutsideProgramme'; readonly month: Month; readonly financialYear: FinancialYear }
  | { readonly kind: 'NoSpendGiven' }
  | {
      readonly kind: 'PaymentRecordedAlready';
      readonly scheme: string;
      readonly row: number;
      readonly month: Month;
    }
  | { readonly kind: 'OrdersRecordedAlready'; readonly month: Month }
  | { readonly kind: 'ProgressNoteMissing' }
  | { readonly kind: 'ForecastBelowNothing' }
  | { readonly kind: 'ProfileYearTwice'; readonly year: FinancialYear }
  | { readonly kind: 'ReceiptNotPositive' }
  | { readonly kind: 'ReceiptWordsMissing' }
  | { readonly kind: 'AssetMissing' }
  | { readonly kind: 'NextProgrammeNotOpen'; readonly financialYear: FinancialYear }
  | { readonly kind: 'CarriedForwardAlready'; readonly financialYear: FinancialYear }
  | { readonly kind: 'YearNotOver'; readonly financialYear: FinancialYear }
  | { readonly kind: 'LastMonthNotRecorded'; readonly month: Month }
  | { readonly kind: 'DecidedInFuture' }
  | { readonly kind: 'MoneyHasLeft'; readonly financialYear: FinancialYear; readonly into: FinancialYear }
  | { readonly kind: 'ApprovalsWaiting'; readonly approvals: number }
  | { readonly kind: 'NothingToCarry'; readonly financialYear: FinancialYear }
  | {
      readonly kind: 'NextProgrammeLacks';
      readonly what: 'block' | 'source';
      readonly name: string;
      readonly financialYear: FinancialYear;
    }
  | {
      readonly kind: 'NoSourceForReceipt';
      readonly what: 'small sale' | 'capital receipt' | 'grant' | 'recharge';
    };

/** One plain sentence that says what to do. */
export function sentenceForCapitalRefusal(refusal: CapitalRefusal): string {
  switch (refusal.kind) {
    case 'ProgrammeOpenAlready':
      return `There is a capital programme for ${refusal.financialYear} already; use that one.`;
    case 'BlockTwice':
      return `The block "${refusal.block}" is named twice, or has no name; give each block its own.`;
    case 'SourceTwice':
      return `The source "${refusal.source}" is named twice, or has no name; give each source its own.`;
    case 'BlockUnknown':
      return `This programme has no block "${refusal.block}"; choose one of its blocks.`;
    case 'SchemeTitleMissing':
      return 'Give the scheme a title.';
    case 'SchemeNumberUnreadable':
      return `Write the scheme number "${refusal.number}" like CP16/07, or leave it out.`;
    case 'SchemeThereAlready':
      return `There is a "${refusal.title}" with this number already; give this part another title.`;
    case 'SchemeUnknown':
      return `Row ${refusal.row} names no scheme of this programme; choose one.`;
    case 'SchemeNamedTwice':
      return `${refusal.scheme} stands in two rows; give it one amount.`;
    case 'SourceUnknown':
      return `This programme has no source "${refusal.source}"; choose one of its sources.`;
    case 'ApprovalEmpty':
      return 'Say which schemes get or lose how much.';
    case 'ApprovalReasonMissing':
      return 'Say what the approval is for.';
    case 'ReferenceMissing':
      return 'Say where the decision is recorded, such as a decision notice or the minutes of a board.';
    case 'DecidedBeforeProposed':
      return 'The decision is dated before the day it was put forward; correct one of the days.';
    case 'SharesWithAmounts':
      return 'Give every source an amount, or every source a share.';
    case 'SharesNotWhole':
      return `The shares add up to ${percent(refusal.millionths)}; make them 100%.`;
    case 'FinancingDiffers':
      return `The schemes come to ${writtenPounds(refusal.payments)} and the sources to ${writtenPounds(refusal.financing)}; make them the same.`;
    case 'BeyondDelegation':
      return `${beyond(refusal)}; put it to the local policing body.`;
    case 'BroughtForwardByCarrying':
      return `What is left of ${refusal.financialYear} comes here when its programme is carried forward; do it there.`;
    case 'VirementNotNil':
      return `A virement moves budget and adds none, but this one comes to ${writtenPounds(refusal.by)}; make it nil.`;
    case 'CoversOverspend':
      return `${refusal.scheme} is overspent by ${writtenPounds(refusal.by)}, and a virement may not cover that; say why it lawfully may, or use another way.`;
    case 'BudgetBelowNothing':
      return `This would leave ${refusal.scheme} with ${writtenPounds(refusal.by)} less than nothing; take no more than it has.`;
    case 'DeletionLeavesBudget':
      return `A deletion takes all of a scheme's budget, but ${refusal.scheme} would keep ${writtenPounds(refusal.left)}; take that too.`;
    case 'BudgetBelowSpent':
      return `${refusal.scheme} has spent and ordered ${writtenPounds(refusal.spent)} already; leave it at least as much.`;
    case 'ProposalTakesOn':
      return `Another proposal takes from ${refusal.scheme} what this one gives it; withdraw that one first.`;
    case 'AssetLifeMissing':
      return `Nobody has said how long what ${refusal.scheme} buys will last, so no loan may pay for it; say that first, or use another source.`;
    case 'AssetLifeBelowLoan':
      return `A loan of ${refusal.loanYears} years pays for ${refusal.scheme}, so what it buys lasts that long or longer; withdraw the loan first if it does not.`;
    case 'LoanYearsMissing':
      return 'Say over how many years the loan runs.';
    case 'LoanOutlivesAsset':
      return `The loan would outlast what ${refusal.scheme} buys, which lasts ${refusal.assetLifeYears} years; shorten the loan.`;
    case 'ApprovalUnknown':
      return 'Choose an approval of this programme.';
    case 'ApprovalSettled':
      return 'This approval has been decided or withdrawn already; record a new one.';
    case 'SchemeNotHeld':
      return `${refusal.scheme} waits for no business case, so there is nothing to release.`;
    case 'SchemeHeld':
      return `${refusal.scheme} (row ${refusal.row}) waits for its business case and may not spend; release it first.`;
    case 'MonthOutsideProgramme':
      return `${writtenMonth(refusal.month)} is not in the programme of ${refusal.financialYear}; choose a month of that year.`;
    case 'NoSpendGiven':
      return 'There is nothing to record; add a payment or an order.';
    case 'PaymentRecordedAlready':
      return `The payment for ${refusal.scheme} (row ${refusal.row}) is recorded for ${writtenMonth(refusal.month)} already; leave it out, or say where it is from if it is another.`;
    case 'OrdersRecordedAlready':
      return `What is on order at the end of ${writtenMonth(refusal.month)} is recorded like this already; there is nothing to record.`;
    case 'ProgressNoteMissing':
      return 'Write how the scheme is going.';
    case 'ForecastBelowNothing':
      return 'Money expected or still to be asked for cannot be below nothing; correct the amount.';
    case 'ProfileYearTwice':
      return `The profile has ${refusal.year} twice; give each year one amount.`;
    case 'ReceiptNotPositive':
      return 'A receipt is more than nothing; enter what came in.';
    case 'ReceiptWordsMissing':
      return 'Say what the money came in for.';
    case 'AssetMissing':
      return 'Say which asset was sold, as its register names it.';
    case 'NextProgrammeNotOpen':
      return `There is no capital programme for ${refusal.financialYear} yet; open it first.`;
    case 'CarriedForwardAlready':
      return `The programme of ${refusal.financialYear} has money brought forward already; it is carried once.`;
    case 'YearNotOver':
      return `The year ${refusal.financialYear} still runs and more may be spent; carry forward after 31 March.`;
    case 'LastMonthNotRecorded':
      return `Nothing is recorded for ${writtenMonth(refusal.month)} yet; record its spend, nil if there was none, before anything is carried forward.`;
    case 'DecidedInFuture':
      return 'The decision is dated after today; give the day it was taken.';
    case 'MoneyHasLeft':
      return `What was left of ${refusal.financialYear} has been carried into ${refusal.into}; record it there.`;
    case 'ApprovalsWaiting':
      return `Approvals still wait for a decision (${refusal.approvals}); decide or withdraw them before anything is carried forward.`;
    case 'NothingToCarry':
      return `Nothing is left of ${refusal.financialYear}, so there is nothing to carry forward.`;
    case 'NextProgrammeLacks':
      return `The programme of ${refusal.financialYear} has no ${refusal.what} "${refusal.name}"; use one that has it.`;
    case 'NoSourceForReceipt':
      return `This programme has no source that takes a ${refusal.what}; open it with one.`;
  }
}

function beyond({ why, most }: Extract<CapitalRefusal, { kind: 'BeyondDelegation' }>): string {
  if (why === 'kind') return 'This kind of decision is never delegated';
  if (why === 'source') return 'A source that pays for it is not within the delegation';
  return most === null
    ? 'On that day the scheme of delegation of the force gives nobody a decision of this kind'
    : `On that day the scheme of delegation of the force goes up to ${writtenPounds(most)}`;
}

function percent(millionths: number): string {
  return `${millionths / 10_000}%`;
}
