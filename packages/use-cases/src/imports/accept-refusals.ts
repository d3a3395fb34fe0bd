import { type ImportsRefusal, sentenceForImportsRefusal } from '@concordat/domain/imports';
import { type MeetingsRefusal, sentenceForMeetingsRefusal } from '@concordat/domain/meetings';

/** The pack or the recorded meeting holds what this viewer may not read. */
export type ClearanceTooLow = { readonly kind: 'ClearanceTooLow' };

/** Accepting may fail by the rules of imports or by those of the meetings they bring. */
export type AcceptRefusal = ImportsRefusal | MeetingsRefusal | ClearanceTooLow;

const kindsOfImports: { readonly [Kind in ImportsRefusal['kind']]: true } = {
  ContentAlreadyImported: true,
  NothingRecognised: true,
  MarkingTooHigh: true,
  ImportAlreadyDecided: true,
  FindingUnknown: true,
  AnswerMissing: true,
  AnswerNotADate: true,
  QuestionsUnanswered: true,
  NoMeetingInDraft: true,
  RejectionReasonMissing: true,
  SupersededByItself: true,
};

export function sentenceForAcceptRefusal(refusal: AcceptRefusal): string {
  if (refusal.kind === 'ClearanceTooLow') {
    return 'This pack holds papers marked OFFICIAL-SENSITIVE; ask a colleague cleared for them to accept it.';
  }
  return isOfImports(refusal) ? sentenceForImportsRefusal(refusal) : sentenceForMeetingsRefusal(refusal);
}

function isOfImports(refusal: ImportsRefusal | MeetingsRefusal): refusal is ImportsRefusal {
  return refusal.kind in kindsOfImports;
}
