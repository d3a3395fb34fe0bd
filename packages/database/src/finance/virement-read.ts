import type { Pence } from '@concordat/domain/kernel';
import type { HeldDelegation } from '@concordat/domain/meetings';
import { delegationsJson } from '../meetings/delegations-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type LedgerJson, type LedgersAsked, ledgerJson } from './ledger-json.ts';

export interface VirementJson {
  readonly __typename: 'Virement';
  readonly id: string;
  readonly bodyId: string;
  /** Lines of the scheme of delegation of its body on virements, ended ones too. */
  readonly delegations: readonly HeldDelegation[];
  readonly month: string;
  readonly moved: Pence;
  readonly moves: readonly {
    readonly code: string;
    readonly title: string;
    readonly amount: Pence;
  }[];
  readonly reasonCode: string;
  readonly reason: string;
  readonly override: string | null;
  readonly status: string;
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly decidedAt: string | null;
  readonly decidedByName: string | null;
  readonly decidedUnder: string | null;
  readonly decidedWhy: string | null;
  readonly version: number;
}

export interface LedgerVirementsJson {
  readonly ledger: LedgerJson;
  readonly delegations: readonly HeldDelegation[];
  readonly lines: readonly {
    readonly code: string;
    readonly title: string;
    readonly ringFence: string | null;
    readonly originalBudget: Pence;
    readonly budget: Pence;
  }[];
  /** Each without the lines of the scheme, which are those of the ledger. */
  readonly virements: readonly Omit<VirementJson, 'delegations'>[];
}

export interface LedgerVirementsAsked extends LedgersAsked {
  readonly ledgerId: string;
}

const moved = (of: string) =>
  `(select coalesce(sum(m.amount) filter (where m.amount > 0), 0)::bigint from virement_move m where m.virement_id = ${of}.id)`;

/** `beside` are columns that stand after the body's. */
function virementJson(of: string, beside: Sql<LedgersAsked> = sql``): Sql<LedgersAsked> {
  return row(sql<LedgersAsked>`select 'Virement' as "__typename", ${globalId('Virement', `${of}.id`)} as "id",
    ${of}.body_id as "bodyId", ${beside}
    ${of}.month as "month", ${moved(of)} as "moved",
    ${rows(sql`select 'VirementMove' as "__typename", l.code as "code", l.title as "title", m.amount as "amount"
      from virement_move m join budget_line l on l.id = m.line_id where m.virement_id = ${of}.id
      order by m.amount, l.position`)} as "moves",
    ${of}.reason_code as "reasonCode", ${of}.reason as "reason", ${of}.override as "override", ${of}.status as "status",
    ${instantText(`${of}.requested_at`)} as "requestedAt", ${of}.requested_by as "requestedBy", ${of}.requested_by_name as "requestedByName",
    ${instantText(`${of}.decided_at`)} as "decidedAt", ${of}.decided_by_name as "decidedByName",
    ${of}.decided_under as "decidedUnder",
    ${of}.decided_why as "decidedWhy",
    ${of}.version as "version"`);
}

export const virementRead = nodeReads<LedgersAsked>({
  found: sql<LedgersAsked>`from virement listed where ${readable('listed')}`,
  json: virementJson('listed', sql<LedgersAsked>`${delegationsJson('listed', 'virement')} as "delegations",`),
});

const given = slotsOf<LedgerVirementsAsked>();

/** A ledger with each line's original and revised budget, and its virements, those that wait first, the latest first. */
export const ledgerVirementsRead = readModel<LedgerVirementsAsked>(sql`(with book as materialized (
    select l.* from ledger l where l.id = ${given('ledgerId')}::uuid and ${readable('l')}
  ), budgets as materialized (
    select p.line_id, sum(p.amount) filter (where p.kind = 'budget')::bigint as original_budget,
           sum(p.amount)::bigint as budget
      from book join posting p on p.ledger_id = book.id and p.kind in ('budget', 'virement') group by p.line_id
  )
  ${row(sql`select 'LedgerVirements' as "__typename", ${ledgerJson('book')} as "ledger", ${delegationsJson('book', 'virement')} as "delegations",
    ${rows(sql`select 'BudgetOfLine' as "__typename", l.code as "code", l.title as "title", l.ring_fence as "ringFence",
      coalesce(b.original_budget, 0) as "originalBudget", coalesce(b.budget, 0) as "budget"
      from budget_line l left join budgets b on b.line_id = l.id
      where l.ledger_id = book.id and l.term is not null order by l.position`)} as "lines",
    (select coalesce(json_agg(${virementJson('w')} order by w.status <> 'requested', w.requested_at desc, w.id), '[]'::json)
      from virement w where w.ledger_id = book.id) as "virements"
    from book`)})`);
