import type { PlanInputs, ScenarioChanges } from '@concordat/domain/finance';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

export interface PlanScenarioChangeJson {
  readonly id: string;
  readonly at: string;
  readonly byName: string;
  readonly sentences: readonly string[];
}

export interface FrozenScenarioJson {
  readonly id: string;
  readonly number: number;
  readonly purpose: string;
  readonly at: string;
  readonly byName: string;
  readonly inputs: PlanInputs;
}

/** A scenario with what the domain needs to say the rest: its plan's inputs, and whose it is. */
export interface PlanScenarioJson {
  readonly __typename: 'PlanScenario';
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  readonly ownerName: string;
  readonly openedAt: string;
  readonly standsOnId: string | null;
  readonly standsOnName: string | null;
  /** Of what it stands on, the lowest first. */
  readonly layersBelow: readonly ScenarioChanges[];
  readonly changes: ScenarioChanges;
  readonly history: readonly PlanScenarioChangeJson[];
  readonly frozen: readonly FrozenScenarioJson[];
  readonly version: number;
  readonly bodyId: string;
  readonly isWithdrawn: boolean;
  readonly planInputs: PlanInputs;
}

/** A scenario `s` of a plan `p`. */
export function planScenarioJson(s: string, p: string): Sql<AskedBy> {
  return row(sql<AskedBy>`select 'PlanScenario' as "__typename", ${globalId('PlanScenario', `${s}.id`)} as "id",
    ${globalId('FinancialPlan', `${p}.id`)} as "planId", ${s}.name as "name", ${s}.owner_name as "ownerName",
    ${instantText(`${s}.opened_at`)} as "openedAt",
    case when ${s}.stands_on_id is not null then ${globalId('PlanScenario', `${s}.stands_on_id`)} end as "standsOnId",
    (select below.name from plan_scenario below where below.id = ${s}.stands_on_id and ${readable('below')})
      as "standsOnName",
    (with recursive below as (
       select b.stands_on_id, b.changes, 1 as depth from plan_scenario b
         where b.id = ${s}.stands_on_id and ${readable('b')}
       union all select b.stands_on_id, b.changes, below.depth + 1 from plan_scenario b
         join below on below.stands_on_id = b.id where ${readable('b')})
     select coalesce(json_agg(below.changes order by below.depth desc), '[]'::json) from below) as "layersBelow",
    ${s}.changes as "changes",
    ${rows(sql<AskedBy>`select 'PlanScenarioChange' as "__typename", h.id as "id", ${instantText('h.at')} as "at",
      h.by_name as "byName", h.sentences as "sentences" from plan_scenario_change h
      where h.scenario_id = ${s}.id and ${readable('h')} order by h.at desc, h.id desc`)} as "history",
    ${rows(sql<AskedBy>`select 'FrozenScenario' as "__typename", f.id as "id", f.number as "number",
      f.purpose as "purpose", ${instantText('f.at')} as "at", f.by_name as "byName", f.inputs as "inputs"
      from frozen_scenario f where f.scenario_id = ${s}.id and ${readable('f')} order by f.number desc`)} as "frozen",
    ${s}.version as "version", ${s}.body_id as "bodyId", ${p}.withdrawn_on is not null as "isWithdrawn",
    ${p}.inputs as "planInputs"`);
}

export const planScenarioRead = nodeReads<AskedBy>({
  found: sql<AskedBy>`from plan_scenario listed join financial_plan p on p.id = listed.plan_id
    where ${readable('listed')} and ${readable('p')}`,
  json: planScenarioJson('listed', 'p'),
});
