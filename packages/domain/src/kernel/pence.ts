import type { Branded } from './branded.ts';

/** Whole pence, never a float; negative means owed, underspent or taken away, as the caller's own words say. */
export type Pence = Branded<number, 'Pence'>;

/** Throws a RangeError unless the amount is a whole number of pence that a number holds exactly (about £90 trillion). */
export function pence(amount: number): Pence {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of pence`);
  return (amount === 0 ? 0 : amount) as Pence;
}

/** The amount, or null where `pence` would throw. */
export function parsePence(amount: unknown): Pence | null {
  return typeof amount === 'number' && Number.isSafeInteger(amount) ? pence(amount) : null;
}

/** Throws a RangeError rather than lose a penny when the sum no longer fits; no amounts add up to nothing. */
export function addPence(...amounts: readonly Pence[]): Pence {
  return penceFromBigInt(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
}

/** What is left of the first amount; throws a RangeError when it no longer fits. */
export function subtractPence(from: Pence, amount: Pence): Pence {
  return penceFromBigInt(BigInt(from) - BigInt(amount));
}

/** The amount with its sign turned round. */
export function negatePence(amount: Pence): Pence {
  return pence(-amount);
}

/** Throws a RangeError when the exact amount is larger than a number holds. */
export function penceFromBigInt(amount: bigint): Pence {
  return pence(Number(amount));
}
