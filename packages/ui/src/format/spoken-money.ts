import { withCommas } from './money-figure.ts';
import { type MoneyScale, roundsToZero, scaleWords, stepsShown } from './money-scale.ts';

/** The figure as it is read aloud: "£267 thousand", "minus £1.4 million", "nil", "rounds to zero". */
export function spokenMoney(pence: number, scale: MoneyScale): string {
  if (pence === 0) return 'nil';
  if (roundsToZero(pence, scale)) return 'rounds to zero';
  return `${pence < 0 ? 'minus ' : ''}${spokenSize(pence, scale)}`;
}

/** A variance read aloud; positive is always adverse: "overspend of £12 thousand", "underspend of £267 thousand". */
export function spokenVariance(pence: number, scale: MoneyScale): string {
  if (pence === 0) return 'on budget';
  const side = pence > 0 ? 'overspend' : 'underspend';
  return roundsToZero(pence, scale)
    ? `${side} that rounds to zero`
    : `${side} of ${spokenSize(pence, scale)}`;
}

function spokenSize(pence: number, scale: MoneyScale): string {
  const { decimals, spokenUnit } = scaleWords[scale];
  return `£${withCommas(Math.abs(stepsShown(pence, scale)), decimals)}${spokenUnit}`;
}
