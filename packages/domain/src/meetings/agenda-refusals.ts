import type { MeetingStatus } from './meeting.ts';
import { type MeetingsRefusal, sentenceForMeetingsRefusal } from './meetings-refusals.ts';

type OfMoves = Extract<MeetingsRefusal, { kind: 'MeetingCannotMove' | 'AgendaEmpty' }>;

/** Why a change to an agenda is refused. */
export type AgendaRefusal =
  | OfMoves
  | { readonly kind: 'AgendaOver'; readonly status: MeetingStatus }
  | { readonly kind: 'NothingToCarryForward' }
  | { readonly kind: 'AgendaItemTitleMissing' }
  | { readonly kind: 'ClosedReasonMissing' }
  | { readonly kind: 'TimeOutOfRange'; readonly most: number }
  | { readonly kind: 'AgendaItemUnchanged' }
  | { readonly kind: 'AgendaItemWithdrawn'; readonly number: string }
  | { readonly kind: 'ItemsKeepTheirPlace' }
  | { readonly kind: 'PlaceNotThere'; readonly last: number }
  | { readonly kind: 'WithdrawalReasonMissing' }
  | { readonly kind: 'LeftOffAgenda'; readonly titles: readonly string[] };

/** One plain sentence that says what to do. */
export function sentenceForAgendaRefusal(refusal: AgendaRefusal): string {
  switch (refusal.kind) {
    case 'MeetingCannotMove':
    case 'AgendaEmpty':
      return sentenceForMeetingsRefusal(refusal);
    case 'AgendaOver':
      return refusal.status === 'cancelled'
        ? 'The meeting was cancelled; put the item on the agenda of another.'
        : 'The meeting was held and its agenda stays as it was; put the item on the next one.';
    case 'NothingToCarryForward':
      return 'Everything that waits for this meeting is on its agenda already.';
    case 'AgendaItemTitleMissing':
      return 'Say what the item is about.';
    case 'ClosedReasonMissing':
      return 'Say why the item is closed to the public.';
    case 'TimeOutOfRange':
      return `Give a time of 1 to ${refusal.most} minutes, or leave it open.`;
    case 'AgendaItemUnchanged':
      return 'Nothing was changed.';
    case 'AgendaItemWithdrawn':
      return `Item ${refusal.number} was withdrawn; add it again as a supplement.`;
    case 'ItemsKeepTheirPlace':
      return 'The agenda is out, so items keep their place and number; what is late comes as a supplement.';
    case 'PlaceNotThere':
      return `Choose a place from 1 to ${refusal.last}, other than its own.`;
    case 'WithdrawalReasonMissing':
      return 'The agenda is out; say why the item is withdrawn.';
    case 'LeftOffAgenda':
      return `Put on the agenda, or move to another meeting, what waits for this one: ${refusal.titles.join('; ')}.`;
  }
}
