/** How finely a column is printed: `decimals` makes its figures whole, `step` is what the last printed place is worth then. */
export interface PrintedStep {
  readonly decimals: number;
  readonly step: number;
}

/** A column that mixes finer and coarser figures counts as rounded to the coarser place, so that nothing is called wrong for it. */
export function printedStepOf(values: readonly (number | null)[]): PrintedStep {
  const places = values
    .filter((value) => value !== null && value !== 0)
    .map((value) => placesOf(value as number));
  const decimals = Math.max(0, ...places);
  if (decimals === 0) return { decimals, step: 1 };
  const coarser = places.filter((each) => each < decimals);
  const isMixed = coarser.length >= 2 && coarser.length * 10 > places.length * 3;
  return { decimals, step: isMixed ? 10 ** (decimals - Math.max(...coarser)) : 1 };
}

function placesOf(value: number): number {
  const printed = String(Math.abs(value));
  const point = printed.indexOf('.');
  return point < 0 || printed.includes('e') ? 0 : Math.min(4, printed.length - point - 1);
}

/** The figure as a whole number of its column's smallest places, so that sums are exact. */
export function toSteps(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

export function fromSteps(steps: number, decimals: number): number {
  return Number((steps / 10 ** decimals).toFixed(decimals));
}
