import { type Pence, writtenMonth } from '../kernel/index.ts';
import type { LiveInputFault } from './live-input-faults.ts';
import type { RecurringVarianceRefusal } from './state-recurring-variance.ts';

export type LiveInputRefusal = LiveInputFault | RecurringVarianceRefusal;

/** One plain sentence that says what to do. */
export function sentenceForLiveInputRefusal(refusal: LiveInputRefusal): string {
  switch (refusal.kind) {
    case 'LiveInputUnnamed':
      return 'Say what the amount is and which record it comes from.';
    case 'LiveInputWithoutAmount':
      return `Give ${refusal.label} an amount, nil if nothing is expected.`;
    case 'LiveInputDatesCross':
      return `An amount of ${refusal.label} ends before it begins; check its days.`;
    case 'ProbabilityOutOfRange':
      return `The probability of ${refusal.label} is below nothing or above certain; give one from 0% to 100%.`;
    case 'ReceiptPaysForRevenue':
      return `${refusal.label} is a capital receipt, which may pay for capital only; enter it as a capital receipt.`;
    case 'NotLatestClosedMonth':
      return refusal.latest === null
        ? 'No month of this ledger is closed yet; close one first.'
        : `Say it of ${writtenMonth(refusal.latest)}, the latest month that is closed.`;
    case 'VarianceRowUnknown':
      return 'This row is not in the ledger; choose another.';
    case 'ForecastUnknown':
      return `${refusal.label} has no forecast; post one before saying how much of its variance comes again.`;
    case 'RecurringBeyondVariance':
      return `The forecast variance of ${refusal.label} is ${pounds(refusal.variance)}; what comes again lies between nothing and that.`;
    case 'RecurringReasonMissing':
      return 'Say why that much comes again every year.';
  }
}

function pounds(amount: Pence): string {
  return (amount / 100).toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: amount % 100 === 0 ? 0 : 2,
  });
}
