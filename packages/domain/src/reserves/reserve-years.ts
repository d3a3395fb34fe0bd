import {
  addPence,
  type FinancialYear,
  financialYearsLater,
  type Pence,
  pence,
  subtractPence,
} from '../kernel/index.ts';
import type { Reserve, ReserveMovement, ReserveRegister } from './reserve-register.ts';

export type ReserveYear = {
  readonly year: FinancialYear;
  readonly opening: Pence;
  readonly contributions: Pence;
  readonly plannedDraws: Pence;
  readonly approvedDraws: Pence;
  /** Opening with contributions, less all draws that are planned or approved. */
  readonly closing: Pence;
};

/** The years a register speaks of: the first, and on to the last with a movement; at least five, as a plan has. */
export function yearsOf({ firstYear, movements }: Pick<ReserveRegister, 'firstYear' | 'movements'>) {
  const count = movements.reduce(
    (most, { year }) => Math.max(most, Number(year.slice(0, 4)) - Number(firstYear.slice(0, 4)) + 1),
    5,
  );
  return Array.from({ length: count }, (_, at) => financialYearsLater(firstYear, at));
}

/** One reserve year by year; each year opens with what the one before closed with. */
export function reserveYears(
  reserve: Pick<Reserve, 'id' | 'opening'>,
  movements: readonly ReserveMovement[],
  years: readonly FinancialYear[],
): readonly ReserveYear[] {
  let opening = reserve.opening;
  return years.map((year) => {
    const own = movements.filter(
      (each) => each.reserveId === reserve.id && each.year === year && each.cancelledBecause === null,
    );
    const sum = (counts: (each: ReserveMovement) => boolean) =>
      addPence(...own.filter(counts).map(({ amount }) => amount));
    const contributions = sum(({ kind }) => kind === 'contribution');
    const plannedDraws = sum(({ kind, reference }) => kind === 'draw' && reference === null);
    const approvedDraws = sum(({ kind, reference }) => kind === 'draw' && reference !== null);
    const closing = subtractPence(addPence(opening, contributions), addPence(plannedDraws, approvedDraws));
    const found = { year, opening, contributions, plannedDraws, approvedDraws, closing };
    opening = closing;
    return found;
  });
}

/** What all general reserves close with in a year. */
export function generalReserves(register: ReserveRegister, year: FinancialYear): Pence {
  const years = yearsOf(register);
  const closings = register.reserves
    .filter(({ isGeneral }) => isGeneral)
    .map(
      (reserve) =>
        reserveYears(reserve, register.movements, years).find((each) => each.year === year)?.closing ??
        pence(0),
    );
  return addPence(...closings);
}
