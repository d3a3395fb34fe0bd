import type { Pence } from '../kernel/index.ts';
import type { VirementStatus } from './virement.ts';

/** Why budget does not move. */
export type VirementRefusal =
  | { readonly kind: 'VirementReasonMissing' }
  | { readonly kind: 'VirementMovesNothing' }
  | { readonly kind: 'VirementNotBalanced'; readonly difference: Pence }
  | { readonly kind: 'WouldCoverOverspend'; readonly code: string }
  | { readonly kind: 'LineWouldRunShort'; readonly code: string; readonly left: Pence }
  | { readonly kind: 'RingFenced'; readonly code: string; readonly purpose: string }
  | { readonly kind: 'VirementAlreadyDecided'; readonly status: VirementStatus }
  | { readonly kind: 'ApproverIsRequester' }
  | { readonly kind: 'NotTheirsToDecline' }
  | { readonly kind: 'AboveDelegation'; readonly most: Pence | null };

/** One plain sentence that says what to do. */
export function sentenceForVirementRefusal(refusal: VirementRefusal): string {
  switch (refusal.kind) {
    case 'VirementReasonMissing':
      return 'Say why the budget moves, or why it does not.';
    case 'VirementMovesNothing':
      return 'Name at least two lines, each once, with an amount that is not nothing.';
    case 'VirementNotBalanced':
      return `What the lines take is ${pounds(refusal.difference)} ${refusal.difference > 0 ? 'more' : 'less'} than what the others give; make both the same.`;
    case 'WouldCoverOverspend':
      return `Line ${refusal.code} is overspent, and a virement puts an allocation right but never covers an overspend; record the override and its authority if it is lawful all the same.`;
    case 'LineWouldRunShort':
      return `Line ${refusal.code} would be left with ${pounds(refusal.left)}, less than is spent and on order; move less.`;
    case 'RingFenced':
      return `The money of line ${refusal.code} is ring-fenced: ${refusal.purpose}; take it from another line.`;
    case 'VirementAlreadyDecided':
      return `This virement is ${refusal.status} already; request another one.`;
    case 'ApproverIsRequester':
      return 'Somebody other than the person who asked must approve a virement.';
    case 'NotTheirsToDecline':
      return 'A virement is declined by whoever may approve it, by whoever keeps the books, or taken back by whoever asked; ask one of them.';
    case 'AboveDelegation':
      return refusal.most === null
        ? 'The scheme of delegation lets none of your posts move budget; the head of the body, or a post it names, must approve this virement.'
        : `The scheme of delegation lets your post move at most ${pounds(refusal.most)}; the head of the body must approve this virement.`;
  }
}

function pounds(amount: Pence): string {
  const whole = String(Math.floor(Math.abs(amount) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = Math.abs(amount) % 100;
  return `£${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
