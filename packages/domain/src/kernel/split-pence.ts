import { type Pence, penceFromBigInt } from './pence.ts';

/**
 * Shares that always add back to the total, by largest remainder: spare pence go to the largest remainders,
 * the earlier share first on a tie. A negative total is split as its opposite would be. Weights are whole
 * numbers from 0 up; throws a RangeError when one is not, or when there is nobody to bear the total.
 */
export function splitPence(total: Pence, weights: readonly number[]): readonly Pence[] {
  const exact = weights.map(weightFrom);
  const whole = exact.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) throw new RangeError('an amount cannot be split when no share has any weight');

  const sign = total < 0 ? -1n : 1n;
  const amount = BigInt(total) * sign;
  const shares = exact.map((weight, at) => ({
    at,
    floor: (amount * weight) / whole,
    remainder: (amount * weight) % whole,
  }));
  let spare = amount - shares.reduce((sum, share) => sum + share.floor, 0n);
  const byRemainder = [...shares].sort((a, b) => compareBigInts(b.remainder, a.remainder) || a.at - b.at);
  const extra = new Set<number>();
  for (const share of byRemainder) {
    if (spare === 0n) break;
    extra.add(share.at);
    spare -= 1n;
  }
  return shares.map((share) => penceFromBigInt(sign * (share.floor + (extra.has(share.at) ? 1n : 0n))));
}

function weightFrom(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) {
    throw new RangeError(`${weight} is not a weight: a weight is a whole number from 0 up`);
  }
  return BigInt(weight);
}

function compareBigInts(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
