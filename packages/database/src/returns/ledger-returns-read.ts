import { type LedgerJson, type LedgersAsked, ledgerJson } from '../finance/ledger-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type ReturnSummaryJson, type ReturnsAsked, returnSummaries } from './return-json.ts';

export interface LedgerReturnsJson {
  readonly ledger: LedgerJson;
  readonly bodyId: string;
  readonly month: string;
  readonly isMonthClosed: boolean;
  readonly openMonths: readonly string[];
  readonly returns: readonly ReturnSummaryJson[];
  readonly lines: readonly HeldLineJson[];
  readonly posts: readonly { readonly id: string; readonly title: string }[];
}

export interface HeldLineJson {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly holder: string | null;
  readonly heldFrom: string | null;
}

export interface LedgerReturnsAsked extends LedgersAsked, ReturnsAsked {
  readonly ledgerId: string;
  /** Null for the first month that is not closed. */
  readonly month: string | null;
}

const given = slotsOf<LedgerReturnsAsked>();

/** Who answers for each line of a ledger in a month, and what they have returned of it. */
export const ledgerReturnsRead =
  readModel<LedgerReturnsAsked>(sql<LedgerReturnsAsked>`(with book as materialized (
    select l.*, coalesce(${given('month')}::text,
        (select min(p.month) from ledger_period p where p.ledger_id = l.id and p.status <> 'closed'),
        (select max(p.month) from ledger_period p where p.ledger_id = l.id)) as at_month
      from ledger l where l.id = ${given('ledgerId')}::uuid and ${readable('l')}
  )
  ${row(sql<LedgerReturnsAsked>`select 'LedgerReturns' as "__typename", ${ledgerJson('book')} as "ledger",
    book.body_id as "bodyId", book.at_month as "month",
    exists (select from ledger_period c where c.ledger_id = book.id and c.month = book.at_month
      and c.status = 'closed') as "isMonthClosed",
    array(select c.month from ledger_period c where c.ledger_id = book.id and c.status <> 'closed'
      order by c.month) as "openMonths",
    ${returnSummaries(sql`r.ledger_id = book.id and r.month = book.at_month`)} as "returns",
    ${rows(sql<LedgerReturnsAsked>`select 'HeldLine' as "__typename", l.id as "id", l.code as "code", l.title as "title",
      o.title as "holder", h.from_month as "heldFrom"
      from budget_line l
      left join lateral (select x.post_id, x.from_month from budget_holding x where x.line_id = l.id
        and x.from_month <= book.at_month order by x.from_month desc limit 1) h on true
      left join post o on o.id = h.post_id
      where l.ledger_id = book.id order by l.position`)} as "lines",
    ${rows(sql<LedgerReturnsAsked>`select 'HoldingPost' as "__typename", ${globalId('Post', 'o.id')} as "id", o.title as "title"
      from post o where o.body_id = book.body_id and ${readable('o')} order by o.title, o.id`)} as "posts"
    from book where exists (select from ledger_period p where p.ledger_id = book.id and p.month = book.at_month)`)})`);
