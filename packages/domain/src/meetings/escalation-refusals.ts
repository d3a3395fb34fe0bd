import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { EscalationStatus } from './escalation.ts';
import type { ForumStatus } from './forum.ts';
import { type MinutesRefusal, sentenceForMinutesRefusal } from './minutes-refusals.ts';

/** Why a matter cannot go from one forum to another, or be answered. */
export type EscalationRefusal =
  | MinutesRefusal
  | { readonly kind: 'EscalationTitleMissing' }
  | { readonly kind: 'EscalationReasonMissing' }
  | { readonly kind: 'EscalationAskerMissing' }
  | { readonly kind: 'EscalatedToItself' }
  | {
      readonly kind: 'ForumNotThereToAsk';
      readonly name: string;
      readonly status: ForumStatus;
      readonly successor: string | null;
    }
  | { readonly kind: 'NoWayBetweenForums'; readonly from: string; readonly to: string }
  | { readonly kind: 'EscalatedAlready'; readonly to: string; readonly on: CalendarDate }
  | { readonly kind: 'EscalatedInCircle'; readonly name: string }
  | { readonly kind: 'EscalationOver'; readonly status: EscalationStatus }
  | { readonly kind: 'EscalationNotOnItem' }
  | { readonly kind: 'EscalationNotForThisMeeting' };

/** One plain sentence that says what to do. */
export function sentenceForEscalationRefusal(refusal: EscalationRefusal): string {
  switch (refusal.kind) {
    case 'EscalationTitleMissing':
      return 'Say in a line what the other forum is asked about.';
    case 'EscalationReasonMissing':
      return 'Say why; it stands there for good.';
    case 'EscalationAskerMissing':
      return 'Say which post asks.';
    case 'EscalatedToItself':
      return 'A forum cannot escalate a matter to itself; put it on its next agenda instead.';
    case 'ForumNotThereToAsk':
      return sentenceForForumNotThere(refusal);
    case 'NoWayBetweenForums':
      return `${refusal.from} and ${refusal.to} do not report to one another and share no seat; choose a forum that does.`;
    case 'EscalatedAlready':
      return `This matter was put to ${refusal.to} on ${writtenDate(refusal.on)} and is not answered yet; withdraw that first, or wait for its answer.`;
    case 'EscalatedInCircle':
      return `${refusal.name} asked about this matter itself; answer it instead of sending it back.`;
    case 'EscalationOver':
      return refusal.status === 'answered'
        ? 'This was answered already; escalate the matter again if it is not settled.'
        : 'This was withdrawn; escalate the matter again if it is wanted after all.';
    case 'EscalationNotOnItem':
      return 'This item of the minutes does not stand for the matter; answer it under the item that brought it.';
    case 'EscalationNotForThisMeeting':
      return 'Only a meeting of the forum that was asked can answer it.';
    default:
      return sentenceForMinutesRefusal(refusal);
  }
}

function sentenceForForumNotThere({
  name,
  status,
  successor,
}: Extract<EscalationRefusal, { kind: 'ForumNotThereToAsk' }>): string {
  if (status === 'proposed') return `${name} is only proposed and does not meet yet; choose an active forum.`;
  const end = status === 'merged' ? 'was merged into another forum' : 'was terminated';
  return successor === null
    ? `${name} ${end}; choose an active forum.`
    : `${name} ${end} and ${successor} took over from it; choose ${successor}.`;
}
