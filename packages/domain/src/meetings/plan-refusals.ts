import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import { type ForumRefusal, sentenceForForumRefusal } from './forum-refusals.ts';
import type { PlanEntryStatus } from './plan-entry.ts';

/** Why a change to a forward plan is refused. */
export type PlanRefusal =
  | Extract<ForumRefusal, { kind: 'ForumHasEnded' }>
  | { readonly kind: 'FirstMeetingMissing' }
  | { readonly kind: 'PlannedTooFar' }
  | { readonly kind: 'NoMeetingsToPlan' }
  | { readonly kind: 'PlanEntryTitleMissing' }
  | { readonly kind: 'NoMeetingThatDay'; readonly on: CalendarDate }
  | { readonly kind: 'PlanEntrySettled'; readonly status: PlanEntryStatus }
  | { readonly kind: 'PlanEntryThereAlready' }
  | { readonly kind: 'MoveReasonMissing' };

/** One plain sentence that says what to do. */
export function sentenceForPlanRefusal(refusal: PlanRefusal): string {
  switch (refusal.kind) {
    case 'ForumHasEnded':
      return sentenceForForumRefusal(refusal);
    case 'FirstMeetingMissing':
      return 'The forum has no meeting yet; say when the first one is.';
    case 'PlannedTooFar':
      return 'Plan at most three years ahead.';
    case 'NoMeetingsToPlan':
      return 'The calendar has all meetings up to that day, or the forum has no rhythm; choose a later day or set how often it meets.';
    case 'PlanEntryTitleMissing':
      return 'Say what is to come before the forum.';
    case 'NoMeetingThatDay':
      return `No meeting of the forum is planned for ${writtenDate(refusal.on)}; choose one that is.`;
    case 'PlanEntrySettled':
      return refusal.status === 'delivered'
        ? 'This report has come already and moves no more.'
        : 'This report was withdrawn and moves no more.';
    case 'PlanEntryThereAlready':
      return 'It is planned for that meeting already; choose another.';
    case 'MoveReasonMissing':
      return 'Say why it moves, so that the slip can be answered for.';
  }
}
