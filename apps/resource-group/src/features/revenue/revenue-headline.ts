import { moneyInProse, varianceInProse } from '@concordat/ui';
import { monthNumber } from './month-number.ts';

type Standing = { readonly variance: number | null; readonly forecastVariance: number | null };

/** The answer first, from the figures themselves: "£889k under budget at month 6". */
export function revenueHeadline({ variance, forecastVariance }: Standing, month: string): string {
  if (variance !== null) return `${varianceInProse(variance)} at month ${monthNumber(month)}`;
  if (forecastVariance !== null) return `Expected to end the year ${inTheMiddle(forecastVariance)}`;
  return `Month ${monthNumber(month)} is not loaded yet`;
}

/** What the year is expected to come to: "The year is expected to end £736k under budget". */
export function forecastInWords({ forecastVariance }: Standing): string {
  return forecastVariance === null
    ? 'The year has not been forecast yet'
    : `The year is expected to end ${inTheMiddle(forecastVariance)}`;
}

function inTheMiddle(pence: number): string {
  return pence === 0 ? 'on budget' : varianceInProse(pence);
}

/** What is taken from reserves in a year: "£1.9 million to come from reserves in 2016/17". */
export function reservesInWords(drawn: number, year: string): string {
  return drawn === 0
    ? `Nothing from reserves in ${year}`
    : `${moneyInProse(drawn)} to come from reserves in ${year}`;
}
