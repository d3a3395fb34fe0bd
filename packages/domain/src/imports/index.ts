export {
  type AcceptedImport,
  type AcceptImport,
  acceptImport,
  type ImportToAccept,
} from './accept-import.ts';
export { allowedImportCommands } from './allowed-import-commands.ts';
export { type AnswerImportQuestion, answerImportQuestion } from './answer-import-question.ts';
export { asksForMeetingDate, blockingQuestions } from './blocking-questions.ts';
export { compareWithExisting, recordedAlready } from './compare-with-existing.ts';
export { type DraftedMeeting, draftedMeetings } from './drafted-meetings.ts';
export type { ImportsEvent, ImportsEventOf } from './imports-events.ts';
export { type ImportsRefusal, sentenceForImportsRefusal } from './imports-refusals.ts';
export {
  type KnownToImports,
  type MatchedMeeting,
  matchMeetings,
  meetingsToMatch,
  type RecordedWords,
  type ToCompareWith,
} from './known-to-imports.ts';
export type {
  DocumentKind,
  DraftAction,
  DraftAttendance,
  DraftAttendee,
  DraftDocument,
  DraftDue,
  DraftFinding,
  DraftItem,
  DraftMeeting,
  DraftParagraph,
  DraftRecommendation,
  DraftSection,
  DraftTable,
  DraftTableRow,
  FindingKind,
  FindingSeverity,
  MinutedOutcome,
  PackDraft,
  RecommendationVerb,
  TableKind,
  TableUnit,
} from './pack-draft.ts';
export {
  type ImportFinding,
  type ImportFindingId,
  type ImportFindingKind,
  type ImportStatus,
  importTransitions,
  type PackImport,
  type ReadImport,
  sameContent,
} from './pack-import.ts';
export type { OwnersKnown } from './recognise-owner.ts';
export { type RecordImport, recordImport, whyNotKept } from './record-import.ts';
export { type RejectImport, rejectImport } from './reject-import.ts';
export { type SupersedeImport, supersedeImport } from './supersede-import.ts';
