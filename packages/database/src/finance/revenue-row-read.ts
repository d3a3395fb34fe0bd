import type { Pence } from '@concordat/domain/kernel';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { cleared, readable } from '../read-model/viewer-predicate.ts';
import { addedUp, figuresJson, type MonitorFiguresJson } from './figures-json.ts';
import { type LedgerJson, type LedgersAsked, latestMonth, ledgerJson } from './ledger-json.ts';
import { type LiveInputJson, liveInputJson } from './live-input-json.ts';
import { positionsInSql } from './positions-in-sql.ts';

export interface RevenueRowJson {
  readonly id: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly ledger: LedgerJson;
  readonly month: string;
  readonly figures: MonitorFiguresJson;
  readonly lines: readonly BudgetLineJson[];
  readonly latestClosedMonth: string | null;
  readonly liveInput: LiveInputJson | null;
  readonly planUses: readonly PlanUseJson[];
}

/** Where a plan, or a scenario over it, takes what the row says of the years to come. */
export interface PlanUseJson {
  readonly planId: string;
  readonly planTitle: string;
  readonly scenarioId: string | null;
  readonly scenarioName: string | null;
}

export interface BudgetLineJson {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly term: string | null;
  readonly ringFence: string | null;
  readonly figures: MonitorFiguresJson;
  readonly postings: readonly PostingJson[];
  readonly postingCount: number;
}

export interface PostingJson {
  readonly id: string;
  readonly month: string;
  readonly kind: string;
  readonly amount: Pence;
  readonly source: string;
  readonly isWorkedOut: boolean;
  readonly paper: { readonly id: string; readonly title: string; readonly meetingId: string } | null;
  readonly postedAt: string;
  readonly postedBy: string;
}

export interface RevenueRowAsked extends LedgersAsked {
  readonly rowId: string;
  /** Null for the latest. */
  readonly month: string | null;
}

/** Enough for a year of postings to one line; how many there are is told beside them. */
const MOST_POSTINGS = 100;

const given = slotsOf<RevenueRowAsked>();

/** Whether one of the items, as a plan's document has them, comes from the chosen row. */
const takes = (items: string) => `exists (select from jsonb_array_elements(${items}) item
  where item #>> '{liveSource,id}' = chosen.record_id)`;

/** One row of a cut with its lines, and each line's postings with where they come from. */
export const revenueRowRead = readModel<RevenueRowAsked>(sql`(with recursive chosen as materialized (
    select r.id, r.parent_id, coalesce(r.label, r.total_label) as label, h.ledger_id,
           coalesce(${given('month')}::text, ${latestMonth('b')}) as at_month,
           h.ledger_id || '/' || r.id as record_id
      from hierarchy_row r join hierarchy h on h.id = r.hierarchy_id join ledger b on b.id = h.ledger_id
     where r.id = ${given('rowId')}::uuid and ${readable('r')} and ${readable('b')}
  ), above(id, parent_id, label, height) as (
    select r.id, r.parent_id, coalesce(r.label, r.total_label), 1 from hierarchy_row r join chosen on r.id = chosen.parent_id
    union all
    select r.id, r.parent_id, coalesce(r.label, r.total_label), a.height + 1
      from above a join hierarchy_row r on r.id = a.parent_id
  ), within(id) as (
    select id from chosen union all select r.id from within w join hierarchy_row r on r.parent_id = w.id
  ), placed as materialized (
    select l.*, x.original_budget, x.budget, x.budget_to_date, x.actual_to_date, x.commitments, x.forecast
      from chosen cross join lateral (${positionsInSql('chosen.ledger_id', 'select chosen.at_month as month')}) x
      join budget_line l on l.id = x.line_id
     where l.id in (select p.line_id from hierarchy_placement p join within w on w.id = p.row_id)
  )
  ${row(sql`select 'RevenueRow' as "__typename", chosen.id as "id", chosen.label as "label",
    array(select a.label from above a order by a.height desc) as "path",
    (select ${ledgerJson('books')} from ledger books where books.id = chosen.ledger_id) as "ledger", chosen.at_month as "month",
    (select ${figuresJson('s')} from (select ${addedUp('placed')} from placed) s) as "figures",
    ${rows(sql`select 'BudgetLine' as "__typename", n.id as "id", n.code as "code", n.title as "title",
      n.term as "term", n.ring_fence as "ringFence", ${figuresJson('n')} as "figures",
      ${rows(sql`select 'Posting' as "__typename", p.id as "id", p.month as "month", p.kind as "kind",
        p.amount as "amount", p.source as "source", p.is_worked_out as "isWorkedOut",
        ${row(sql`select 'PaperPlace' as "__typename", ${globalId('Paper', 'a.id')} as "id", a.title as "title",
          ${globalId('Meeting', 'a.meeting_id')} as "meetingId" from paper a where a.id = p.paper_id and ${cleared('a')}`)}
          as "paper",
        ${instantText('p.posted_at')} as "postedAt", p.posted_by as "postedBy"
        from posting p where p.line_id = n.id order by p.month, p.kind, p.is_worked_out, p.id
        limit ${String(MOST_POSTINGS)}`)} as "postings",
      (select count(*)::int from posting p where p.line_id = n.id) as "postingCount"
      from placed n order by n.position`)} as "lines",
    (select max(p.month) from ledger_period p where p.ledger_id = chosen.ledger_id and p.status = 'closed')
      as "latestClosedMonth",
    (select ${liveInputJson('i')} from plan_live_input i where i.kind = 'ledgerMonth'
      and i.record_id = chosen.record_id and ${readable('i')}) as "liveInput",
    ${rows(sql`select 'PlanUse' as "__typename", ${globalId('FinancialPlan', 'u.plan_id')} as "planId",
      u.title as "planTitle", case when u.scenario_id is not null then ${globalId('PlanScenario', 'u.scenario_id')} end
        as "scenarioId", u.name as "scenarioName"
      from (select p.id as plan_id, p.title, null::uuid as scenario_id, null::text as name
              from financial_plan p where ${readable('p')} and ${takes("p.inputs -> 'items'")}
             union all
            select p.id, p.title, s.id, s.name from plan_scenario s join financial_plan p on p.id = s.plan_id
             where ${readable('s')} and ${readable('p')} and ${takes("s.changes -> 'items'")}) u
      order by u.title, u.name nulls first, u.scenario_id`)} as "planUses"
    from chosen`)})`);
