export { allowedInspectionCommands } from './allowed-inspection-commands.ts';
export { type AnswerRecommendation, answerRecommendation } from './answer-recommendation.ts';
export {
  commentsClockFrom,
  commentsDueOn,
  isUnderCommentsClock,
  readersOfComments,
  readersStillToCopy,
} from './comments-due.ts';
export { type CompleteRecommendation, completeRecommendation } from './complete-recommendation.ts';
export { type InspectionAlarm, inspectionAlarms, isToCarryOut } from './inspection-alarms.ts';
export type { InspectionEvent, InspectionEventOf } from './inspection-events.ts';
export {
  commentsReaderWords,
  type InspectionRefusal,
  sentenceForInspectionRefusal,
} from './inspection-refusals.ts';
export {
  type CommentsCopy,
  type CommentsReader,
  commentsReaders,
  type InspectionRecommendation,
  type InspectionReport,
  type InspectionReportStatus,
  inspectionMoves,
  inspectionTransitions,
  type PublishedComments,
  type RecommendationAnswer,
  type RecommendationCompleted,
  type RecommendationStance,
  recommendationStances,
} from './inspection-report.ts';
export type { InspectionRecommendationId, InspectionReportId } from './inspections-ids.ts';
export { type PublishInspectionComments, publishInspectionComments } from './publish-inspection-comments.ts';
export {
  type InspectionRegister,
  type ReceiveInspectionReport,
  receiveInspectionReport,
} from './receive-inspection-report.ts';
export { recordCommentsCopy } from './record-comments-copy.ts';
export { type WithdrawInspectionReport, withdrawInspectionReport } from './withdraw-inspection-report.ts';
