import type { Pence } from '@concordat/domain/kernel';
import { figuresJson, type MonitorFiguresJson } from '../finance/figures-json.ts';
import { positionsInSql } from '../finance/positions-in-sql.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import type { Slot, Sql } from '../read-model/sql.ts';
import { sql } from '../read-model/sql.ts';
import { type AskedBy, readable, viewerPerson } from '../read-model/viewer-predicate.ts';

export interface ReturnSummaryJson {
  readonly id: string;
  readonly month: string;
  readonly ledgerName: string;
  readonly bodyName: string;
  readonly financialYear: string;
  readonly postTitle: string;
  readonly holderName: string | null;
  readonly isMine: boolean;
  readonly lineCount: number;
  readonly dueOn: string;
  readonly status: string;
  readonly isLate: boolean;
  readonly signedAt: string | null;
  readonly signedByName: string | null;
  readonly onBehalfBecause: string | null;
}

export interface ReturnLineJson {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly figures: MonitorFiguresJson;
  readonly previousForecast: Pence;
  readonly noteLimit: Pence;
  readonly forecast: Pence | null;
  readonly note: string | null;
}

/** A return with what only the domain may use; `bodyId` and `isMonthClosed` say what may be done with it. */
export interface BudgetReturnJson extends ReturnSummaryJson {
  readonly __typename: 'BudgetReturn';
  readonly bodyId: string;
  readonly isMonthClosed: boolean;
  readonly lines: readonly ReturnLineJson[];
  readonly version: number;
}

export interface ReturnsAsked extends AskedBy {
  /** The office's day: who acts in a post, and what is late. */
  readonly today: string;
}

const today: Slot<ReturnsAsked> = { slot: (asked) => asked.today };

/** The one who does the work of the post today: a deputy who acts goes before the holder (`whoActsIn`). */
const acting = (postId: string) => sql<ReturnsAsked>`(select h.person_id from post_holding h
  where h.post_id = ${postId} and h.from_date <= ${today}::date and (h.until_date is null or h.until_date >= ${today}::date)
  order by h.is_deputising desc, h.id limit 1)`;

/** True where the viewer acts in the post the return was asked of. */
export function isReturnOfViewer(r: string): Sql<ReturnsAsked> {
  return sql<ReturnsAsked>`coalesce(${acting(`${r}.post_id`)} = ${viewerPerson}::uuid, false)`;
}

/** The same answer as `isReturnLate` of the domain. */
const isLate = (
  r: string,
) => sql<ReturnsAsked>`(coalesce((${r}.first_signed_at at time zone 'Europe/London')::date,
  ${today}::date) > ${r}.due_on)`;

/** The columns a list of returns shows. */
export function returnColumns(r: string): Sql<ReturnsAsked> {
  return sql<ReturnsAsked>`${globalId('BudgetReturn', `${r}.id`)} as "id", ${r}.month as "month",
    g.name as "ledgerName", b.short_name as "bodyName", g.financial_year as "financialYear",
    ${r}.post_title as "postTitle",
    (select q.name from person q where q.id = ${acting(`${r}.post_id`)} and ${readable('q')}) as "holderName",
    ${isReturnOfViewer(r)} as "isMine",
    (select count(*)::int from budget_return_line n where n.return_id = ${r}.id) as "lineCount",
    ${r}.due_on as "dueOn", ${r}.status as "status",
    ${isLate(r)} as "isLate",
    ${instantText(`${r}.signed_at`)} as "signedAt", ${r}.signed_by_name as "signedByName",
    ${r}.on_behalf_because as "onBehalfBecause"`;
}

/** What `returnColumns` needs beside the return named so. */
export function withLedgerOf(r: string): string {
  return `join ledger g on g.id = ${r}.ledger_id join body b on b.id = ${r}.body_id`;
}

/** A list of the returns that match, those not signed first and then the latest months; no more than `limit`. */
export function returnSummaries(matching: Sql<ReturnsAsked>, limit = 1_000): Sql<ReturnsAsked> {
  return rows(sql<ReturnsAsked>`select 'ReturnSummary' as "__typename", ${returnColumns('r')}
    from budget_return r ${withLedgerOf('r')} where ${matching}
    order by r.status, r.month desc, r.due_on, r.post_title, r.id limit ${String(limit)}`);
}

/** Each line at the end of the month, with the forecast before it, the limit of `noteLimit`, and what the holder says. */
function linesJson(r: string): Sql<ReturnsAsked> {
  const months = `select ${r}.month as month union all
    select to_char((${r}.month || '-01')::date - interval '1 month', 'YYYY-MM')`;
  return sql<ReturnsAsked>`(with positions as materialized (${positionsInSql(`${r}.ledger_id`, months)})
    select coalesce(json_agg(each), '[]'::json) from (
      select 'ReturnLine' as "__typename", l.id as "id", l.code as "code", l.title as "title", ${figuresJson('n')} as "figures",
        coalesce(p.forecast, n.budget) as "previousForecast",
        greatest(g.note_pence, div(abs(n.budget)::numeric * g.note_ppm, 1000000)::bigint) as "noteLimit",
        x.forecast as "forecast", x.note as "note"
      from budget_return_line x join budget_line l on l.id = x.line_id
      join positions n on n.line_id = x.line_id and n.month = ${r}.month
      left join positions p on p.line_id = x.line_id and p.month <> ${r}.month
      where x.return_id = ${r}.id order by x.position) each)`;
}

export function budgetReturnJson(r: string): Sql<ReturnsAsked> {
  return row(sql<ReturnsAsked>`select 'BudgetReturn' as "__typename", ${returnColumns(r)}, ${r}.body_id as "bodyId",
    exists (select from ledger_period c where c.ledger_id = ${r}.ledger_id and c.month = ${r}.month
      and c.status = 'closed') as "isMonthClosed",
    ${linesJson(r)} as "lines", ${r}.version as "version" from ledger g join body b on b.id = g.body_id
    where g.id = ${r}.ledger_id`);
}
