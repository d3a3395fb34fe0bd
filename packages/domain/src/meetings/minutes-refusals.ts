import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import { type MeetingsRefusal, sentenceForMeetingsRefusal } from './meetings-refusals.ts';

type OfMoves = Extract<
  MeetingsRefusal,
  {
    kind:
      | 'MeetingCannotMove'
      | 'MeetingStillToCome'
      | 'MinutesMissing'
      | 'ApprovalNotAtLaterMeeting'
      | 'AgendaEmpty';
  }
>;

/** Why something cannot be minuted. */
export type MinutesRefusal =
  | OfMoves
  | { readonly kind: 'MinutesNotOpen' }
  | { readonly kind: 'ApprovingMeetingToCome' }
  | { readonly kind: 'AttendanceEmpty' }
  | { readonly kind: 'AttendanceWithoutName' }
  | { readonly kind: 'ParagraphEmpty' }
  | { readonly kind: 'CorrectedNotNamed' }
  | { readonly kind: 'CorrectedNotSigned' }
  | { readonly kind: 'CorrectedElsewhere' }
  | { readonly kind: 'CorrectedNotEarlier'; readonly heldOn: CalendarDate }
  | { readonly kind: 'ResolutionEmpty' }
  | { readonly kind: 'OutcomeDecidesNoting' }
  | { readonly kind: 'ActionTextMissing' }
  | { readonly kind: 'ActionOwnerMissing' }
  | { readonly kind: 'ActionDueMissing' }
  | { readonly kind: 'SignatoryMissing' }
  | { readonly kind: 'DeclarationIncomplete' }
  | { readonly kind: 'InterestsDeclaredAlready' };

/** One plain sentence that says what to do. */
export function sentenceForMinutesRefusal(refusal: MinutesRefusal): string {
  switch (refusal.kind) {
    case 'MeetingCannotMove':
    case 'MeetingStillToCome':
    case 'MinutesMissing':
    case 'ApprovalNotAtLaterMeeting':
    case 'AgendaEmpty':
      return sentenceForMeetingsRefusal(refusal);
    case 'MinutesNotOpen':
      return 'These minutes are approved and stay as they are; minute a correction at a later meeting.';
    case 'ApprovingMeetingToCome':
      return 'That meeting has not been held yet; approve the minutes once it was.';
    case 'AttendanceEmpty':
      return 'Say who was there.';
    case 'AttendanceWithoutName':
      return 'Give each person a post or a name.';
    case 'ParagraphEmpty':
      return 'Write what was said; a numbered paragraph is never empty.';
    case 'CorrectedNotNamed':
      return 'Name what is corrected: one paragraph or one resolution of signed minutes.';
    case 'CorrectedNotSigned':
      return 'Those minutes are not signed yet; change the draft itself, or have them signed and then minute the correction.';
    case 'CorrectedElsewhere':
      return 'Those minutes are of another forum; minute the correction where that forum meets, or the one that took its place.';
    case 'CorrectedNotEarlier':
      return `A correction is minuted at a later meeting; choose words of a meeting before ${writtenDate(refusal.heldOn)}.`;
    case 'ResolutionEmpty':
      return 'Say what was resolved.';
    case 'OutcomeDecidesNoting':
      return 'The paper asks the meeting only to note or consider this, so nothing is approved or agreed; choose another outcome.';
    case 'ActionTextMissing':
      return 'Say what is to be done.';
    case 'ActionOwnerMissing':
      return 'Say which post owns the action.';
    case 'ActionDueMissing':
      return 'Say when it is due: a date, "next meeting" or a span such as "in six months".';
    case 'SignatoryMissing':
      return 'Say which post signed them.';
    case 'DeclarationIncomplete':
      return 'Say who has the interest and what it is.';
    case 'InterestsDeclaredAlready':
      return 'An interest is declared already, so it cannot be minuted that nobody has one.';
  }
}
