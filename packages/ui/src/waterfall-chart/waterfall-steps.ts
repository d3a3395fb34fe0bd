/** A step of a waterfall: what moved, by how much in pence. */
export type Movement = { readonly key: string; readonly label: string; readonly pence: number };

export type WaterfallStep = Movement & {
  readonly kind: 'start' | 'move' | 'end';
  /** Where the bar begins and ends, in pence. */
  readonly from: number;
  readonly to: number;
};

/**
 * From one standing to the next by the largest movements, at most `most` of them; the smaller ones are one step, so
 * that the bars always lead from start to end to the penny.
 */
export function waterfallSteps(
  start: Movement,
  movements: readonly Movement[],
  endLabel: string,
  most: number,
): readonly WaterfallStep[] {
  const moved = movements.filter(({ pence }) => pence !== 0);
  const bySize = [...moved].sort((a, b) => Math.abs(b.pence) - Math.abs(a.pence));
  const large = new Set(bySize.slice(0, bySize.length > most ? most - 1 : most));
  const rest = moved.filter((movement) => !large.has(movement));
  const shown: Movement[] = moved.filter((movement) => large.has(movement));
  if (rest.length > 0) {
    const pence = rest.reduce((sum, movement) => sum + movement.pence, 0);
    shown.push({ key: 'rest', label: `${rest.length} smaller movements`, pence });
  }
  const steps: WaterfallStep[] = [{ ...start, kind: 'start', from: 0, to: start.pence }];
  let at = start.pence;
  for (const movement of shown) {
    steps.push({ ...movement, kind: 'move', from: at, to: at + movement.pence });
    at += movement.pence;
  }
  return [...steps, { key: 'end', label: endLabel, pence: at, kind: 'end', from: 0, to: at }];
}
