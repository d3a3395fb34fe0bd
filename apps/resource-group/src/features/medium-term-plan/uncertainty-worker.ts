import {
  type DriverSpread,
  type PlanInputs,
  planFan,
  planYears,
  uncertainGaps,
} from '@concordat/domain/finance';

export type UncertaintyAsked = {
  readonly plan: PlanInputs;
  readonly seed: number;
  readonly runs: number;
  readonly spreads: readonly DriverSpread[];
};

const piece = 500;

/** Runs in pieces so that it can say how far it has come; the pieces give what all at once would. */
self.onmessage = ({ data: { plan, seed, runs, spreads } }: MessageEvent<UncertaintyAsked>) => {
  const years = planYears(plan);
  const gaps = new Float64Array(runs * years.length);
  for (let from = 0; from < runs; from += piece) {
    const to = Math.min(from + piece, runs);
    gaps.set(uncertainGaps(plan, { seed, spreads }, from, to).gaps, from * years.length);
    self.postMessage({ kind: 'progress', done: to });
  }
  self.postMessage({ kind: 'done', fan: planFan(years, { gaps, yearCount: years.length }) });
};
