import type { GapGoal } from '@concordat/domain/finance';
import { type Ppm, pence, ppm } from '@concordat/domain/kernel';

/** What the address says of how a plan is understood; what it leaves out is as usual. */
export type UnderstandingAddress = { readonly spreads?: string; readonly goal?: string };

/** The address of the page that shows a plan, and how it is changed. */
export type UnderstandingPlace = {
  readonly address: UnderstandingAddress;
  readonly onAddress: (address: UnderstandingAddress) => void;
};

/** How wrong each assumption may be, either way, where it is not half a point; and what is sought. */
export type Understanding = {
  readonly spreads: ReadonlyMap<string, Ppm>;
  readonly goal: GapGoal;
};

/** Half a point either way, unless another spread is chosen. */
export const usualSpread = ppm(5_000);

/** The widest spread that may be chosen, in points. */
export const widestSpread = 10;

/** Reads `pay:0.25,energy:2`, in points; what cannot be read is as usual. */
export function readSpreads(text: unknown): Understanding['spreads'] {
  const spreads = String(text ?? '')
    .split(',')
    .flatMap((part): [string, Ppm][] => {
      const [driver = '', points = ''] = part.split(':');
      const spread = readSpread(points);
      return driver === '' || spread === null ? [] : [[driver, spread]];
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

/** What is chosen as it stands in the address; what is as usual is left out. */
export function understandingAddress({ spreads, goal }: Understanding): UnderstandingAddress {
  const changed = [...spreads].filter(([, spread]) => spread !== usualSpread);
  const pounds = (goal.kind === 'leaveGap' ? goal.amount : goal.minimum) / 100;
  const isUsual = goal.kind === 'leaveGap' && pounds === 0;
  return {
    ...(changed.length > 0 && {
      spreads: changed.map(([driver, spread]) => `${driver}:${spread / 10_000}`).join(','),
    }),
    ...(!isUsual && { goal: `${goal.kind === 'leaveGap' ? 'gap' : 'reserves'}:${pounds}` }),
  };
}

/** Points as typed, from none to the widest, in millionths; null where they are not. */
export function readSpread(points: string): Ppm | null {
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(points.trim())) return null;
  const spread = Number(points);
  return spread > widestSpread ? null : ppm(Math.round(spread * 10_000));
}
