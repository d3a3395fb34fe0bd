import {
  addPence,
  type CalendarDate,
  type Month,
  type Pence,
  pence,
  subtractPence,
} from '../kernel/index.ts';
import { type CapitalApproval, standingOf } from './capital-approval.ts';
import type { CapitalSchemeId } from './capital-ids.ts';
import type { SchemeMonth } from './capital-programme.ts';

const none = pence(0);

/** Budget by where it comes from; letters are the columns of the scheme report. */
export type BudgetColumns = {
  /** D: brought forward from the year before. */
  readonly broughtForward: Pence;
  readonly original: Pence;
  readonly previouslyAuthorised: Pence;
  /** E: original programme with the amendments authorised so far. */
  readonly amended: Pence;
  /** F: amendments put forward and not yet authorised. */
  readonly proposed: Pence;
  /** G = D + E + F. */
  readonly revised: Pence;
};

export type SchemeColumns = BudgetColumns & {
  /** H: paid from April to the end of the month; null while nothing is loaded for the programme. */
  readonly actual: Pence | null;
  /** I: on order at the end of the month. */
  readonly commitments: Pence | null;
  /** J = H + I. */
  readonly spentAndCommitted: Pence | null;
  /** K = J - G, positive when over; null where nothing is known, and for a held scheme, which may not spend. */
  readonly variance: Pence | null;
};

/** D, E, F and G as they stood on a day. `amountsOf` picks what of each approval counts. */
export function budgetColumns(
  approvals: readonly CapitalApproval[],
  amountsOf: (approval: CapitalApproval) => readonly Pence[],
  day: CalendarDate,
): BudgetColumns {
  const sums = { broughtForward: none, original: none, previouslyAuthorised: none, proposed: none };
  for (const approval of approvals) {
    const column = columnOf(approval, day);
    if (column !== null) sums[column] = addPence(sums[column], ...amountsOf(approval));
  }
  const amended = addPence(sums.original, sums.previouslyAuthorised);
  return { ...sums, amended, revised: addPence(sums.broughtForward, amended, sums.proposed) };
}

/** The column an approval counts in on a day; null when it counts in none. */
export function columnOf(
  approval: CapitalApproval,
  day: CalendarDate,
): 'broughtForward' | 'original' | 'previouslyAuthorised' | 'proposed' | null {
  const standing = standingOf(approval, day);
  if (standing === 'proposed') return 'proposed';
  if (standing !== 'authorised') return null;
  return approval.kind === 'broughtForward' || approval.kind === 'original'
    ? approval.kind
    : 'previouslyAuthorised';
}

/** Budget of one scheme. */
export function budgetOfScheme(
  approvals: readonly CapitalApproval[],
  schemeId: CapitalSchemeId,
  day: CalendarDate,
): BudgetColumns {
  const own = (approval: CapitalApproval) =>
    approval.schemes.filter((each) => each.schemeId === schemeId).map(({ amount }) => amount);
  return budgetColumns(approvals, own, day);
}

/**
 * H and I at the end of a month: payments add up, and a scheme's orders stand as they were last stated for it, whatever
 * came of other schemes since; an order that is gone is stated as nothing.
 */
export function spendAt(
  spend: readonly SchemeMonth[],
  schemeId: CapitalSchemeId,
  month: Month,
): { readonly actual: Pence | null; readonly commitments: Pence | null } {
  const upTo = spend.filter((each) => each.month <= month);
  if (upTo.length === 0) return { actual: null, commitments: null };
  const own = upTo.filter((each) => each.schemeId === schemeId);
  const last = lastMonthOf(own.filter(({ commitments }) => commitments !== null));
  return {
    actual: addPence(...own.map(({ actual }) => actual ?? none)),
    commitments: addPence(
      ...own.filter((each) => each.month === last).map(({ commitments }) => commitments ?? none),
    ),
  };
}

/** The last month that anything is loaded for; null where nothing is. */
export function lastMonthOf(spend: readonly SchemeMonth[]): Month | null {
  return spend.reduce<Month | null>(
    (latest, { month }) => (latest === null || month > latest ? month : latest),
    null,
  );
}

/** All columns from the budget and the spend; a held scheme has no variance until it is released. */
export function withSpend(
  budget: BudgetColumns,
  { actual, commitments }: { readonly actual: Pence | null; readonly commitments: Pence | null },
  isHeld: boolean,
): SchemeColumns {
  const spentAndCommitted = actual === null ? null : addPence(actual, commitments ?? none);
  const variance =
    spentAndCommitted === null || isHeld ? null : subtractPence(spentAndCommitted, budget.revised);
  return { ...budget, actual, commitments, spentAndCommitted, variance };
}

/** Several rows added up column by column; what only some rows have is the sum of those. */
export function addColumns(rows: readonly SchemeColumns[]): SchemeColumns {
  const sum = (key: keyof BudgetColumns) => addPence(...rows.map((row) => row[key]));
  const sumOfKnown = (key: Exclude<keyof SchemeColumns, keyof BudgetColumns>) => {
    const known = rows.flatMap((row) => row[key] ?? []);
    return known.length === 0 ? null : addPence(...known);
  };
  return {
    broughtForward: sum('broughtForward'),
    original: sum('original'),
    previouslyAuthorised: sum('previouslyAuthorised'),
    amended: sum('amended'),
    proposed: sum('proposed'),
    revised: sum('revised'),
    actual: sumOfKnown('actual'),
    commitments: sumOfKnown('commitments'),
    spentAndCommitted: sumOfKnown('spentAndCommitted'),
    variance: sumOfKnown('variance'),
  };
}
