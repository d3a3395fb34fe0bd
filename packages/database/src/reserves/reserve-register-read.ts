import type { CalendarDate } from '@concordat/domain/kernel';
import type { HeldDelegation } from '@concordat/domain/meetings';
import type { ReserveRegister } from '@concordat/domain/reserves';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { delegationsJson } from '../meetings/delegations-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** A register in the domain's own shape, with whose it is; the domain works out its years. */
export interface ReserveRegisterJson extends Omit<ReserveRegister, 'id' | 'readerBodyIds'> {
  readonly __typename: 'ReserveRegister';
  readonly id: string;
  readonly body: BodySummaryJson;
  /** Lines of the scheme of delegation of its body on draws, ended ones too. */
  readonly delegations: readonly HeldDelegation[];
  /** The day it was read on, which the scheme of delegation is looked at by. */
  readonly today: CalendarDate;
  readonly version: number;
}

export interface ReservesAsked extends AskedBy {
  readonly today: CalendarDate;
}

const today: Slot<ReservesAsked> = { slot: (asked) => asked.today };

const found = sql<ReservesAsked>`from reserve_register listed where ${readable('listed')}`;

const json: Sql<ReservesAsked> = row(sql<ReservesAsked>`select 'ReserveRegister' as "__typename",
  ${globalId('ReserveRegister', 'listed.id')} as "id", ${bodySummaryJson('listed.body_id')} as "body",
  listed.body_id as "bodyId", listed.first_year as "firstYear", listed.net_budget as "netBudget",
  listed.justification as "justification",
  ${rows(sql<AskedBy>`select r.id as "id", r.name as "name", r.purpose as "purpose", r.restriction as "restriction",
    r.is_general as "isGeneral", r.opening as "opening", r.minimum as "minimum", r.source as "source"
    from reserve r where r.register_id = listed.id order by r.position`)} as "reserves",
  ${rows(sql<AskedBy>`select m.id as "id", m.reserve_id as "reserveId", m.financial_year as "year", m.kind as "kind",
    m.amount as "amount", m.purpose as "purpose", m.reference as "reference",
    m.planned_by as "plannedBy", m.recorded_by as "plannedByName", m.approved_by as "approvedByName",
    m.approved_under as "approvedUnder",
    m.cancelled_because as "cancelledBecause", m.below_minimum_because as "belowMinimumBecause"
    from reserve_movement m where m.register_id = listed.id order by m.financial_year, m.id`)} as "movements",
  ${delegationsJson('listed', 'reserveDraw')} as "delegations", ${today}::text as "today", listed.version as "version"`);

export const reserveRegisterRead = nodeReads<ReservesAsked>({ found, json });

/** One a body. */
export const reserveRegistersRead = connection<ReservesAsked & Paged>({
  node: 'ReserveRegister',
  found,
  json,
  sort: [
    { by: sql`listed.first_year`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
