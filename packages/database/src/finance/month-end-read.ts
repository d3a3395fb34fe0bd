import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type ReturnSummaryJson, type ReturnsAsked, returnSummaries } from '../returns/return-json.ts';
import { addedUp, figuresJson, type MonitorFiguresJson } from './figures-json.ts';
import { type LedgerJson, type LedgersAsked, ledgerJson } from './ledger-json.ts';
import { positionsInSql } from './positions-in-sql.ts';
import type { PeriodJson } from './revenue-monitor-read.ts';

export interface MonthEndJson {
  readonly ledger: LedgerJson;
  readonly month: string;
  readonly previousMonth: string | null;
  readonly period: PeriodJson;
  readonly periods: readonly PeriodJson[];
  readonly loadedKinds: readonly string[];
  readonly total: MonitorFiguresJson;
  readonly previousTotal: MonitorFiguresJson | null;
  readonly rowsToExplain: readonly RowToExplainJson[];
  readonly extracts: readonly ExtractSummaryJson[];
  readonly returns: readonly ReturnSummaryJson[];
}

export interface RowToExplainJson {
  readonly id: string;
  readonly label: string;
  readonly figures: MonitorFiguresJson;
  readonly note: string | null;
}

export interface ExtractSummaryJson {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly rowCount: number;
  readonly readAt: string;
  readonly readByName: string;
  readonly settledAt: string | null;
  readonly settledByName: string | null;
}

export interface MonthEndAsked extends LedgersAsked, ReturnsAsked {
  readonly ledgerId: string;
  /** Null for the first month that is not closed. */
  readonly month: string | null;
}

const given = slotsOf<MonthEndAsked>();

const periodColumns = sql`'LedgerPeriod' as "__typename", p.month as "month", p.status as "status",
  p.reason as "reason", p.without_returns_because as "withoutReturnsBecause", ${instantText('p.changed_at')} as "changedAt", p.changed_by as "changedBy"`;

/**
 * What is left to do before a month closes: what was loaded, what moved since the month before, and the rows beyond
 * the note rule with the note that explains them (`rowsWithoutNote` of the domain), in one statement.
 */
export const monthEndRead = readModel<MonthEndAsked>(sql`(with recursive book as materialized (
    select l.*, coalesce(${given('month')}::text,
        (select min(p.month) from ledger_period p where p.ledger_id = l.id and p.status <> 'closed'),
        (select max(p.month) from ledger_period p where p.ledger_id = l.id)) as at_month
      from ledger l where l.id = ${given('ledgerId')}::uuid and ${readable('l')}
  ), month_before as materialized (
    select p.month from book join ledger_period p on p.ledger_id = book.id
       and p.month = to_char((book.at_month || '-01')::date - interval '1 month', 'YYYY-MM')
  ), cut as materialized (
    select h.* from book join hierarchy h on h.ledger_id = book.id and h.from_month <= book.at_month
     where h.cut = (select f.cut from hierarchy f where f.ledger_id = book.id order by f.position limit 1)
     order by h.from_month desc limit 1
  ), positions as materialized (
    select x.*, l.term from (${positionsInSql(
      '(select id from book)',
      'select at_month as month from book union select month from month_before',
    )}) x join budget_line l on l.id = x.line_id
  ), whole as materialized (
    select n.month, ${addedUp('n')} from positions n where n.term is not null group by n.month
  ), by_row as materialized (
    select p.row_id, ${addedUp('n')} from book cross join cut
      join hierarchy_placement p on p.hierarchy_id = cut.id
      join positions n on n.line_id = p.line_id and n.term is not null and n.month = book.at_month group by p.row_id
  ), beyond as materialized (
    select b.* from by_row b cross join book
     where greatest(abs(coalesce(b.actual_to_date - b.budget_to_date, 0)), abs(coalesce(b.forecast - b.budget, 0)))
           > greatest(book.note_pence, abs(b.budget)::numeric * book.note_ppm / 1000000)
  ), above(row_id, id, parent_id, height) as (
    select r.id, r.id, r.parent_id, 0 from beyond b join hierarchy_row r on r.id = b.row_id
    union all
    select a.row_id, r.id, r.parent_id, a.height + 1 from above a join hierarchy_row r on r.id = a.parent_id
  ), explained as materialized (
    select distinct on (a.row_id) a.row_id, v.text from above a cross join book
      join variance_note v on v.ledger_id = book.id and v.month = book.at_month and a.id = any (v.row_ids)
     where a.parent_id is not null order by a.row_id, a.height, v.id
  )
  ${row(sql<MonthEndAsked>`select 'MonthEnd' as "__typename", ${ledgerJson('book')} as "ledger", book.at_month as "month",
    (select m.month from month_before m) as "previousMonth",
    ${row(sql`select ${periodColumns} from ledger_period p
      where p.ledger_id = book.id and p.month = book.at_month`)} as "period",
    ${rows(sql`select ${periodColumns} from ledger_period p where p.ledger_id = book.id order by p.month`)} as "periods",
    array(select distinct p.kind from posting p where p.ledger_id = book.id and p.month = book.at_month
      and p.kind in ('actual', 'commitment', 'forecast') order by p.kind) as "loadedKinds",
    (select ${figuresJson('w')} from whole w where w.month = book.at_month) as "total",
    (select ${figuresJson('w')} from whole w join month_before m on m.month = w.month) as "previousTotal",
    ${rows(sql`select 'RowToExplain' as "__typename", r.id as "id", coalesce(r.label, r.total_label) as "label",
      ${figuresJson('b')} as "figures", e.text as "note" from beyond b join hierarchy_row r on r.id = b.row_id
      left join explained e on e.row_id = r.id order by r.position`)} as "rowsToExplain",
    ${rows(sql`select 'ExtractSummary' as "__typename", ${globalId('LedgerExtract', 'e.id')} as "id",
      e.file_name as "fileName", e.status as "status", jsonb_array_length(e.rows) as "rowCount",
      ${instantText('e.read_at')} as "readAt", e.read_by_name as "readByName",
      ${instantText('e.settled_at')} as "settledAt", e.settled_by_name as "settledByName"
      from ledger_extract e where e.ledger_id = book.id and e.month = book.at_month
      order by e.read_at desc, e.id`)} as "extracts",
    ${returnSummaries(sql`r.ledger_id = book.id and r.month = book.at_month`)} as "returns"
    from book where exists (select from ledger_period p where p.ledger_id = book.id and p.month = book.at_month)`)})`);
