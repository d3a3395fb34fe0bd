import type { Pence } from '@concordat/domain/kernel';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type LedgerJson, type LedgersAsked, ledgerJson } from './ledger-json.ts';

export interface LedgerLinesJson {
  readonly ledger: LedgerJson;
  readonly bridge: readonly string[];
  readonly lines: readonly LedgerLineJson[];
  readonly cuts: readonly LedgerCutJson[];
}

export interface LedgerLineJson {
  readonly code: string;
  readonly title: string;
  readonly term: string | null;
  readonly ringFence: string | null;
  readonly budget: Pence;
}

/** A hierarchy with the rows that lines stand on. */
export interface LedgerCutJson {
  readonly id: string;
  readonly name: string;
  readonly cut: string;
  readonly from: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly path: readonly string[];
    readonly codes: readonly string[];
  }[];
}

export interface LedgerLinesAsked extends LedgersAsked {
  readonly ledgerId: string;
}

const given = slotsOf<LedgerLinesAsked>();

/** A ledger's lines with their budgets, and the rows of every cut that lines stand on, under the groups they are in. */
export const ledgerLinesRead = readModel<LedgerLinesAsked>(sql`(with recursive book as materialized (
    select l.* from ledger l where l.id = ${given('ledgerId')}::uuid and ${readable('l')}
  ), budgets as materialized (
    select p.line_id, sum(p.amount)::bigint as budget
      from book join posting p on p.ledger_id = book.id and p.kind in ('budget', 'virement') group by p.line_id
  ), placed(id, path) as (
    select r.id, array[]::text[] from book join hierarchy h on h.ledger_id = book.id
      join hierarchy_row r on r.hierarchy_id = h.id where r.parent_id is null
    union all
    select r.id, case when above.parent_id is null then w.path else w.path || coalesce(above.label, above.total_label) end
      from placed w join hierarchy_row above on above.id = w.id join hierarchy_row r on r.parent_id = w.id
  )
  ${row(sql`select 'LedgerLines' as "__typename", ${ledgerJson('book')} as "ledger", book.bridge as "bridge",
    ${rows(sql`select 'LedgerLine' as "__typename", l.code as "code", l.title as "title", l.term as "term",
      l.ring_fence as "ringFence", coalesce(b.budget, 0) as "budget"
      from budget_line l left join budgets b on b.line_id = l.id
      where l.ledger_id = book.id order by l.position, l.id`)} as "lines",
    ${rows(sql`select 'LedgerCut' as "__typename", h.id as "id", h.name as "name", h.cut as "cut",
      h.from_month as "from",
      ${rows(sql`select 'RowForLines' as "__typename", r.id as "id", r.label as "label", w.path as "path",
        array(select l.code from hierarchy_placement p join budget_line l on l.id = p.line_id
          where p.row_id = r.id order by l.position, l.id) as "codes"
        from hierarchy_row r join placed w on w.id = r.id
        where r.hierarchy_id = h.id and r.label is not null
          and not exists (select from hierarchy_row below where below.parent_id = r.id)
        order by r.position`)} as "rows"
      from hierarchy h where h.ledger_id = book.id order by h.position, h.id`)} as "cuts"
    from book`)})`);
