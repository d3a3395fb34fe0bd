export { type AddScheme, addScheme } from './add-scheme.ts';
export { allowedCapitalCommands } from './allowed-capital-commands.ts';
export { type AuthoriseApproval, authoriseApproval } from './authorise-approval.ts';
export type { BesideApproval } from './beside-approval.ts';
export { alertsOf, type CapitalAlert, sentenceForAlert } from './capital-alerts.ts';
export {
  type ApprovalKind,
  type ApprovalStanding,
  type Authority,
  approvalKinds,
  authorities,
  type CapitalApproval,
  type FinancingAmount,
  type SchemeAmount,
  standingOf,
} from './capital-approval.ts';
export type { CapitalEvent, CapitalEventOf } from './capital-events.ts';
export type {
  CapitalApprovalId,
  CapitalPostingId,
  CapitalProgrammeId,
  CapitalProgressId,
  CapitalReceiptId,
  CapitalSchemeId,
} from './capital-ids.ts';
export {
  type CapitalMonitor,
  capitalMonitor,
  type MonitoredBlock,
  type MonitoredScheme,
  type MonitoredSource,
} from './capital-monitor.ts';
export {
  type CapitalFacts,
  type CapitalPosting,
  type CapitalProgramme,
  type CapitalProgress,
  type CapitalReceipt,
  HELD_BLOCK,
  type Rating,
  ratings,
  type SchemeMonth,
} from './capital-programme.ts';
export { type CapitalRefusal, sentenceForCapitalRefusal } from './capital-refusals.ts';
export {
  type CapitalScheme,
  isHeldOn,
  isSchemeNumber,
  nameOfScheme,
  type ProfileYear,
  type SchemeHold,
} from './capital-scheme.ts';
export { carryForwardOf, slippageOf } from './carry-forward.ts';
export {
  type CarriedForward,
  type CarryProgrammeForward,
  carryProgrammeForward,
} from './carry-programme-forward.ts';
export { commitmentOfApproval, commitmentOfRelease } from './commitment-of-capital.ts';
export { type FinancingSource, type SourceKind, sourceKinds } from './financing-source.ts';
export { type OpenProgramme, openProgramme } from './open-programme.ts';
export { delegatedAs, powerOverApproval } from './power-over-approval.ts';
export { type ProfileScheme, profileScheme } from './profile-scheme.ts';
export { type RecordApproval, recordApproval } from './record-approval.ts';
export { type RecordCapitalReceipt, recordCapitalReceipt } from './record-capital-receipt.ts';
export {
  type RecordCapitalSpend,
  type RecordedSpend,
  recordCapitalSpend,
  type SpendToRecord,
} from './record-capital-spend.ts';
export { type ReleaseScheme, releaseScheme } from './release-scheme.ts';
export { type ReceiptKind, receiptKinds, routeOfReceipt, SMALL_RECEIPT } from './route-receipt.ts';
export {
  addColumns,
  type BudgetColumns,
  budgetOfScheme,
  columnOf,
  type SchemeColumns,
} from './scheme-columns.ts';
export { type PromisedAmount, promiseOfScheme, type SchemePromise } from './scheme-promise.ts';
export { type SetAssetLife, setAssetLife } from './set-asset-life.ts';
export { type FinancingPart, splitFinancing } from './split-financing.ts';
export { type WhatIsLeft, whatIsLeft } from './what-is-left.ts';
export { type NextProgramme, whyNotCarried, yearAfter } from './why-not-carried.ts';
export { type WithdrawApproval, withdrawApproval } from './withdraw-approval.ts';
export { type WriteSchemeProgress, writeSchemeProgress } from './write-scheme-progress.ts';
export { yearsPromisedTo } from './years-promised-to.ts';
