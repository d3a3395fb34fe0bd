import type { Pence } from '@concordat/domain/kernel';
import { instantText, row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { addedUp, figuresJson, type MonitorFiguresJson } from './figures-json.ts';
import { type LedgerJson, type LedgersAsked, latestMonth, ledgerJson } from './ledger-json.ts';
import { positionsInSql } from './positions-in-sql.ts';

export interface RevenueMonitorJson {
  readonly ledger: LedgerJson;
  readonly month: string;
  readonly previousMonth: string | null;
  readonly periods: readonly PeriodJson[];
  readonly hierarchies: readonly HierarchyJson[];
  readonly hierarchy: HierarchyJson;
  readonly rows: readonly MonitorRowJson[];
  readonly total: MonitorFiguresJson;
  readonly previousTotal: MonitorFiguresJson | null;
  readonly bridge: readonly { readonly term: string; readonly figures: MonitorFiguresJson }[];
  readonly memo: readonly {
    readonly code: string;
    readonly title: string;
    readonly figures: MonitorFiguresJson;
  }[];
  readonly notes: readonly VarianceNoteJson[];
  readonly trend: readonly { readonly month: string; readonly figures: MonitorFiguresJson }[];
  readonly notePence: Pence;
  readonly notePpm: number;
  readonly postedAt: string | null;
}

export interface PeriodJson {
  readonly month: string;
  readonly status: string;
  readonly reason: string | null;
  readonly withoutReturnsBecause: string | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

export interface HierarchyJson {
  readonly id: string;
  readonly name: string;
  readonly cut: string;
}

export interface MonitorRowJson {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly label: string | null;
  readonly totalLabel: string | null;
  readonly lineCount: number;
  readonly note: number | null;
  readonly ringFences: readonly string[];
  readonly figures: MonitorFiguresJson | null;
  readonly previous: MonitorFiguresJson | null;
}

export interface VarianceNoteJson {
  readonly number: number;
  readonly text: string;
  readonly byName: string;
  readonly at: string;
  readonly rowIds: readonly string[];
}

export interface RevenueMonitorAsked extends LedgersAsked {
  readonly ledgerId: string;
  /** Null for the latest. */
  readonly month: string | null;
  /** Null for the first cut. */
  readonly hierarchyId: string | null;
}

const given = slotsOf<RevenueMonitorAsked>();

/** The latest hierarchy of each cut that had begun in the month. */
const inForce = `(select distinct on (h.cut) h.* from hierarchy h, book
  where h.ledger_id = book.id and h.from_month <= book.at_month order by h.cut, h.from_month desc)`;

const hierarchyColumns = `'Hierarchy' as "__typename", h.id as "id", h.name as "name", h.cut as "cut"`;

/** One ledger at the end of one month in one cut, with the month before it, added up by the database in one statement. */
export const revenueMonitorRead = readModel<RevenueMonitorAsked>(sql`(with found as materialized (
    select l.*, coalesce(${given('month')}::text, ${latestMonth('l')}) as at_month
      from ledger l where l.id = ${given('ledgerId')}::uuid and ${readable('l')}
  ), book as materialized (
    select found.*, (select max(p.month) from posting p where p.ledger_id = found.id
      and p.kind in ('actual', 'forecast') and p.month < found.at_month) as previous_month
      from found where exists (select from ledger_period p where p.ledger_id = found.id and p.month = found.at_month)
  ), cut as materialized (
    select h.* from ${inForce} h
     where ${given('hierarchyId')}::uuid is null or h.id = ${given('hierarchyId')}::uuid order by h.position limit 1
  ), months as (
    select distinct p.month from posting p, book where p.ledger_id = book.id and p.kind in ('actual', 'forecast')
       and p.month <= book.at_month
    union select at_month from book
  ), positions as materialized (
    select x.*, l.term, l.code, l.title, l.position
      from (${positionsInSql('(select id from book)', 'select m.month from months m')}) x
      join budget_line l on l.id = x.line_id
  ), by_row as materialized (
    select p.row_id, n.month, ${addedUp('n')} from cut join hierarchy_placement p on p.hierarchy_id = cut.id
      join positions n on n.line_id = p.line_id and n.term is not null group by p.row_id, n.month
  ), whole as materialized (
    select n.month, ${addedUp('n')} from positions n where n.term is not null group by n.month
  ), noted as materialized (
    select v.id, v.text, v.by_name, v.at, array_agg(r.id order by r.position) as row_ids,
           row_number() over (order by min(r.position), v.id)::int as number
      from book join variance_note v on v.ledger_id = book.id and v.month = book.at_month
      join cut on true join hierarchy_row r on r.hierarchy_id = cut.id and r.id = any (v.row_ids)
     group by v.id, v.text, v.by_name, v.at
  )
  ${row(sql`select 'RevenueMonitor' as "__typename", ${ledgerJson('book')} as "ledger", book.at_month as "month",
    book.previous_month as "previousMonth",
    ${rows(sql`select 'LedgerPeriod' as "__typename", p.month as "month", p.status as "status", p.reason as "reason",
      p.without_returns_because as "withoutReturnsBecause",
      ${instantText('p.changed_at')} as "changedAt", p.changed_by as "changedBy"
      from ledger_period p where p.ledger_id = book.id order by p.month`)} as "periods",
    ${rows(sql`select ${hierarchyColumns} from ${inForce} h order by h.position`)} as "hierarchies",
    ${row(sql`select ${hierarchyColumns} from cut h`)} as "hierarchy",
    ${rows(sql`select 'MonitorRow' as "__typename", r.id as "id", r.parent_id as "parentId", r.depth as "depth",
      r.label as "label", r.total_label as "totalLabel",
      (select count(*)::int from hierarchy_placement p where p.row_id = r.id) as "lineCount",
      (select min(v.number) from noted v where r.id = any (v.row_ids)) as "note",
      array(select distinct l.ring_fence from hierarchy_placement p join budget_line l on l.id = p.line_id
        where p.row_id = r.id and l.ring_fence is not null order by l.ring_fence) as "ringFences",
      (select ${figuresJson('b')} from by_row b where b.row_id = r.id and b.month = book.at_month) as "figures",
      (select ${figuresJson('b')} from by_row b where b.row_id = r.id and b.month = book.previous_month) as "previous"
      from hierarchy_row r where r.hierarchy_id = cut.id order by r.position`)} as "rows",
    (select ${figuresJson('w')} from whole w where w.month = book.at_month) as "total",
    (select ${figuresJson('w')} from whole w where w.month = book.previous_month) as "previousTotal",
    ${rows(sql`select 'BridgeTerm' as "__typename", t.term as "term", (select ${figuresJson('s')} from (
        select ${addedUp('n')} from positions n where n.month = book.at_month and n.term = t.term) s) as "figures"
      from unnest(book.bridge) with ordinality t(term, nth) order by t.nth`)} as "bridge",
    ${rows(sql`select 'MemoLine' as "__typename", n.code as "code", n.title as "title", ${figuresJson('n')} as "figures"
      from positions n where n.month = book.at_month and n.term is null order by n.position`)} as "memo",
    ${rows(sql`select 'VarianceNote' as "__typename", v.number as "number", v.text as "text", v.by_name as "byName",
      ${instantText('v.at')} as "at", v.row_ids as "rowIds" from noted v order by v.number`)} as "notes",
    ${rows(sql`select 'MonthStanding' as "__typename", w.month as "month", ${figuresJson('w')} as "figures"
      from whole w order by w.month`)} as "trend",
    book.note_pence as "notePence", book.note_ppm as "notePpm",
    (select ${instantText('max(p.posted_at)')} from posting p where p.ledger_id = book.id) as "postedAt"
    from book join cut on true`)})`);
