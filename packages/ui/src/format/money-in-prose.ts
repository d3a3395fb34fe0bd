import { exactMoney, withCommas } from './money-figure.ts';
import { stepsShown } from './money-scale.ts';

/** Whole pence for a heading or sentence: "£1.4 million", "£889k", "£12,345", "£9.50"; never "£0.4 million". */
export function moneyInProse(pence: number): string {
  const size = Math.abs(pence);
  const sign = pence < 0 ? '\u2212' : '';
  if (size >= 99_950_000) {
    const tenths = stepsShown(size, 'millions');
    return `${sign}£${tenths % 10 === 0 ? withCommas(tenths / 10, 0) : withCommas(tenths, 1)} million`;
  }
  if (size >= 10_000_000) return `${sign}£${stepsShown(size, 'thousands')}k`;
  return size % 100 === 0 ? exactMoney(pence).slice(0, -3) : exactMoney(pence);
}

/** Over or under in words, for a page heading: "£889k under budget"; positive is over. */
export function varianceInProse(pence: number): string {
  if (pence === 0) return 'On budget';
  return `${moneyInProse(Math.abs(pence))} ${pence > 0 ? 'over' : 'under'} budget`;
}
