/** The door of the read side: one statement for each root field of the API. */
export type { RoleGrantJson, RoleGrantRecordJson, UserJson, UserRecordJson } from './access/user-json.ts';
export { userRead, usersRead } from './access/user-read.ts';
export { type ViewerJson, viewerRead } from './access/viewer-read.ts';
export { type AuditEventJson, auditEventRead, auditEventsRead } from './audit/audit-event-read.ts';
export { sha256 } from './audit/sha256.ts';
export type { BodySummaryJson } from './bodies/body-json.ts';
export { type BodyJson, bodiesRead, bodyRead } from './bodies/body-read.ts';
export type { PersonSummaryJson, PostHoldingJson } from './bodies/person-json.ts';
export { type PersonJson, peopleRead, personRead } from './bodies/person-read.ts';
export { type PostJson, type PostsAsked, postRead, postsRead } from './bodies/post-read.ts';
export { type CapitalMonitorJson, capitalMonitorRead } from './capital/capital-monitor-read.ts';
export type { CapitalAsked, CapitalProgrammeJson } from './capital/capital-programme-json.ts';
export { capitalProgrammeRead, capitalProgrammesRead } from './capital/capital-programme-read.ts';
export {
  type CapitalPostingJson,
  type CapitalSchemeJson,
  capitalSchemeRead,
} from './capital/capital-scheme-read.ts';
export {
  type PreceptProposalJson,
  preceptProposalRead,
  preceptProposalsRead,
  type StatutoryReportAsked,
  type StatutoryReportJson,
  statutoryReportRead,
  statutoryReportsRead,
  type WaitingCommitmentJson,
} from './finance/budget-setting-read.ts';
export type { MonitorFiguresJson } from './finance/figures-json.ts';
export {
  type FinancialPlanJson,
  financialPlanRead,
  financialPlansRead,
} from './finance/financial-plan-read.ts';
export {
  type LedgerExtractJson,
  ledgerExtractRead,
  type PositionJson,
} from './finance/ledger-extract-read.ts';
export type { LedgerJson, LedgersAsked } from './finance/ledger-json.ts';
export {
  type LedgerCutJson,
  type LedgerLineJson,
  type LedgerLinesJson,
  ledgerLinesRead,
} from './finance/ledger-lines-read.ts';
export { ledgerRead, ledgersRead } from './finance/ledger-read.ts';
export type { LiveInputJson } from './finance/live-input-json.ts';
export {
  type ExtractSummaryJson,
  type MonthEndJson,
  monthEndRead,
  type RowToExplainJson,
} from './finance/month-end-read.ts';
export {
  type FrozenScenarioJson,
  type PlanScenarioChangeJson,
  type PlanScenarioJson,
  planScenarioRead,
} from './finance/plan-scenario-read.ts';
export {
  type PressureDrawJson,
  type PressureInPlanJson,
  type PressureJson,
  pressureRead,
  pressuresRead,
} from './finance/pressure-read.ts';
export {
  type HierarchyJson,
  type MonitorRowJson,
  type PeriodJson,
  type RevenueMonitorJson,
  revenueMonitorRead,
  type VarianceNoteJson,
} from './finance/revenue-monitor-read.ts';
export {
  type BudgetLineJson,
  type PostingJson,
  type RevenueRowJson,
  revenueRowRead,
} from './finance/revenue-row-read.ts';
export {
  type LedgerVirementsJson,
  ledgerVirementsRead,
  type VirementJson,
  virementRead,
} from './finance/virement-read.ts';
export {
  type FinancialGovernanceJson,
  financialGovernanceOfBodiesRead,
  financialGovernanceRead,
  type GoverningDocumentJson,
} from './governance/financial-governance-read.ts';
export type { ComparedJson } from './imports/compared-json.ts';
export type { ImportListedJson, ImportSummaryJson } from './imports/import-json.ts';
export {
  type ImportFindingJson,
  type ImportJson,
  importRead,
  importsRead,
  type SourceLineJson,
  sourceLinesRead,
} from './imports/import-read.ts';
export {
  type InspectionReportJson,
  type InspectionReportsAsked,
  inspectionReportRead,
  inspectionReportsRead,
} from './inspections/inspection-report-read.ts';
export {
  type InterestsAsked,
  type InterestsOfPersonJson,
  type InterestsReturnJson,
  interestsOfPersonRead,
  interestsRegisterRead,
  type RegisteredInterestJson,
} from './interests/interests-of-person-read.ts';
export {
  type ActionDeskJson,
  actionDeskRead,
  type SavedViewJson,
} from './meetings/action-desk-read.ts';
export {
  type ActionJson,
  type ActionReminderJson,
  type ActionsAsked,
  type ActionUpdateJson,
  noActionCommands,
} from './meetings/action-json.ts';
export { actionLogRead, actionRead } from './meetings/action-read.ts';
export { type ActionTrackerJson, actionTrackerRead } from './meetings/action-tracker-read.ts';
export {
  type AgendaAsked,
  type AgendaItemJson,
  type AgendaJson,
  type AgendaPaperJson,
  agendaRead,
  type CarriedActionJson,
  type SittingJson,
  type WaitingEscalationJson,
} from './meetings/agenda-read.ts';
export {
  type BoardPackJson,
  boardPackRead,
  type PackItemJson,
  type WholeBoardPackJson,
} from './meetings/board-pack-read.ts';
export { type CalendarMeetingJson, calendarRead, forumsToFollowRead } from './meetings/calendar-read.ts';
export {
  type ClosureEvidenceJson,
  closureEvidenceRead,
  type EvidenceRecordJson,
} from './meetings/closure-evidence-read.ts';
export type { CorrectionJson, SignedMinutesJson } from './meetings/corrections-json.ts';
export {
  type EscalationJson,
  type EscalationSummaryJson,
  type EscalationsAsked,
  escalationRead,
  escalationsRead,
} from './meetings/escalation-read.ts';
export type {
  ForumCadenceJson,
  ForumChangeJson,
  ForumJson,
  ForumPowerJson,
  ForumSeatJson,
  ForumsAsked,
  ForumTermsJson,
  OpenBusinessJson,
  StandingItemJson,
  TermsPaperJson,
} from './meetings/forum-json.ts';
export { forumRead, forumsRead } from './meetings/forum-read.ts';
export {
  type ForwardPlanAsked,
  type ForwardPlanJson,
  forwardPlanRead,
  type PlanEntryJson,
  type PlanEntryMoveJson,
  type PlannedMeetingJson,
} from './meetings/forward-plan-read.ts';
export { type MatterJson, matterRead } from './meetings/matter-read.ts';
export type {
  AgendaItemSummaryJson,
  AttendanceJson,
  ForumSummaryJson,
  MeetingJson,
  MeetingSummaryJson,
  MinutesSummaryJson,
} from './meetings/meeting-json.ts';
export { meetingRead, meetingsRead } from './meetings/meeting-read.ts';
export { type MemberHomeJson, memberHomeRead, type NextMeetingJson } from './meetings/member-home-read.ts';
export {
  type BroughtEscalationJson,
  type DeclarationJson,
  type MinutedItemJson,
  type MinutesInHandAsked,
  type MinutesInHandJson,
  minutesInHandRead,
  type PresenceJson,
  type WrittenParagraphJson,
} from './meetings/minutes-in-hand-read.ts';
export type { MinutesContentsJson, MinutesItemJson, MinutesJson } from './meetings/minutes-json.ts';
export { minutesRead } from './meetings/minutes-read.ts';
export { type MinutesToPrintJson, minutesToPrintRead } from './meetings/minutes-to-print-read.ts';
export type {
  NoticeJson,
  NoticeOriginJson,
  NoticePublicationJson,
  NoticeReferenceJson,
  NoticeSignatureJson,
  NoticesAsked,
} from './meetings/notice-json.ts';
export { noticeRead, noticesRead } from './meetings/notice-read.ts';
export {
  type DelegationJson,
  type NoticeRegisterJson,
  noticeRegistersRead,
  type WithoutNoticeJson,
} from './meetings/notice-register-read.ts';
export {
  type OwnPackReadingJson,
  type OwnPaperReadingJson,
  ownPackReadingRead,
  type PrivateNoteJson,
} from './meetings/own-reading-read.ts';
export { type PackSearchHitJson, packSearchRead } from './meetings/pack-search-read.ts';
export {
  type KeptTextJson,
  type PaperInHandJson,
  type PaperInHandListedJson,
  type PapersInHandAsked,
  type PaperVersionJson,
  paperInHandRead,
  papersInHandRead,
} from './meetings/paper-in-hand-read.ts';
export type {
  CarriedTermsJson,
  MarkingJson,
  PaperContentsJson,
  PaperJson,
  PaperSectionJson,
  PaperTableJson,
  PaperTableRowJson,
  ParagraphJson,
  RecommendationJson,
} from './meetings/paper-json.ts';
export { paperRead } from './meetings/paper-read.ts';
export { type RecordedWordsJson, recordedWordsOf } from './meetings/recorded-words-json.ts';
export { type SearchHitJson, searchRead } from './meetings/search-read.ts';
export { type OfficeHomeJson, officeHomeRead } from './office/office-home-read.ts';
export type { Connection, Page } from './read-model/connection.ts';
export { placeOfCursor } from './read-model/cursor.ts';
export { globalIdOf, localId, partsOfGlobalId } from './read-model/global-id.ts';
export type { NodeReads } from './read-model/node-reads.ts';
export type { ReadModel } from './read-model/read-model.ts';
export type { AskedBy } from './read-model/viewer-predicate.ts';
export {
  type AgainstBooksJson,
  importAgainstBooksRead,
  paperAgainstBooksRead,
} from './reports/against-books-read.ts';
export {
  type ReserveRegisterJson,
  type ReservesAsked,
  reserveRegisterRead,
  reserveRegistersRead,
} from './reserves/reserve-register-read.ts';
export { budgetReturnRead } from './returns/budget-return-read.ts';
export {
  type HeldLineJson,
  type LedgerReturnsJson,
  ledgerReturnsRead,
} from './returns/ledger-returns-read.ts';
export { type MyReturnsJson, myReturnsRead } from './returns/my-returns-read.ts';
export type {
  BudgetReturnJson,
  ReturnLineJson,
  ReturnSummaryJson,
  ReturnsAsked,
} from './returns/return-json.ts';
export { type LedgerWorkforceJson, ledgerWorkforceRead } from './workforce/workforce-read.ts';
