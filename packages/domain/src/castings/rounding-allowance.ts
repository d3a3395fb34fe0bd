import type { CastVerdict } from './casting.ts';

/** Whether a printed figure is what its parts come to: n rounded parts may miss it by (n + 1) / 2 of the printed unit. */
export function verdictFor(
  difference: number,
  parts: number,
  step: number,
): Extract<CastVerdict, 'casts' | 'castsWithinRounding' | 'doesNotCast'> {
  if (difference === 0) return 'casts';
  return 2 * Math.abs(difference) <= (parts + 1) * step ? 'castsWithinRounding' : 'doesNotCast';
}
