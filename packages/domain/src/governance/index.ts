export { allowedGovernanceCommands } from './allowed-governance-commands.ts';
export {
  type FinanceOfficer,
  type OfficerStanding,
  officerStanding,
  officerStandings,
} from './finance-officers.ts';
export {
  type CheckedDuty,
  type DutyStanding,
  daysToReview,
  dutyStandings,
  governanceChecklist,
} from './governance-checklist.ts';
export type { GovernanceEvent, GovernanceEventOf } from './governance-events.ts';
export type { GoverningDocumentId } from './governance-ids.ts';
export { type GovernanceRefusal, sentenceForGovernanceRefusal } from './governance-refusals.ts';
export {
  type GoverningDocument,
  type GoverningDocumentKind,
  type GoverningDuty,
  governingDocumentKinds,
} from './governing-document.ts';
export { dutiesOf, dutyOf } from './governing-duties.ts';
export {
  type GovernanceRegister,
  type RecordGoverningDocument,
  recordGoverningDocument,
} from './record-governing-document.ts';
export { type WithdrawGoverningDocument, withdrawGoverningDocument } from './withdraw-governing-document.ts';
