import { type Pence, pence } from '../kernel/index.ts';
import type { LiveInput } from './live-input.ts';

/** Why a record may not speak to the plan like that. */
export type LiveInputFault =
  | { readonly kind: 'LiveInputUnnamed' }
  | { readonly kind: 'LiveInputWithoutAmount'; readonly label: string }
  | { readonly kind: 'LiveInputDatesCross'; readonly label: string }
  | { readonly kind: 'ProbabilityOutOfRange'; readonly label: string }
  | { readonly kind: 'ReceiptPaysForRevenue'; readonly label: string };

/** From this much on a receipt is a capital receipt (2003 Capital Finance Regulations: £10,000 or less is not). */
const capitalReceiptAbove = 1_000_000;

/** Where money from selling something goes: more than £10,000 is a capital receipt, anything less is revenue. */
export function effectOfReceipt(amount: Pence): 'capitalReceipt' | 'otherFinancing' {
  return amount > capitalReceiptAbove ? 'capitalReceipt' : 'otherFinancing';
}

/** The first thing wrong with a live input; null when the plan may take it. A nil is stated, never left out. */
export function liveInputFault(
  input: Pick<LiveInput, 'label' | 'source' | 'kind' | 'effect' | 'amounts' | 'probability'>,
): LiveInputFault | null {
  const { label, source, kind, effect, amounts, probability } = input;
  if (label.trim() === '' || source.trim() === '') return { kind: 'LiveInputUnnamed' };
  if (amounts.length === 0) return { kind: 'LiveInputWithoutAmount', label };
  if (amounts.some(({ from, until }) => until !== null && until <= from))
    return { kind: 'LiveInputDatesCross', label };
  if (probability < 0 || probability > 1_000_000) return { kind: 'ProbabilityOutOfRange', label };
  const received = amounts.reduce((sum, { amount, every }) => sum + (every === 'once' ? amount : 0), 0);
  const paysForRevenue = effect === 'otherFinancing' && effectOfReceipt(pence(received)) === 'capitalReceipt';
  return kind === 'disposal' && paysForRevenue ? { kind: 'ReceiptPaysForRevenue', label } : null;
}
