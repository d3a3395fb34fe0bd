import type { Id } from '../kernel/index.ts';

export type ForumId = Id<'Forum'>;
export type ForumChangeId = Id<'ForumChange'>;
export type DelegatedPowerId = Id<'DelegatedPower'>;
export type StandingItemId = Id<'StandingItem'>;
export type PlanEntryId = Id<'PlanEntry'>;
export type EscalationId = Id<'Escalation'>;
export type MeetingId = Id<'Meeting'>;
export type AttendanceId = Id<'Attendance'>;
export type AgendaItemId = Id<'AgendaItem'>;
export type PaperId = Id<'Paper'>;
export type PaperSectionId = Id<'PaperSection'>;
export type ParagraphId = Id<'Paragraph'>;
export type PaperTableId = Id<'PaperTable'>;
export type RecommendationId = Id<'Recommendation'>;
export type MinutesId = Id<'Minutes'>;
export type MinutesItemId = Id<'MinutesItem'>;
export type DeclarationId = Id<'Declaration'>;
export type ResolutionId = Id<'Resolution'>;
export type ActionId = Id<'Action'>;
export type ActionUpdateId = Id<'ActionUpdate'>;
/** The import a record came from; its own rules live in the imports module. */
export type ImportId = Id<'Import'>;
export type DecisionNoticeId = Id<'DecisionNotice'>;
export type DelegationId = Id<'Delegation'>;
