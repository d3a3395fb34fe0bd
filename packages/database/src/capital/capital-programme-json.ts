import type { CapitalFacts, FinancingSource } from '@concordat/domain/capital';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, owned } from '../read-model/viewer-predicate.ts';

export interface CapitalProgrammeJson {
  readonly __typename: 'CapitalProgramme';
  readonly id: string;
  readonly financialYear: string;
  readonly body: BodySummaryJson;
  readonly blocks: readonly string[];
  readonly sources: readonly (FinancingSource & { readonly __typename: 'FinancingSource' })[];
  readonly latestMonth: string;
  readonly schemeCount: number;
  readonly allowedCommands: readonly string[];
  readonly version: number;
}

export interface CapitalAsked extends AskedBy {
  /** What the viewer may do with a programme of their own body. */
  readonly capitalCommands: readonly string[];
}

/** What the report is worked out from, in the shape the domain takes it. */
export type CapitalFactsJson = CapitalFacts;

const commands: Slot<CapitalAsked> = { slot: (asked) => JSON.stringify(asked.capitalCommands) };

/** The last month anything was paid or ordered in, or else April. */
export function latestCapitalMonth(programme: string): string {
  return `coalesce((select max(last_.month) from capital_posting last_ where last_.programme_id = ${programme}.id),
    left(${programme}.financial_year, 4) || '-04')`;
}

/** The programme of the row named so. */
export function capitalProgrammeJson(programme: string): Sql<CapitalAsked> {
  return row(sql`select 'CapitalProgramme' as "__typename",
    ${globalId('CapitalProgramme', `${programme}.id`)} as "id", ${programme}.financial_year as "financialYear",
    ${bodySummaryJson(`${programme}.body_id`)} as "body", ${programme}.blocks as "blocks",
    (select coalesce(jsonb_agg(jsonb_build_object('__typename', 'FinancingSource') || s.source order by s.at), '[]'::jsonb)
      from jsonb_array_elements(${programme}.sources) with ordinality s (source, at)) as "sources",
    ${latestCapitalMonth(programme)} as "latestMonth",
    (select count(*)::int from capital_scheme s where s.programme_id = ${programme}.id) as "schemeCount",
    case when ${owned(programme)} then ${commands}::json else '[]'::json end as "allowedCommands",
    ${programme}.version as "version"`);
}

/** Everything a report of the programme follows from, in the domain's own shape; spend is added up by month. */
export function capitalFactsJson(programme: string): Sql<unknown> {
  return row(sql`select ${programme}.financial_year as "financialYear", ${programme}.blocks as "blocks",
    ${programme}.sources as "sources",
    ${rows(sql`select s.id as "id", s.number as "number", s.title as "title", s.block as "block",
      case when s.held_for is not null then json_build_object('reason', s.held_for, 'released',
        case when s.released_on is not null then json_build_object('on', s.released_on, 'reference', s.release_reference) end)
      end as "hold", s.asset_life_years as "assetLifeYears", s.profile as "profile"
      from capital_scheme s where s.programme_id = ${programme}.id order by s.position`)} as "schemes",
    ${rows(sql`select a.id as "id", a.kind as "kind", a.reason as "reason", a.proposed_on as "proposedOn",
      a.authority as "authority",
      case when a.authorised_on is not null then json_build_object('on', a.authorised_on, 'reference', a.reference,
        'under', a.decided_under) end
        as "authorised",
      case when a.withdrawn_on is not null then json_build_object('on', a.withdrawn_on, 'reason', a.withdrawal_reason) end
        as "withdrawn",
      (select coalesce(json_agg(json_build_object('schemeId', x.scheme_id, 'amount', x.amount) order by x.position), '[]'::json)
        from capital_approval_amount x where x.approval_id = a.id) as "schemes",
      (select coalesce(json_agg(json_build_object('source', f.source, 'amount', f.amount, 'fundedBy', f.funded_by,
        'loanYears', f.loan_years) order by f.position), '[]'::json)
        from capital_approval_financing f where f.approval_id = a.id) as "financing"
      from capital_approval a where a.programme_id = ${programme}.id order by a.position`)} as "approvals",
    ${rows(sql`select p.scheme_id as "schemeId", p.month as "month",
      sum(p.amount) filter (where p.kind = 'actual')::bigint as "actual",
      sum(p.amount) filter (where p.kind = 'commitment')::bigint as "commitments"
      from capital_posting p where p.programme_id = ${programme}.id group by p.scheme_id, p.month
      order by p.month, p.scheme_id`)} as "spend",
    ${rows(sql`select g.scheme_id as "schemeId", g.month as "month", g.rating as "rating", g.note as "note",
      g.forecast as "forecast", g.to_be_requested as "toBeRequested", g.quoted_budget as "quotedBudget",
      ${instantText('g.at')} as "at", g.by_name as "byName"
      from capital_progress g where g.programme_id = ${programme}.id order by g.month, g.scheme_id`)} as "progress",
    ${rows(sql`select r.id as "id", r.source as "source", r.what as "what", r.asset as "asset",
      r.received_on as "receivedOn", r.amount as "amount", r.is_worked_out as "isWorkedOut"
      from capital_receipt r where r.programme_id = ${programme}.id order by r.received_on, r.id`)} as "receipts"`);
}
