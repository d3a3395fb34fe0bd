import type { PlanChange, PlanInputs } from '@concordat/domain/finance';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';
import { type LiveInputJson, liveInputJson } from './live-input-json.ts';
import { type PlanScenarioJson, planScenarioJson } from './plan-scenario-read.ts';

/** A plan with its scenarios, and what the domain needs to say the rest. */
export interface FinancialPlanJson {
  readonly __typename: 'FinancialPlan';
  readonly id: string;
  readonly title: string;
  readonly bodyName: string;
  readonly preparedOn: string;
  readonly note: string;
  readonly withdrawnOn: string | null;
  readonly withdrawalReason: string | null;
  readonly inputs: PlanInputs;
  readonly history: readonly PlanChange[];
  readonly liveInputs: readonly { readonly input: LiveInputJson }[];
  readonly scenarios: readonly { readonly scenario: PlanScenarioJson }[];
  readonly version: number;
  readonly bodyId: string;
}

export interface FinancialPlansAsked extends AskedBy, Paged {}

const found = sql<AskedBy>`from financial_plan listed where ${readable('listed')}`;

const json: Sql<AskedBy> = row(sql<AskedBy>`select 'FinancialPlan' as "__typename",
  ${globalId('FinancialPlan', 'listed.id')} as "id", listed.title as "title",
  (select b.legal_name from body b where b.id = listed.body_id) as "bodyName",
  listed.prepared_on as "preparedOn", listed.note as "note", listed.withdrawn_on as "withdrawnOn",
  listed.withdrawal_reason as "withdrawalReason", listed.inputs as "inputs",
  listed.history as "history",
  ${rows(sql<AskedBy>`select ${liveInputJson('i')} as "input" from plan_live_input i
    where i.body_id = any(listed.reader_body_ids) and ${readable('i')} order by i.stated_at, i.id`)} as "liveInputs",
  ${rows(sql<AskedBy>`select ${planScenarioJson('s', 'listed')} as "scenario" from plan_scenario s
    where s.plan_id = listed.id and ${readable('s')} order by s.opened_at, s.id`)} as "scenarios",
  listed.version as "version", listed.body_id as "bodyId"`);

export const financialPlanRead = nodeReads<AskedBy>({ found, json });

/** The latest prepared first; withdrawn ones stay in the list. */
export const financialPlansRead = connection<FinancialPlansAsked>({
  node: 'FinancialPlan',
  found,
  json,
  sort: [
    { by: sql`listed.prepared_on`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
