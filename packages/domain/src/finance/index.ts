export { type AddBudgetLine, type AddedBudgetLine, addBudgetLine } from './add-budget-line.ts';
export { addHierarchy } from './add-hierarchy.ts';
export { allowedLedgerCommands } from './allowed-ledger-commands.ts';
export { allowedPlanCommands, allowedScenarioCommands } from './allowed-plan-commands.ts';
export { allowedPressureCommands } from './allowed-pressure-commands.ts';
export { allowedVirementCommands, type VirementToDecide } from './allowed-virement-commands.ts';
export { bridgeOf, rowsWithin, totalOfRow } from './bridge.ts';
export { type BudgetAlarm, budgetAlarms, yearBeingSet } from './budget-alarms.ts';
export type { DescribedHierarchy } from './build-hierarchy.ts';
export { type ChangePressure, changePressure, type PressureToChange } from './change-pressure.ts';
export { type ChangeScenario, changeScenario } from './change-scenario.ts';
export type { CastCheck } from './check-casts.ts';
export {
  type CheckedExtract,
  checkExtract,
  columnName,
  type ExtractFigure,
  type ExtractFinding,
} from './check-extract.ts';
export { type ClosePeriod, closePeriod, type MonthToClose, type OutstandingReturn } from './close-period.ts';
export { closePressure } from './close-pressure.ts';
export { costPressure } from './cost-pressure.ts';
export { type DebtCheck, debtInWords } from './debt-in-words.ts';
export {
  type Approver,
  approveVirement,
  type DecidedVirement,
  declineVirement,
  type VirementToDecideOn,
} from './decide-virement.ts';
export { discardExtract } from './discard-extract.ts';
export type { ExtractEvent } from './extract-events.ts';
export {
  type ColumnUse,
  columnUses,
  type ExtractMapping,
  type ExtractMemory,
  type ExtractUnit,
  extractUnits,
  noMemory,
} from './extract-mapping.ts';
export { type ExtractRefusal, sentenceForExtractRefusal } from './extract-refusals.ts';
export { nothingPosted, type PostedByLine, type PostedSoFar } from './extract-standing.ts';
export type { FinanceEvent, FinanceEventOf } from './finance-events.ts';
export type { BudgetLineId, HierarchyId, HierarchyRowId, LedgerId, PostingId } from './finance-ids.ts';
export { type FinanceRefusal, sentenceForFinanceRefusal } from './finance-refusals.ts';
export type {
  FinancialPlan,
  FrozenScenario,
  PlanChange,
  PlanScenario,
  PlanScenarioChange,
} from './financial-plan.ts';
export {
  type ForecastItem,
  type ForecastLine,
  forecastPlan,
  type PlanForecast,
  type PlanYear,
} from './forecast-plan.ts';
export { type FreezeScenario, freezeScenario } from './freeze-scenario.ts';
export { fundPressure } from './fund-pressure.ts';
export { type Cut, cuts, type Hierarchy, type HierarchyRow } from './hierarchy.ts';
export { hierarchyOfPlaces, type LinePlace } from './hierarchy-of-places.ts';
export { type BudgetLine, hierarchyOn, type Ledger, type NoteRule } from './ledger.ts';
export type { LedgerEvent } from './ledger-events.ts';
export {
  type ExtractRow,
  type LedgerExtract,
  type LedgerExtractId,
  type LedgerExtractStatus,
  ledgerExtractTransitions,
} from './ledger-extract.ts';
export { type LedgerRefusal, sentenceForLedgerRefusal } from './ledger-refusals.ts';
export {
  type DatedAmount,
  type LiveEffect,
  type LiveInput,
  type LiveInputId,
  liveEffects,
} from './live-input.ts';
export type { LiveInputEvent } from './live-input-events.ts';
export { effectOfReceipt, type LiveInputFault, liveInputFault } from './live-input-faults.ts';
export { liveInputItem, liveItemStanding } from './live-input-item.ts';
export { type DrawToSay, liveInputOfDraw } from './live-input-of-draw.ts';
export { liveInputOfPressure } from './live-input-of-pressure.ts';
export { type LiveInputRefusal, sentenceForLiveInputRefusal } from './live-input-refusals.ts';
export { liveInputsOfScheme, type SchemeToSay } from './live-inputs-of-scheme.ts';
export { type ExtractToLoad, type LoadedExtract, loadExtract, movementOf } from './load-extract.ts';
export { type MapExtract, type MappedExtract, mapExtract } from './map-extract.ts';
export { type NamePressure, namePressure, type RegisterOfPressures } from './name-pressure.ts';
export { type LineToOpen, type OpenedBooks, type OpenLedger, openLedger } from './open-ledger.ts';
export { type OpenNextLedger, openNextLedger } from './open-next-ledger.ts';
export { type OpenScenario, openScenario } from './open-scenario.ts';
export { type Period, type PeriodStatus, periodTransitions } from './period.ts';
export { type LoanCost, loanCosts } from './plan-borrowing.ts';
export { bridgeBetweenYears } from './plan-bridge.ts';
export type { PlanEvent, PlanEventOf } from './plan-events.ts';
export { type FanYear, planFan } from './plan-fan.ts';
export { type PlanFault, planFaults } from './plan-faults.ts';
export { gapsOf } from './plan-gaps.ts';
export type { FinancialPlanId, FrozenScenarioId, PlanScenarioChangeId, PlanScenarioId } from './plan-ids.ts';
export {
  type EarlierPlan,
  type LineShare,
  type PlanDriver,
  type PlanInputs,
  type PlanLine,
  type PlanReserves,
  type PlanSource,
  type PreceptBasis,
  type PrudentialLimits,
  planYears,
  type YearAmount,
  type YearRate,
} from './plan-inputs.ts';
export {
  type DeliveryState,
  deliveryStates,
  effectOnGap,
  type LiveSourceKind,
  liveSourceKinds,
  type PlanItem,
  type PlanItemKind,
  type PlanLoan,
  planItemKinds,
} from './plan-item.ts';
export { movementByAssumption, movementByLine, type PlanMovement } from './plan-movement.ts';
export { type PlannedPrecept, type PreceptYear, plannedPrecepts } from './plan-precept.ts';
export { type PlanRefusal, sentenceForPlanRefusal } from './plan-refusals.ts';
export {
  type DriverSwing,
  type DriverWeight,
  driverSwings,
  driversByWeight,
  withDriverRaised,
} from './plan-sensitivity.ts';
export {
  budgetTimetable,
  isRevisedAsVetoed,
  type TimetableKey,
  type TimetableStep,
} from './plan-timetable.ts';
export { type DriverSpread, type UncertainGaps, uncertainGaps } from './plan-uncertainty.ts';
export { addPositions, latestPositions, type Position, positionsAt, variancesOf } from './position.ts';
export { type FigureToPost, postFigures } from './post-figures.ts';
export { type Posting, type PostingKind, type Provenance, postingKinds } from './posting.ts';
export type { PreceptEvent } from './precept-events.ts';
export {
  type Consultation,
  isVeto,
  type PanelVerdict,
  type PanelVeto,
  type PreceptProposal,
  type PreceptProposalId,
  type PreceptStatus,
  type PreceptStep,
  type PreceptStepKind,
  panelVerdicts,
  preceptStepKinds,
  preceptTransitions,
  type RecommendedPrecept,
  type VetoVote,
} from './precept-proposal.ts';
export { type PreceptRefusal, sentenceForPreceptRefusal } from './precept-refusals.ts';
export {
  type PreceptToIssue,
  preceptToIssue,
  recommendedInWords,
  sentenceForPreceptToIssue,
} from './precept-to-issue.ts';
export {
  type Pressure,
  type PressureChange,
  type PressureCost,
  type PressureFunding,
  type PressureId,
  type PressureStanding,
  standingOfPressure,
} from './pressure.ts';
export type { PressureEvent } from './pressure-events.ts';
export { type PressureRefusal, sentenceForPressureRefusal } from './pressure-refusals.ts';
export { type ExtractChange, type ExtractPreview, previewExtract } from './preview-extract.ts';
export { type PrintedCutRow, printedCut } from './printed-cut.ts';
export { type PrudentialAlarm, type PrudentialYear, prudentialIndicators } from './prudential-indicators.ts';
export { type AmountRead, readAmount } from './read-amount.ts';
export { type ReadExtract, readExtract, type SameExtract } from './read-extract.ts';
export { type RecordConsultation, recordConsultation } from './record-consultation.ts';
export { type RecordFinancialPlan, recordFinancialPlan } from './record-financial-plan.ts';
export {
  type AllowSpending,
  allowSpending,
  type ConsiderStatutoryReport,
  considerStatutoryReport,
  type MakeStatutoryReport,
  makeStatutoryReport,
  type ReportBeforeHead,
  type Section114Event,
  type Section114Refusal,
  sentenceForSection114Refusal,
  sentenceForStop,
} from './record-section-114.ts';
export { reopenPeriod } from './reopen-period.ts';
export { amountMoved, type Books, type RequestVirement, requestVirement } from './request-virement.ts';
export { demandsNote, noteLimit, rowsWithoutNote } from './rows-without-note.ts';
export {
  type ChangedRate,
  changesHeldOver,
  laidTogether,
  layeredPlan,
  noChanges,
  planOfScenario,
  type ScenarioChanges,
  type ScenarioLayers,
} from './scenario-changes.ts';
export { scenarioFaults } from './scenario-faults.ts';
export { sentencesForChanges } from './scenario-sentences.ts';
export {
  type ConsideredReport,
  isSpendingStopped,
  type PermissionGround,
  permissionGrounds,
  type SpendingPermission,
  type SpendingStopped,
  type StatutoryReport,
  type StatutoryReportCopy,
  type StatutoryReportGround,
  type StatutoryReportId,
  type StatutoryReportStatus,
  section114ConsiderBy,
  section114Copies,
  section114Grounds,
  section114Transitions,
  spendingStoppedUntil,
  stopOfCommitment,
} from './section-114.ts';
export { copyMail, decisionMail, section114Readers } from './section-114-words.ts';
export { type GapClosers, type GapGoal, gapClosers } from './seek-gap.ts';
export { type SetDebtLimits, setDebtLimits } from './set-debt-limits.ts';
export { type SetPlanItem, setPlanItem } from './set-plan-item.ts';
export {
  latestClosedMonth,
  type RecurringVarianceRefusal,
  type RowToState,
  recordOfRow,
  type StateRecurringVariance,
  stateRecurringVariance,
} from './state-recurring-variance.ts';
export { suggestMapping } from './suggest-mapping.ts';
export {
  isPanelReport,
  namesBandD,
  nextPreceptSteps,
  type TakePreceptStep,
  takePreceptStep,
  timetableKeyOf,
} from './take-precept-step.ts';
export type { VarianceNote, VarianceNoteId } from './variance-note.ts';
export {
  type Virement,
  type VirementId,
  type VirementReason,
  type VirementStatus,
  virementReasons,
  virementTransitions,
} from './virement.ts';
export type { VirementEvent } from './virement-events.ts';
export { sentenceForVirementRefusal, type VirementRefusal } from './virement-refusals.ts';
export { type WithdrawFinancialPlan, withdrawFinancialPlan } from './withdraw-financial-plan.ts';
export { type WithdrawPlanItem, withdrawPlanItem } from './withdraw-plan-item.ts';
export { type WriteVarianceNote, writeVarianceNote } from './write-variance-note.ts';
