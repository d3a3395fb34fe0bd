import { addPence, type Month, type Pence, pence, subtractPence } from '../kernel/index.ts';
import type { BudgetLineId } from './finance-ids.ts';
import { type Posting, type PostingKind, postingKinds } from './posting.ts';

/** A line at the end of a month; null is not loaded yet. */
export type Position = {
  readonly originalBudget: Pence;
  /** The original budget with all virements. */
  readonly budget: Pence;
  readonly budgetToDate: Pence;
  /** Known once the ledger has actuals of that very month; a line without any in a month that is loaded spent nothing in it. */
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
  /** Of a line nobody has forecast, its budget, once anything has been forecast at all. */
  readonly forecast: Pence | null;
};

type Counted = Pick<Posting, 'lineId' | 'month' | 'kind' | 'amount'>;

/** Every line's position at the end of the month; a line without postings stands at nothing. */
export function positionsAt(
  lineIds: readonly BudgetLineId[],
  postings: readonly Counted[],
  month: Month,
): ReadonlyMap<BudgetLineId, Position> {
  const toDate = postings.filter((posting) => posting.month <= month);
  const isLoaded = (kind: PostingKind) =>
    postings.some((posting) => posting.kind === kind && posting.month === month);
  const [hasActuals, hasCommitments] = [isLoaded('actual'), isLoaded('commitment')];
  const hasForecasts = toDate.some(({ kind }) => kind === 'forecast');
  return new Map(
    lineIds.map((lineId) => {
      const own = postings.filter((posting) => posting.lineId === lineId);
      const sum = (kinds: readonly PostingKind[], counts: (posting: Counted) => boolean) =>
        addPence(...own.filter((one) => kinds.includes(one.kind) && counts(one)).map(({ amount }) => amount));
      const begun = (posting: Counted) => posting.month <= month;
      const budget = sum(['budget', 'virement'], () => true);
      const forecast = lastForecast(own.filter(begun)) ?? budget;
      return [
        lineId,
        {
          originalBudget: sum(['budget'], () => true),
          budget,
          budgetToDate: sum(['budget', 'virement'], begun),
          actualToDate: hasActuals ? sum(['actual'], begun) : null,
          commitments: hasCommitments ? sum(['commitment'], (one) => one.month === month) : null,
          forecast: hasForecasts ? forecast : null,
        },
      ];
    }),
  );
}

/**
 * Every line as it is known last: what was spent and should have been by the last month with actuals, what was on order
 * at the end of the last month with commitments, unless actuals came since, and the whole year's budget and forecast.
 */
export function latestPositions(
  lineIds: readonly BudgetLineId[],
  postings: readonly Counted[],
): ReadonlyMap<BudgetLineId, Position> {
  const lastOf = (kinds: readonly PostingKind[]) =>
    postings.reduce<Month | null>(
      (last, { kind, month }) => (kinds.includes(kind) && (last === null || month > last) ? month : last),
      null,
    );
  const at = (month: Month | null) =>
    month === null ? new Map<BudgetLineId, Position>() : positionsAt(lineIds, postings, month);
  const spent = at(lastOf(['actual']));
  const onOrder = at(lastOf(['actual', 'commitment']));
  const whole = at(lastOf(postingKinds));
  return new Map(
    lineIds.map((id) => {
      const { actualToDate, budgetToDate } = spent.get(id) ?? unknown;
      const { commitments } = onOrder.get(id) ?? unknown;
      return [id, { ...(whole.get(id) ?? unknown), actualToDate, budgetToDate, commitments }];
    }),
  );
}

function lastForecast(postings: readonly Counted[]): Pence | null {
  const forecasts = postings.filter(({ kind }) => kind === 'forecast');
  if (forecasts.length === 0) return null;
  const last = forecasts
    .map(({ month }) => month)
    .sort()
    .at(-1);
  return addPence(...forecasts.filter(({ month }) => month === last).map(({ amount }) => amount));
}

/** The sum of several positions; one unknown part makes the sum unknown. */
export function addPositions(positions: readonly Position[]): Position {
  const known = (pick: (position: Position) => Pence | null): Pence | null => {
    const parts = positions.map(pick);
    return parts.includes(null) ? null : addPence(...(parts as readonly Pence[]));
  };
  const sum = (pick: (position: Position) => Pence): Pence => addPence(...positions.map(pick));
  return {
    originalBudget: sum((one) => one.originalBudget),
    budget: sum((one) => one.budget),
    budgetToDate: sum((one) => one.budgetToDate),
    actualToDate: known((one) => one.actualToDate),
    commitments: known((one) => one.commitments),
    forecast: known((one) => one.forecast),
  };
}

/** Actual less budget to date, and forecast less budget: positive is always over. */
export function variancesOf(position: Position): {
  readonly toDate: Pence | null;
  readonly forecast: Pence | null;
} {
  const { actualToDate, budgetToDate, forecast, budget } = position;
  return {
    toDate: actualToDate === null ? null : subtractPence(actualToDate, budgetToDate),
    forecast: forecast === null ? null : subtractPence(forecast, budget),
  };
}

export const nothing: Position = {
  originalBudget: pence(0),
  budget: pence(0),
  budgetToDate: pence(0),
  actualToDate: pence(0),
  commitments: pence(0),
  forecast: pence(0),
};

/** A line of which nothing is loaded. */
const unknown: Position = { ...nothing, actualToDate: null, commitments: null, forecast: null };
