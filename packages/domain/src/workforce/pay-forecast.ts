import type { BudgetLineId } from '../finance/index.ts';
import {
  addPence,
  type Month,
  type Pence,
  pence,
  penceFromBigInt,
  splitPence,
  subtractPence,
} from '../kernel/index.ts';
import { fte } from './fte.ts';
import { strengthIn } from './strength.ts';
import type { WorkforceGroup } from './workforce-group.ts';

const WHOLE = 1_000_000n;

/** A budget line as the ledger has it: null is not yet known. */
export type PaidLine = {
  readonly id: BudgetLineId;
  readonly budget: Pence;
  readonly actualToDate: Pence | null;
  readonly forecast: Pence | null;
  /** The last month of its own actuals; null while none are in. */
  readonly spentTo: Month | null;
};

/** What a line's pay comes to by its people. */
export type PayForecast = {
  readonly lineId: BudgetLineId;
  readonly budget: Pence;
  /** What the whole year would cost with every post filled. */
  readonly atEstablishment: Pence;
  readonly actualToDate: Pence | null;
  /** Strength by cost for the months not spent yet; null while a group of the line is not counted. */
  readonly toCome: Pence | null;
  readonly payForecast: Pence | null;
  readonly ledgerForecast: Pence | null;
  /** By people less by ledger: negative where the people alone cost less. */
  readonly difference: Pence | null;
};

type Costed = Pick<WorkforceGroup, 'months' | 'averageCost' | 'rises'>;

/**
 * Strength × average cost ÷ 12 for each of the months, each with the rises in force by then; exact, and rounded once,
 * half a penny away from nothing. Null where nobody has been counted by one of them.
 */
export function costOfMonths(group: Costed, months: readonly Month[]): Pence | null {
  const { averageCost, rises } = group;
  let sum = 0n;
  for (const month of months) {
    const strength = strengthIn(group, month);
    if (strength === null) return null;
    const factor = rises.reduce(
      (by, { from, share }) => by * (from <= month ? WHOLE + BigInt(share) : WHOLE),
      1n,
    );
    sum += BigInt(strength) * BigInt(averageCost) * factor;
  }
  const parts = 1_200n * WHOLE ** BigInt(rises.length);
  const sign = sum < 0n ? -1n : 1n;
  return penceFromBigInt(sign * ((sum * sign * 2n + parts) / (parts * 2n)));
}

/** What the group would cost in the months with every post filled. */
export function costAtEstablishment(
  group: Costed & Pick<WorkforceGroup, 'establishment'>,
  months: readonly Month[],
): Pence {
  const filled = months.map((month) => ({
    month,
    strength: group.establishment,
    joiners: fte(0),
    leavers: fte(0),
  }));
  return costOfMonths({ ...group, months: filled }, months) ?? pence(0);
}

/**
 * What is spent with what the people cost in the months of the year that the line has no actuals for yet, for every line
 * that pays any. A group that several lines pay is split over them in proportion to their budgets, and the shares of lines
 * that stand at the same month add back to it to the penny.
 */
export function payForecastsOf(
  groups: readonly WorkforceGroup[],
  lines: readonly PaidLine[],
  months: readonly Month[],
): readonly PayForecast[] {
  const shares = groups.flatMap((group) => {
    const paying = lines.filter(({ id }) => group.lineIds.includes(id));
    const filled = shareOut(costAtEstablishment(group, months), paying);
    return paying.map(({ id, spentTo }, at) => {
      const toCome = months.filter((month) => spentTo === null || month > spentTo);
      const cost = costOfMonths(group, toCome);
      const people = cost === null ? null : (shareOut(cost, paying)[at] ?? pence(0));
      return { lineId: id, filled: filled[at] ?? pence(0), people };
    });
  });
  return lines.flatMap(({ id, budget, actualToDate, forecast }): PayForecast[] => {
    const own = shares.filter(({ lineId }) => lineId === id);
    if (own.length === 0) return [];
    const people = addKnown(own.map((share) => share.people));
    const payForecast = people === null ? null : addPence(actualToDate ?? pence(0), people);
    return [
      {
        lineId: id,
        budget,
        atEstablishment: addPence(...own.map(({ filled }) => filled)),
        actualToDate,
        toCome: people,
        payForecast,
        ledgerForecast: forecast,
        difference: payForecast === null || forecast === null ? null : subtractPence(payForecast, forecast),
      },
    ];
  });
}

/** In proportion to the budgets; alike where no line has any. */
function shareOut(amount: Pence, lines: readonly PaidLine[]): readonly Pence[] {
  if (lines.length === 0) return [];
  const weights = lines.map(({ budget }) => Math.max(budget, 0));
  return splitPence(amount, weights.some((weight) => weight > 0) ? weights : lines.map(() => 1));
}

function addKnown(amounts: readonly (Pence | null)[]): Pence | null {
  return amounts.includes(null) ? null : addPence(...(amounts as readonly Pence[]));
}
