import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { ActionStatus } from './action.ts';
import type { MeetingStatus } from './meeting.ts';
import type { WhyNotReminded } from './remind-actions.ts';
import { whyNotRemindedWords } from './reminder-words.ts';

export type MeetingsRefusal =
  | { readonly kind: 'ForumNameMissing' }
  | { readonly kind: 'ForumNameTaken'; readonly name: string }
  | { readonly kind: 'ForumUnknown'; readonly printed: string | null }
  | { readonly kind: 'MeetingDateMissing' }
  | { readonly kind: 'NothingToRecord'; readonly heldOn: CalendarDate }
  | { readonly kind: 'NothingNew'; readonly heldOn: CalendarDate }
  | { readonly kind: 'MeetingWasCancelled'; readonly heldOn: CalendarDate }
  | { readonly kind: 'MeetingDiffers'; readonly heldOn: CalendarDate; readonly differences: number }
  | { readonly kind: 'MinutesAlreadyApproved'; readonly heldOn: CalendarDate }
  | { readonly kind: 'ActionWouldBeLost'; readonly text: string }
  | { readonly kind: 'EvidenceWithoutClosure' }
  | { readonly kind: 'MinutedPartWouldBeLost'; readonly text: string }
  | { readonly kind: 'NoteMissing' }
  | { readonly kind: 'ActionCannotMove'; readonly from: ActionStatus; readonly to: ActionStatus }
  | { readonly kind: 'NothingToRemind'; readonly because: readonly WhyNotReminded[] }
  | { readonly kind: 'MeetingCannotMove'; readonly from: MeetingStatus; readonly to: MeetingStatus }
  | { readonly kind: 'AgendaEmpty' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'MeetingStillToCome'; readonly on: CalendarDate }
  | { readonly kind: 'MinutesMissing' }
  | { readonly kind: 'ApprovalNotAtLaterMeeting'; readonly heldOn: CalendarDate };

const inWords: { readonly [Status in MeetingStatus | ActionStatus]: string } = {
  planned: 'planned',
  agendaPublished: 'at the stage of a published agenda',
  held: 'held',
  minutesDraft: 'at the stage of draft minutes',
  minutesApproved: 'at the stage of approved minutes',
  minutesSigned: 'at the stage of signed minutes',
  cancelled: 'cancelled',
  open: 'open',
  ongoing: 'on-going',
  closed: 'closed',
};

/** One plain sentence that says what to do. */
export function sentenceForMeetingsRefusal(refusal: MeetingsRefusal): string {
  switch (refusal.kind) {
    case 'ForumNameMissing':
      return 'Give the forum a name.';
    case 'ForumNameTaken':
      return `A forum is called ${refusal.name} already; choose another name or use that forum.`;
    case 'ForumUnknown':
      return refusal.printed === null
        ? 'The paper does not say which forum met; choose the forum.'
        : `No forum here is called "${refusal.printed}"; add it, or add this as another name of the forum it means.`;
    case 'MeetingDateMissing':
      return 'The paper does not say when the meeting is; answer that question first.';
    case 'NothingToRecord':
      return `There is no agenda, paper or minutes for ${writtenDate(refusal.heldOn)}; choose a file that has one of them.`;
    case 'NothingNew':
      return `Everything about the meeting of ${writtenDate(refusal.heldOn)} is recorded already; reject this import.`;
    case 'MeetingWasCancelled':
      return `The meeting of ${writtenDate(refusal.heldOn)} was cancelled; check the date of the paper.`;
    case 'MeetingDiffers':
      return `The meeting of ${writtenDate(refusal.heldOn)} is recorded already and differs in ${places(refusal.differences)}; compare them, then choose to replace what is recorded.`;
    case 'MinutesAlreadyApproved':
      return `The minutes of ${writtenDate(refusal.heldOn)} are approved and cannot change; record a correction at a later meeting.`;
    case 'ActionWouldBeLost':
      return `What was reported on an action would be lost, because this paper leaves it out: "${refusal.text}"; reject this import, or have the paper put right.`;
    case 'MinutedPartWouldBeLost':
      return `An answer, a correction or a decision rests on words this paper leaves out: "${refusal.text}"; reject this import, or have the paper put right.`;
    case 'EvidenceWithoutClosure':
      return 'Evidence shows that an action is closed; choose that status, or leave the evidence out.';
    case 'NoteMissing':
      return 'Write a note that says what was done.';
    case 'ActionCannotMove':
      return `An action that is ${inWords[refusal.from]} cannot become ${inWords[refusal.to]}; choose another status.`;
    case 'NothingToRemind':
      return `Nobody was reminded, because of each action you chose this is so: ${whys(refusal.because)}.`;
    case 'MeetingCannotMove':
      return `The meeting is ${inWords[refusal.from]}; take the steps before this one first.`;
    case 'AgendaEmpty':
      return 'The agenda has no items; add one before you publish it.';
    case 'ReasonMissing':
      return 'Say why the meeting is cancelled.';
    case 'MeetingStillToCome':
      return `The meeting is on ${writtenDate(refusal.on)}; record it as held on that day or later.`;
    case 'MinutesMissing':
      return 'There are no minutes yet; write or import them first.';
    case 'ApprovalNotAtLaterMeeting':
      return `Minutes are approved at a later meeting; choose one after ${writtenDate(refusal.heldOn)}.`;
  }
}

function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}

function whys(because: readonly WhyNotReminded[]): string {
  return [...new Set(because)].map((why) => whyNotRemindedWords[why]).join(', or ');
}
