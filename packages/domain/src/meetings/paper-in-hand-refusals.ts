import { type AttachPaperRefusal, sentenceForAttachPaperRefusal } from './attach-paper.ts';

export type PaperInHandRefusal =
  | AttachPaperRefusal
  | { readonly kind: 'PaperTitleMissing' }
  | { readonly kind: 'PaperGone' }
  | { readonly kind: 'WriterNotNamed' }
  | { readonly kind: 'MarkingAboveOwnClearance' }
  | { readonly kind: 'PaperMarkedTooHigh'; readonly marking: string }
  | { readonly kind: 'PaperIncomplete'; readonly sentences: readonly string[] }
  | { readonly kind: 'PaperUnchanged'; readonly number: number }
  | { readonly kind: 'LatestVersionHidden'; readonly number: number }
  | { readonly kind: 'PaperOnOtherItem'; readonly itemNumber: string }
  | { readonly kind: 'WithdrawalUnexplained' };

/** One plain sentence that says what to do. */
export function sentenceForPaperInHandRefusal(refusal: PaperInHandRefusal): string {
  switch (refusal.kind) {
    case 'PaperTitleMissing':
      return 'Give the paper a title.';
    case 'PaperGone':
      return 'The paper was withdrawn; begin another one.';
    case 'WriterNotNamed':
      return 'Name yourself among the readers, or you could not open the paper again.';
    case 'MarkingAboveOwnClearance':
      return 'Mark the paper no higher than you may read; ask somebody cleared for it to write what is.';
    case 'PaperMarkedTooHigh':
      return `A paper marked ${refusal.marking} may not be kept here; take it out and use the system made for it.`;
    case 'PaperIncomplete':
      return refusal.sentences.join(' ');
    case 'PaperUnchanged':
      return `Version ${refusal.number} says the same already; change the paper before you submit it again.`;
    case 'LatestVersionHidden':
      return `Ask somebody who may read version ${refusal.number}; it stands in the pack and is not for you.`;
    case 'PaperOnOtherItem':
      return `The version before stands on item ${refusal.itemNumber} of an agenda that still takes papers; submit this one there.`;
    case 'WithdrawalUnexplained':
      return 'Say why the paper is withdrawn; it is printed where the paper stood.';
    default:
      return sentenceForAttachPaperRefusal(refusal);
  }
}
