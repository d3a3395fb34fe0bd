import type { Pence } from '@concordat/domain/kernel';
import { row } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';

/** Money at the end of a month, in pence; null is not yet known. Variances are positive when over. */
export interface MonitorFiguresJson {
  readonly originalBudget: Pence;
  readonly budget: Pence;
  readonly budgetToDate: Pence;
  readonly actualToDate: Pence | null;
  readonly variance: Pence | null;
  readonly commitments: Pence | null;
  readonly forecast: Pence | null;
  readonly forecastVariance: Pence | null;
}

/** Columns that add up several lines of `of`; what one line does not know yet, no line of its ledger does. */
export function addedUp(of: string): string {
  return `coalesce(sum(${of}.original_budget), 0)::bigint as original_budget,
    coalesce(sum(${of}.budget), 0)::bigint as budget,
    coalesce(sum(${of}.budget_to_date), 0)::bigint as budget_to_date,
    sum(${of}.actual_to_date)::bigint as actual_to_date, sum(${of}.commitments)::bigint as commitments,
    sum(${of}.forecast)::bigint as forecast`;
}

/** The figures of one row of `addedUp` or of `positionsInSql`. */
export function figuresJson<Input>(of: string): Sql<Input> {
  return row(sql`select 'MonitorFigures' as "__typename", ${of}.original_budget as "originalBudget",
    ${of}.budget as "budget", ${of}.budget_to_date as "budgetToDate", ${of}.actual_to_date as "actualToDate",
    ${of}.actual_to_date - ${of}.budget_to_date as "variance", ${of}.commitments as "commitments",
    ${of}.forecast as "forecast", ${of}.forecast - ${of}.budget as "forecastVariance"`);
}
