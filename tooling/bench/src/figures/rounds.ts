/** The middle of several measurements; between two, their mean. NaN for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which so many per cent lie, between neighbours in proportion. NaN for none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** How one thing stands to another, measured in turns: the middle of the rounds' ratios, and how far they spread. */
export interface Ratio {
  readonly middle: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Divides round by round, for a machine that slows down slows both down. Throws when the rounds do not pair up. */
export function ratioOf(values: readonly number[], to: readonly number[]): Ratio {
  if (values.length !== to.length || values.length === 0) {
    throw new RangeError(`${values.length} rounds cannot be set against ${to.length}.`);
  }
  const ratios = values.map((value, index) => value / (to[index] ?? Number.NaN));
  return { middle: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}
