/** How figures of a table are shown: whole pounds, thousands (monitoring) or millions to one decimal (group summary). */
export type MoneyScale = 'pounds' | 'thousands' | 'millions';

/** How a figure below nothing is written; a body chooses one. */
export type Negatives = 'minus' | 'brackets';

type ScaleWords = {
  readonly head: string;
  readonly headSpoken: string;
  /** Pence in the smallest step that is shown. */
  readonly step: number;
  readonly decimals: 0 | 1;
  readonly spokenUnit: string;
  /** Below this a figure other than nothing is shown as 0. */
  readonly vanishesBelow: string;
  /** Pence in one of the unit, for plain numbers that are copied. */
  readonly unit: number;
};

export const scaleWords: Record<MoneyScale, ScaleWords> = {
  pounds: {
    head: '£',
    headSpoken: 'pounds',
    step: 100,
    decimals: 0,
    spokenUnit: '',
    vanishesBelow: '50 pence',
    unit: 100,
  },
  thousands: {
    head: '£’000',
    headSpoken: 'thousands of pounds',
    step: 100_000,
    decimals: 0,
    spokenUnit: ' thousand',
    vanishesBelow: '£500',
    unit: 100_000,
  },
  millions: {
    head: '£m',
    headSpoken: 'millions of pounds',
    step: 10_000_000,
    decimals: 1,
    spokenUnit: ' million',
    vanishesBelow: '£50,000',
    unit: 100_000_000,
  },
};

/** Whole steps of the scale, halves away from nothing: £267,500 is 268 thousands and -£267,500 is -268. */
export function stepsShown(pence: number, scale: MoneyScale): number {
  const { step } = scaleWords[scale];
  const steps = Math.floor((Math.abs(pence) + step / 2) / step);
  return pence < 0 && steps > 0 ? -steps : steps;
}

/** True for an amount that is not nothing and is shown as 0. */
export function roundsToZero(pence: number, scale: MoneyScale): boolean {
  return pence !== 0 && stepsShown(pence, scale) === 0;
}
