import type { WorkforceGroup } from '@concordat/domain/workforce';
import { figuresJson, type MonitorFiguresJson } from '../finance/figures-json.ts';
import { type LedgerJson, type LedgersAsked, ledgerJson } from '../finance/ledger-json.ts';
import { latestPositionsInSql } from '../finance/positions-in-sql.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';

/** The groups in the domain's own shape, with the figures of every line; the domain works out the rest. */
export interface LedgerWorkforceJson {
  readonly ledger: LedgerJson;
  readonly bodyId: string;
  /** The last month of actuals on a line that pays anybody; null while none are in. */
  readonly spentTo: string | null;
  readonly months: readonly string[];
  readonly openMonths: readonly string[];
  readonly groups: readonly (Omit<WorkforceGroup, 'ledgerId'> & { readonly version: number })[];
  readonly lines: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly figures: MonitorFiguresJson;
    /** The last month of its own actuals. */
    readonly spentTo: string | null;
  }[];
}

export interface LedgerWorkforceAsked extends LedgersAsked {
  readonly ledgerId: string;
}

const given = slotsOf<LedgerWorkforceAsked>();

/** Who is paid by which lines, and where each line stands with the last forecast made of it, in one statement. */
export const ledgerWorkforceRead =
  readModel<LedgerWorkforceAsked>(sql<LedgerWorkforceAsked>`(with book as materialized (
    select l.*, (select max(p.month) from posting p where p.kind = 'actual' and p.line_id in
        (select unnest(w.line_ids) from workforce_group w where w.ledger_id = l.id)) as spent_to
      from ledger l where l.id = ${given('ledgerId')}::uuid and ${readable('l')}
  ), positions as materialized (
    select x.* from (${latestPositionsInSql('(select id from book)')}) x
  )
  ${row(sql<LedgerWorkforceAsked>`select 'LedgerWorkforce' as "__typename", ${ledgerJson('book')} as "ledger",
    book.body_id as "bodyId", book.spent_to as "spentTo",
    array(select c.month from ledger_period c where c.ledger_id = book.id order by c.month) as "months",
    array(select c.month from ledger_period c where c.ledger_id = book.id and c.status <> 'closed'
      order by c.month) as "openMonths",
    ${rows(sql`select w.id as "id", w.line_ids as "lineIds", w.name as "name", w.establishment as "establishment",
      w.average_cost as "averageCost", w.months as "months", w.rises as "rises", w.source as "source",
      w.version as "version" from workforce_group w where w.ledger_id = book.id order by w.name, w.id`)} as "groups",
    ${rows(sql`select l.id as "id", l.code as "code", l.title as "title", ${figuresJson('n')} as "figures",
      (select max(p.month) from posting p where p.line_id = l.id and p.kind = 'actual') as "spentTo"
      from budget_line l join positions n on n.line_id = l.id
      where l.ledger_id = book.id order by l.position`)} as "lines"
    from book`)})`);
