export {
  type Action,
  type ActionStatus,
  type ActionUpdate,
  actionTransitions,
  daysOverdue,
  isOverdue,
} from './action.ts';
export { type Answerable, actionsNeedingMe, byUrgency, needsMe } from './actions-needing-me.ts';
export { type AddForumAlias, addForumAlias } from './add-forum-alias.ts';
export type { AgendaItem, AgendaItemKind, AgendaItemPurpose } from './agenda-item.ts';
export { allowedActionCommands } from './allowed-action-commands.ts';
export type { Attendance, AttendanceKind } from './attendance.ts';
export { type EstablishForum, establishForum } from './establish-forum.ts';
export {
  type Forum,
  type ForumSeat,
  type ForumStatus,
  forumNamed,
  isSameName,
  type NamedForum,
} from './forum.ts';
export type {
  ImportedAction,
  ImportedAgendaItem,
  ImportedMeeting,
  ImportedMinutes,
  ImportedMinutesItem,
  ImportedPaper,
} from './imported-meeting.ts';
export {
  lintRecommendations,
  type RecommendationFault,
  sentenceForRecommendationFault,
} from './lint-recommendations.ts';
export { type Meeting, type MeetingStatus, meetingStatuses, meetingTransitions } from './meeting.ts';
export { differencesBetween, type MeetingDifference, overwrites } from './meeting-differences.ts';
export type { MeetingParts, MinutesParts } from './meeting-places.ts';
export type { MeetingExtent, MeetingsEvent, MeetingsEventOf } from './meetings-events.ts';
export type {
  ActionId,
  ActionUpdateId,
  AgendaItemId,
  AttendanceId,
  ForumId,
  ImportId,
  MeetingId,
  MinutesId,
  MinutesItemId,
  PaperId,
  PaperSectionId,
  PaperTableId,
  ParagraphId,
  RecommendationId,
  ResolutionId,
} from './meetings-ids.ts';
export { type MeetingsRefusal, sentenceForMeetingsRefusal } from './meetings-refusals.ts';
export type { KnownBeforeImport } from './merge-imported-meeting.ts';
export {
  type MinutedOutcome,
  type Minutes,
  type MinutesItem,
  type MinutesStatus,
  minutedOutcomes,
  type Resolution,
} from './minutes.ts';
export { type MoveMeeting, moveMeeting } from './move-meeting.ts';
export {
  type NumberedPack,
  type NumberedPaper,
  packNumbering,
  paperLabels,
  paragraphLabels,
} from './pack-numbering.ts';
export type { Paper, PaperSection, PaperTable, Paragraph } from './paper.ts';
export type { PaperParts } from './paper-places.ts';
export { readDue } from './read-due.ts';
export {
  canCreateDecision,
  type Recommendation,
  type RecommendationVerb,
  recommendationVerbs,
} from './recommendation.ts';
export { type RecordImportedMeeting, recordImportedMeeting } from './record-imported-meeting.ts';
export { statusesOpenTo, type UpdateAction, updateAction } from './update-action.ts';
