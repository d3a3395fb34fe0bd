import type { Branded } from './branded.ts';
import { type Pence, penceFromBigInt } from './pence.ts';

/** A proportion in whole millionths: 1 % is 10,000, the whole is 1,000,000; may be negative or above the whole. */
export type Ppm = Branded<number, 'Ppm'>;

/** Throws a RangeError unless the proportion is a whole number of millionths. */
export function ppm(millionths: number): Ppm {
  if (!Number.isSafeInteger(millionths))
    throw new RangeError(`${millionths} is not a whole number of millionths`);
  return (millionths === 0 ? 0 : millionths) as Ppm;
}

/** To the nearest penny, half a penny away from nothing, so a debit and its credit round alike. */
export function percentageOf(amount: Pence, proportion: Ppm): Pence {
  const exact = BigInt(amount) * BigInt(proportion);
  const sign = exact < 0n ? -1n : 1n;
  return penceFromBigInt(sign * ((exact * sign * 2n + 1_000_000n) / 2_000_000n));
}
