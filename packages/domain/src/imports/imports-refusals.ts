import type { ImportId } from '../meetings/index.ts';
import type { ImportStatus } from './pack-import.ts';

export type ImportsRefusal =
  | { readonly kind: 'ContentAlreadyImported'; readonly importId: ImportId; readonly status: ImportStatus }
  | { readonly kind: 'NothingRecognised' }
  | { readonly kind: 'MarkingTooHigh'; readonly printed: string }
  | { readonly kind: 'ImportAlreadyDecided'; readonly status: ImportStatus }
  | { readonly kind: 'FindingUnknown' }
  | { readonly kind: 'AnswerMissing' }
  | { readonly kind: 'AnswerNotADate' }
  | { readonly kind: 'QuestionsUnanswered'; readonly count: number; readonly first: string }
  | { readonly kind: 'NoMeetingInDraft' }
  | { readonly kind: 'RejectionReasonMissing' }
  | { readonly kind: 'SupersededByItself' };

/** One plain sentence that says what to do. */
export function sentenceForImportsRefusal(refusal: ImportsRefusal): string {
  switch (refusal.kind) {
    case 'ContentAlreadyImported':
      return refusal.status === 'accepted'
        ? 'The same file was imported and accepted before; open that import instead.'
        : 'The same file was imported before and waits for a decision; open that import instead.';
    case 'NothingRecognised':
      return 'No agenda, report or minutes was found in the file; check that it is the right one.';
    case 'MarkingTooHigh':
      return `The file is marked ${refusal.printed}, which may not be kept here; handle it in a system cleared for it.`;
    case 'ImportAlreadyDecided':
      return `This import was ${refusal.status} already; import the file again to decide anew.`;
    case 'FindingUnknown':
      return 'This import has no such question; open it again.';
    case 'AnswerMissing':
      return 'Write an answer, even if it is only that the paper is right.';
    case 'AnswerNotADate':
      return 'Answer with the date of the meeting, such as 2016-12-16.';
    case 'QuestionsUnanswered':
      return refusal.count === 1
        ? `Answer this question first: ${refusal.first}`
        : `Answer ${refusal.count} questions first, beginning with this one: ${refusal.first}`;
    case 'NoMeetingInDraft':
      return 'The file does not say which meeting it belongs to; import it together with its agenda or minutes.';
    case 'RejectionReasonMissing':
      return 'Say why you reject it, for whoever uploaded it.';
    case 'SupersededByItself':
      return 'An import cannot replace itself; choose the newer one.';
  }
}
