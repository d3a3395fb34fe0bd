import type { Pressure, YearAmount } from '@concordat/domain/finance';
import type { Pence } from '@concordat/domain/kernel';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** A pressure in the domain's shape, with the draw that pays for it and every place in a plan that counts it. */
export interface PressureJson
  extends Pick<Pressure, 'title' | 'what' | 'since' | 'source' | 'cost' | 'funding' | 'history'> {
  readonly __typename: 'Pressure';
  readonly id: string;
  readonly bodyId: string;
  readonly body: BodySummaryJson;
  readonly ownerPostId: string;
  readonly ownerTitle: string;
  readonly closedOn: string | null;
  readonly closedReason: string | null;
  readonly draw: PressureDrawJson | null;
  readonly inPlans: readonly PressureInPlanJson[];
  readonly version: number;
}

/** The draw in the register of reserves. */
export interface PressureDrawJson {
  readonly id: string;
  readonly __typename: 'PressureDraw';
  readonly reserveName: string;
  readonly year: string;
  readonly amount: Pence;
  readonly purpose: string;
  readonly reference: string | null;
  readonly cancelledBecause: string | null;
}

/** What a plan, or a scenario that says otherwise, has of it. */
export interface PressureInPlanJson {
  readonly __typename: 'PressureInPlan';
  readonly planId: string;
  readonly planTitle: string;
  readonly isPlanWithdrawn: boolean;
  /** The latest plan of its body that was not withdrawn; an earlier one is history. */
  readonly isPlanInForce: boolean;
  readonly scenarioId: string | null;
  readonly scenarioName: string | null;
  readonly label: string;
  readonly amounts: readonly YearAmount[];
  readonly isOn: boolean;
  readonly withdrawnReason: string | null;
}

export interface PressuresAsked extends AskedBy, Paged {}

const found = sql<AskedBy>`from pressure listed where ${readable('listed')}`;

const isOfIt = (item: string) =>
  `${item} -> 'liveSource' ->> 'kind' = 'pressure' and ${item} -> 'liveSource' ->> 'id' = listed.id::text`;

/** Items of plans, then what scenarios have instead of them or besides, then what scenarios only switch. */
const places = sql<AskedBy>`
  select p.id as plan_id, null::uuid as scenario_id, e.item as item, (e.item ->> 'isOn')::boolean as is_on
    from financial_plan p, jsonb_array_elements(p.inputs -> 'items') e(item)
    where ${readable('p')} and ${isOfIt('e.item')}
  union all
  select s.plan_id, s.id, e.item, coalesce((select (w.switched ->> 'isOn')::boolean
      from jsonb_array_elements(s.changes -> 'switches') w(switched)
      where w.switched ->> 'item' = e.item ->> 'key' limit 1), (e.item ->> 'isOn')::boolean)
    from plan_scenario s, jsonb_array_elements(s.changes -> 'items') e(item)
    where ${readable('s')} and ${isOfIt('e.item')}
  union all
  select s.plan_id, s.id, e.item, (w.switched ->> 'isOn')::boolean
    from plan_scenario s join financial_plan p on p.id = s.plan_id,
      jsonb_array_elements(p.inputs -> 'items') e(item), jsonb_array_elements(s.changes -> 'switches') w(switched)
    where ${readable('s')} and ${readable('p')} and ${isOfIt('e.item')} and w.switched ->> 'item' = e.item ->> 'key'
      and not exists (select from jsonb_array_elements(s.changes -> 'items') i(item) where i.item ->> 'key' = e.item ->> 'key')`;

const json: Sql<AskedBy> =
  row(sql<AskedBy>`select 'Pressure' as "__typename", ${globalId('Pressure', 'listed.id')} as "id",
  listed.body_id as "bodyId", ${bodySummaryJson('listed.body_id')} as "body", listed.title as "title", listed.what as "what",
  listed.since as "since", listed.source as "source", ${globalId('Post', 'listed.owner_post_id')} as "ownerPostId",
  listed.owner_title as "ownerTitle", listed.cost as "cost",
  listed.funding as "funding", listed.closed_on as "closedOn", listed.closed_reason as "closedReason",
  listed.history as "history",
  ${row(sql<AskedBy>`select 'PressureDraw' as "__typename", m.id as "id", r.name as "reserveName", m.financial_year as "year",
    m.amount as "amount", m.purpose as "purpose", m.reference as "reference", m.cancelled_because as "cancelledBecause"
    from reserve_movement m join reserve r on r.id = m.reserve_id
    where m.id::text = listed.funding ->> 'drawId' and ${readable('m')}`)} as "draw",
  ${rows(sql<AskedBy>`select 'PressureInPlan' as "__typename", ${globalId('FinancialPlan', 'p.id')} as "planId",
    p.title as "planTitle", p.withdrawn_on is not null as "isPlanWithdrawn",
    p.withdrawn_on is null and not exists (select from financial_plan later where later.body_id = p.body_id
      and later.withdrawn_on is null and (later.prepared_on, later.id) > (p.prepared_on, p.id)) as "isPlanInForce",
    case when s.id is not null then ${globalId('PlanScenario', 's.id')} end as "scenarioId", s.name as "scenarioName",
    place.item ->> 'label' as "label", place.item -> 'amounts' as "amounts", place.is_on as "isOn",
    place.item ->> 'withdrawnReason' as "withdrawnReason"
    from (${places}) place join financial_plan p on p.id = place.plan_id
      left join plan_scenario s on s.id = place.scenario_id
    where ${readable('p')}
    order by p.prepared_on desc, p.id, s.opened_at nulls first, s.id`)} as "inPlans",
  listed.version as "version"`);

export const pressureRead = nodeReads<AskedBy>({ found, json });

/** The latest spoken of first; closed ones stay in the list. */
export const pressuresRead = connection<PressuresAsked>({
  node: 'Pressure',
  found,
  json,
  sort: [
    { by: sql`listed.since`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
