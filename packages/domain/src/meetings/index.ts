export {
  type Action,
  type ActionStatus,
  type ActionUpdate,
  actionTransitions,
  type ClosureEvidence,
  closureEvidenceKinds,
  daysOverdue,
  isOverdue,
} from './action.ts';
export { type Answerable, actionsNeedingMe, byUrgency, needsMe } from './actions-needing-me.ts';
export { addAgendaItem } from './add-agenda-item.ts';
export { type AddForumAlias, addForumAlias } from './add-forum-alias.ts';
export { type AddPlanEntry, addPlanEntry, planEntryAdded } from './add-plan-entry.ts';
export { type AddStandingItem, addStandingItem } from './add-standing-item.ts';
export { type AdoptTerms, adoptTerms } from './adopt-terms.ts';
export { type Agenda, type AgendaInForum, isAgendaOpen } from './agenda.ts';
export type { AgendaEvent, AgendaEventOf } from './agenda-events.ts';
export {
  type AgendaItem,
  type AgendaItemKind,
  type AgendaItemPurpose,
  type AgendaItemRole,
  agendaItemRoles,
  unplanned,
} from './agenda-item.ts';
export { type AgendaRefusal, sentenceForAgendaRefusal } from './agenda-refusals.ts';
export type { AgendaItemWords } from './agenda-words.ts';
export {
  allowedActionCommands,
  mayReportOn,
  type StandingToAction,
} from './allowed-action-commands.ts';
export { allowedAgendaCommands } from './allowed-agenda-commands.ts';
export { allowedEscalationCommands } from './allowed-escalation-commands.ts';
export { allowedForumCommands, allowedPaperCommands } from './allowed-forum-commands.ts';
export { allowedMinutesCommands } from './allowed-minutes-commands.ts';
export { allowedNoticeCommands, type NoticeStanding } from './allowed-notice-commands.ts';
export { allowedPaperInHandCommands } from './allowed-paper-in-hand-commands.ts';
export {
  type AnswerEscalation,
  type AnsweredEscalation,
  answerEscalation,
  type EscalationOutcome,
  escalationOutcomes,
} from './answer-escalation.ts';
export {
  type AgendaWithPapers,
  type AttachPaper,
  type AttachPaperRefusal,
  attachPaper,
  type PaperAttached,
  sentenceForAttachPaperRefusal,
} from './attach-paper.ts';
export type { Attendance, AttendanceKind } from './attendance.ts';
export {
  type Authority,
  authorityToDecide,
  isSignatory,
  type WithoutAuthority,
} from './authority-to-decide.ts';
export { type BeginPaper, beginPaper } from './begin-paper.ts';
export { sentenceForBodyFault } from './body-fault-sentence.ts';
export { type CarriedForward, leftOff, minutesToApprove, type Sitting } from './carried-forward.ts';
export { carryForward } from './carry-forward.ts';
export { changeAgendaItem } from './change-agenda-item.ts';
export { agreementKinds, budgetKinds, commitmentOfNotice } from './commitment-of-notice.ts';
export {
  applyChanges,
  compareLines,
  compareWords,
  type LineChange,
  type WordChange,
} from './compare-papers.ts';
export { type ComparedTracker, compareTracker } from './compare-tracker.ts';
export type {
  TrackedAction,
  TrackerChange,
  TrackerFault,
} from './compare-tracker-row.ts';
export { type DecideForumChange, decideForumChange } from './decide-forum-change.ts';
export { type DecidePublication, decidePublication } from './decide-publication.ts';
export { type DecisionKind, decisionKinds, writtenDecisionKind } from './decision-kind.ts';
export {
  type ConditionMet,
  type DecisionNotice,
  inEffectFrom,
  type NoticeOrigin,
  type NoticePublication,
  type NoticeSignature,
  type NoticeStatus,
  noticeMoves,
  noticeTransitions,
  type PublicationChoice,
} from './decision-notice.ts';
export { type Declaration, isNilReturn } from './declaration.ts';
export { type DeclareInterest, declareInterest, type RegisteredWords } from './declare-interest.ts';
export { type DelegateToForum, delegateToForum } from './delegate-to-forum.ts';
export { type Delegation, isInForceOn, writtenDelegation } from './delegation.ts';
export { delegationsOf, type HeldDelegation } from './delegations-of.ts';
export { type DraftNotice, draftNotice, type OriginStanding, type ToDraft } from './draft-notice.ts';
export type { DrawnPaper, DrawnSection, DrawnTable, PaperSource } from './drawn-paper.ts';
export { endDelegation } from './end-delegation.ts';
export { type EndSeat, endSeat } from './end-seat.ts';
export {
  type EscalateMatter,
  escalateMatter,
  type MatterSource,
  type MatterToEscalate,
} from './escalate-matter.ts';
export {
  type Escalation,
  type EscalationSourceKind,
  type EscalationStage,
  type EscalationStatus,
  escalationSourceKinds,
  escalationStage,
  escalationStages,
} from './escalation.ts';
export type { EscalationEvent, EscalationEventOf } from './escalation-events.ts';
export { type EscalationRefusal, sentenceForEscalationRefusal } from './escalation-refusals.ts';
export { type EscalationDirection, successorOf, wayBetween } from './escalation-ways.ts';
export { type EstablishForum, establishForum } from './establish-forum.ts';
export { findBodyFault, isPaperBody, isWebAddress, type PaperBodyFault } from './find-body-fault.ts';
export {
  type Forum,
  type ForumSeat,
  type ForumStatus,
  forumMoves,
  forumNamed,
  forumTransitions,
  isSameName,
  type NamedForum,
  newForum,
} from './forum.ts';
export { cadenceOn, type ForumCadence, type MeetingRhythm } from './forum-cadence.ts';
export {
  type ForumChange,
  type ForumChangeKind,
  type ForumChangeStage,
  stageOf,
} from './forum-change.ts';
export type { ForumEvent, ForumEventOf } from './forum-events.ts';
export { type ForumRefusal, sentenceForForumRefusal } from './forum-refusals.ts';
export { type DelegatedPower, type StandingItem, type TermsOfReference, termsOn } from './forum-terms.ts';
export { type GrantDelegation, grantDelegation } from './grant-delegation.ts';
export {
  type ImplementedForumChange,
  type ImplementForumChange,
  implementForumChange,
} from './implement-forum-change.ts';
export type {
  ImportedAction,
  ImportedAgendaItem,
  ImportedMeeting,
  ImportedMinutes,
  ImportedMinutesItem,
  ImportedPaper,
} from './imported-meeting.ts';
export { type KeptText, keepText, type SittingId } from './keep-text.ts';
export {
  type AgendaRemark,
  type LintedPaper,
  lintAgendaItem,
  sentenceForAgendaRemark,
} from './lint-agenda.ts';
export {
  lintRecommendations,
  type RecommendationFault,
  sentenceForRecommendationFault,
} from './lint-recommendations.ts';
export { makeNoticeReady, type NoticeToSign } from './make-notice-ready.ts';
export { mayBringPapers } from './may-bring-papers.ts';
export { type Meeting, type MeetingStatus, meetingStatuses, meetingTransitions } from './meeting.ts';
export { meetingDates } from './meeting-dates.ts';
export { differencesBetween, type MeetingDifference, overwrites } from './meeting-differences.ts';
export type { MeetingParts, MinutesParts } from './meeting-places.ts';
export {
  type MeetingTheme,
  meetingThemes,
  nextTheme,
  overdueThemes,
  type ThemedMeeting,
} from './meeting-theme.ts';
export type { MeetingExtent, MeetingsEvent, MeetingsEventOf } from './meetings-events.ts';
export type {
  ActionId,
  ActionUpdateId,
  AgendaItemId,
  AttendanceId,
  DecisionNoticeId,
  DeclarationId,
  DelegatedPowerId,
  DelegationId,
  EscalationId,
  ForumChangeId,
  ForumId,
  ImportId,
  MeetingId,
  MinutesId,
  MinutesItemId,
  PaperId,
  PaperSectionId,
  PaperTableId,
  ParagraphId,
  PlanEntryId,
  RecommendationId,
  ResolutionId,
  StandingItemId,
} from './meetings-ids.ts';
export { type MeetingsRefusal, sentenceForMeetingsRefusal } from './meetings-refusals.ts';
export type { KnownBeforeImport } from './merge-imported-meeting.ts';
export {
  type MinutedCorrection,
  minuteCorrection,
  type WordsToCorrect,
} from './minute-correction.ts';
export {
  decidingOutcomes,
  type MinutedOutcome,
  type MinutedWords,
  type Minutes,
  type MinutesItem,
  type MinutesStatus,
  minutedOutcomes,
  type Resolution,
} from './minutes.ts';
export type { MinutesEvent } from './minutes-events.ts';
export type { MinutesInHand } from './minutes-in-hand.ts';
export { type MinutesRefusal, sentenceForMinutesRefusal } from './minutes-refusals.ts';
export { missingFromNotice, type NoticePart } from './missing-from-notice.ts';
export { missingFromPaper, type PaperFault } from './missing-from-paper.ts';
export { type MoveAgendaItem, moveAgendaItem } from './move-agenda-item.ts';
export { type MoveMeeting, moveMeeting } from './move-meeting.ts';
export { type ApprovingMeeting, approveMinutes, circulateMinutes, signMinutes } from './move-minutes.ts';
export { type MovePlanEntry, movePlanEntry } from './move-plan-entry.ts';
export { anchorAt, type NoteAnchor, type NotePlace, placeOfNote } from './note-place.ts';
export type { NoticeEvent, NoticeEventOf } from './notice-events.ts';
export { type NoticeRefusal, sentenceForNoticeRefusal } from './notice-refusals.ts';
export {
  isFromBefore,
  type NoticeRegister,
  noticeSequence,
  writtenReference,
} from './notice-register.ts';
export {
  type AdviceKind,
  adviceKinds,
  emptyNotice,
  type NoticeAdvice,
  type NoticeConflicts,
  type NoticeOption,
  type NoticeText,
} from './notice-text.ts';
export {
  type Handover,
  type HeldElsewhere,
  type OpenBusiness,
  type OpenBusinessKind,
  type OpenEscalation,
  openBusinessOf,
} from './open-business.ts';
export { openMinutes, type Seated } from './open-minutes.ts';
export { type OpenNoticeRegister, openNoticeRegister } from './open-notice-register.ts';
export {
  type ChangedLine,
  changedSinceRead,
  linesInPack,
  type PaperReading,
  type PaperToCompare,
} from './own-reading.ts';
export {
  type NumberedPack,
  type NumberedPaper,
  packNumbering,
  paperLabels,
  paragraphLabels,
} from './pack-numbering.ts';
export type { Paper, PaperSection, PaperTable, Paragraph } from './paper.ts';
export { emptyBody, longestBody, type PaperBlockNode, type PaperBody } from './paper-body.ts';
export {
  latestVersion,
  type PaperInHand,
  type PaperInHandId,
  type PaperInHandStatus,
  type PaperVersion,
  paperInHandStatuses,
  paperInHandTransitions,
} from './paper-in-hand.ts';
export type { PaperInHandEvent } from './paper-in-hand-events.ts';
export { type PaperInHandRefusal, sentenceForPaperInHandRefusal } from './paper-in-hand-refusals.ts';
export { linesOfPaper, type PaperLine, paragraphsOf } from './paper-lines.ts';
export type { PaperParts } from './paper-places.ts';
export { type PaperStanding, paperStanding } from './paper-standing.ts';
export {
  type AskingVerb,
  askingVerbs,
  beginningOf,
  type ConsiderationHead,
  considerationHeads,
  type PaperText,
} from './paper-text.ts';
export { considerationWords } from './paper-words.ts';
export {
  meetingFor,
  type PlanEntry,
  type PlanEntryMove,
  type PlanEntryStatus,
  slippageInDays,
} from './plan-entry.ts';
export type { PlanEvent, PlanEventOf } from './plan-events.ts';
export {
  type PlanMeetings,
  type PlannedMeeting,
  type PlannedMeetings,
  planMeetings,
} from './plan-meetings.ts';
export { type PlanRefusal, sentenceForPlanRefusal } from './plan-refusals.ts';
export { powersInForce } from './powers-in-force.ts';
export {
  bothTexts,
  mostNoteCharacters,
  type NoteToWrite,
  type PrivateNote,
  type PrivateNoteId,
  type PrivateNoteRefusal,
  sentenceForPrivateNoteRefusal,
  type WritePrivateNote,
  type WrittenNote,
  writePrivateNote,
} from './private-note.ts';
export { type PromisedTo, promisedReports } from './promised-reports.ts';
export { type ProposeForum, proposeForum } from './propose-forum.ts';
export { publishAgenda } from './publish-agenda.ts';
export { isQuorate } from './quorum.ts';
export { type ActionOwner, type RaiseAction, type RaisedAction, raiseAction } from './raise-action.ts';
export { readDue } from './read-due.ts';
export { type ActionTracker, type ActionTrackerId, readTracker, type TrackerRow } from './read-tracker.ts';
export { readWrittenNotice, type WrittenPart } from './read-written-notice.ts';
export {
  type RecommendForumChange,
  recommendForumChange,
} from './recommend-forum-change.ts';
export {
  canCreateDecision,
  type Recommendation,
  type RecommendationVerb,
  recommendationVerbs,
} from './recommendation.ts';
export { type RecordConditionMet, recordConditionMet } from './record-condition-met.ts';
export { type RecordImportedMeeting, recordImportedMeeting } from './record-imported-meeting.ts';
export { type RecordPastNotice, recordPastNotice } from './record-past-notice.ts';
export {
  isDeciding,
  type RecordedResolution,
  type RecordResolution,
  recordResolution,
} from './record-resolution.ts';
export {
  type ActionReminder,
  type RemindableAction,
  type RemindedActions,
  type RemindedOwner,
  remindActions,
  type WhyNotReminded,
} from './remind-actions.ts';
export { reminderMail, whyNotRemindedWords } from './reminder-words.ts';
export { type RemoveAgendaItem, removeAgendaItem } from './remove-agenda-item.ts';
export { returnNotice } from './return-notice.ts';
export { type SeatPost, seatPost } from './seat-post.ts';
export { type SetForumCadence, setForumCadence } from './set-forum-cadence.ts';
export { reportsUpTo, type SetReportsTo, setReportsTo } from './set-reports-to.ts';
export { type SettlePlanEntry, settlePlanEntry } from './settle-plan-entry.ts';
export { type NoticeToSignWritten, type SignNotice, signNotice } from './sign-notice.ts';
export { type PaperInPack, type PaperToSubmit, type PaperWithPack, submitPaper } from './submit-paper.ts';
export { type TakeAttendance, takeAttendance } from './take-attendance.ts';
export { type NamedAction, sentenceForTrackerOrActionRefusal, takeTracker } from './take-tracker.ts';
export type { TrackerEvent } from './tracker-events.ts';
export { sentenceForTrackerRefusal, type TrackerRefusal } from './tracker-refusals.ts';
export { LONGEST_NOTE, statusesOpenTo, type UpdateAction, updateAction } from './update-action.ts';
export { isNextToTake, titleOfEscalated, type WaitingEscalation } from './waiting-escalations.ts';
export { type WithdrawEscalation, withdrawEscalation } from './withdraw-escalation.ts';
export { withdrawNotice } from './withdraw-notice.ts';
export { withdrawPaper } from './withdraw-paper.ts';
export { type WriteNotice, writeNotice } from './write-notice.ts';
export { type WrittenOut, writeOutNotice } from './write-out-notice.ts';
export { writePaper } from './write-paper.ts';
export { type WriteParagraph, writeParagraph } from './write-paragraph.ts';
