import { addPence, type Month, type Pence, pence, subtractPence } from '../kernel/index.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { Posting, PostingKind } from './posting.ts';

/** A line at the end of a month; null is not yet known. */
export type Position = {
  readonly originalBudget: Pence;
  /** The original budget with all virements. */
  readonly budget: Pence;
  readonly budgetToDate: Pence;
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
  const knows = (kind: PostingKind) => toDate.some((posting) => posting.kind === kind);
  const [hasActuals, hasForecasts] = [knows('actual'), knows('forecast')];
  const hasCommitments = toDate.some((posting) => posting.kind === 'commitment' && posting.month === month);
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
