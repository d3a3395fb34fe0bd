import type { GapGoal } from '@concordat/domain/finance';
import { type Ppm, pence, ppm } from '@concordat/domain/kernel';

/** What the address says of how a plan is understood; what it leaves out is as usual. */
export type UnderstandingAddress = {
  readonly spreads?: string;
  readonly goal?: string;
  readonly seed?: string;
};

/** The address of the page that shows a plan, and how it is changed. */
export type UnderstandingPlace = {
  readonly address: UnderstandingAddress;
  readonly onAddress: (address: UnderstandingAddress) => void;
};

/** How far an assumption may lie under and over its rate, in millionths. */
export type Spread = { readonly below: Ppm; readonly above: Ppm };

/** How wrong each assumption may be where it is not half a point either way; what is sought; where chance begins. */
export type Understanding = {
  readonly spreads: ReadonlyMap<string, Spread>;
  readonly goal: GapGoal;
  readonly seed: number;
};

/** Half a point either way, unless another spread is chosen. */
export const usualSpread: Spread = { below: ppm(5_000), above: ppm(5_000) };

/** What the runs begin with, unless another number is chosen. */
export const usualSeed = 2016;

/** The widest spread that may be chosen, in points. */
export const widestSpread = 10;

/** Reads `pay:0.25,energy:1:2`, points either way or below and above; what cannot be read is as usual. */
export function readSpreads(text: unknown): Understanding['spreads'] {
  const spreads = String(text ?? '')
    .split(',')
    .flatMap((part): [string, Spread][] => {
      const [driver = '', low = '', high = low] = part.split(':');
      const below = readPoints(low);
      const above = readPoints(high);
      return driver === '' || below === null || above === null ? [] : [[driver, { below, above }]];
    });
  return new Map(spreads);
}

/** Reads `gap:1000000` or `reserves:6000000`, in pounds; no gap is sought where it cannot be read. */
export function readGoal(text: unknown): GapGoal {
  const [kind, pounds = ''] = String(text ?? '').split(':');
  const amount = /^\d{1,10}$/.test(pounds) ? pence(Number(pounds) * 100) : null;
  if (kind === 'reserves' && amount !== null) return { kind: 'keepReserves', minimum: amount };
  return { kind: 'leaveGap', amount: kind === 'gap' && amount !== null ? amount : pence(0) };
}

/** Reads a whole number of at most nine figures; the usual one where it is none. */
export function readSeed(text: unknown): number {
  const seed = String(text ?? '').trim();
  return /^\d{1,9}$/.test(seed) ? Number(seed) : usualSeed;
}

/** What is chosen as it stands in the address; what is as usual is left out. */
export function understandingAddress({ spreads, goal, seed }: Understanding): UnderstandingAddress {
  const changed = [...spreads].filter(([, spread]) => !isSameSpread(spread, usualSpread));
  const pounds = (goal.kind === 'leaveGap' ? goal.amount : goal.minimum) / 100;
  const isUsual = goal.kind === 'leaveGap' && pounds === 0;
  return {
    ...(changed.length > 0 && {
      spreads: changed.map(([driver, spread]) => `${driver}:${pointsOf(spread).join(':')}`).join(','),
    }),
    ...(!isUsual && { goal: `${goal.kind === 'leaveGap' ? 'gap' : 'reserves'}:${pounds}` }),
    ...(seed !== usualSeed && { seed: String(seed) }),
  };
}

/** Points in words: "2", or "1 lower and 2 higher" where they differ. */
export function spreadInWords(spread: Spread): string {
  const [below, above = below] = pointsOf(spread);
  return above === below ? String(below) : `${below} lower and ${above} higher`;
}

/** Points as typed, from none to the widest, in millionths; null where they are not. */
export function readPoints(points: string): Ppm | null {
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(points.trim())) return null;
  const read = Number(points);
  return read > widestSpread ? null : ppm(Math.round(read * 10_000));
}

/** Whether two spreads are alike. */
export function isSameSpread(one: Spread, other: Spread): boolean {
  return one.below === other.below && one.above === other.above;
}

function pointsOf({ below, above }: Spread): number[] {
  return below === above ? [below / 10_000] : [below / 10_000, above / 10_000];
}
