import { type FinancialYear, type Pence, percentageOf, ppm } from '../kernel/index.ts';
import type { ReserveRegister } from './reserve-register.ts';
import { generalReserves, yearsOf } from './reserve-years.ts';

/** General reserves above this share of the net budget must be justified (Home Office reserves guidance 2018). */
export const JUSTIFIED_SHARE = ppm(50_000);

/** The first year that opens or closes with more than 5 % in general reserves; null when none does. */
export function yearToJustify(
  register: ReserveRegister,
): { readonly year: FinancialYear; readonly general: Pence; readonly limit: Pence } | null {
  const limit = percentageOf(register.netBudget, JUSTIFIED_SHARE);
  for (const year of yearsOf(register)) {
    const general = generalReserves(register, year);
    if (general > limit) return { year, general, limit };
  }
  return null;
}
