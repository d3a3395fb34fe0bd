import type { Month } from '../kernel/index.ts';

/**
 * The month a pay forecast belongs in: the first open one from the last month whose actuals are in, since a forecast
 * made before them would know less; null when none is open.
 */
export function monthToForecast(openMonths: readonly Month[], spentTo: Month | null): Month | null {
  return openMonths.find((month) => spentTo === null || month >= spentTo) ?? null;
}
