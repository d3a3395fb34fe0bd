import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import type { ForumSummaryJson } from './meeting-json.ts';

export interface ForwardPlanJson {
  readonly forum: ForumSummaryJson;
  readonly isOwned: boolean;
  readonly meetings: readonly PlannedMeetingJson[];
  readonly waiting: readonly PlanEntryJson[];
}

export interface PlannedMeetingJson {
  readonly id: string;
  readonly heldOn: string;
  readonly status: string;
  readonly theme: string | null;
  readonly entries: readonly PlanEntryJson[];
}

export interface PlanEntryJson {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly actionId: string | null;
  readonly promised: string | null;
  readonly dueOn: string | null;
  readonly plannedFor: string | null;
  readonly firstPlannedFor: string | null;
  readonly status: string;
  readonly moves: readonly PlanEntryMoveJson[];
  readonly version: number;
}

export interface PlanEntryMoveJson {
  readonly id: string;
  readonly at: string;
  readonly byName: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
}

export interface ForwardPlanAsked extends AskedBy {
  readonly forumId: string;
  readonly today: string;
}

const given = slotsOf<ForwardPlanAsked>();

/** A year back, so that the rotation of themes and what slipped can be seen, and all that is planned. */
export const forwardPlanRead = readModel<ForwardPlanAsked>(
  row(sql`select 'ForwardPlan' as "__typename",
    ${row(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name"`)} as "forum",
    ${owned('f')} as "isOwned",
    ${rows(sql`select 'PlannedMeeting' as "__typename", ${globalId('Meeting', 'm.id')} as "id", m.held_on as "heldOn",
      m.status as "status", m.theme as "theme", ${entries(sql`e.planned_for = m.held_on`)} as "entries"
      from meeting m where m.forum_id = f.id and ${readable('m')} and m.status <> 'cancelled'
      and m.held_on >= ${given('today')}::date - 365 order by m.held_on, m.id`)} as "meetings",
    ${entries(sql`(e.planned_for is null or not exists (select from meeting m where m.forum_id = f.id
      and m.held_on = e.planned_for and m.status <> 'cancelled')) and e.status = 'planned'`)} as "waiting"
    from forum f where f.id = ${given('forumId')}::uuid and ${readable('f')}`),
);

function entries(where: Sql<ForwardPlanAsked>): Sql<ForwardPlanAsked> {
  return rows(sql`select 'PlanEntry' as "__typename", e.id as "id", e.title as "title", e.lead as "lead",
    ${globalId('Action', 'e.action_id')} as "actionId", e.promised as "promised", e.due_on as "dueOn",
    e.planned_for as "plannedFor", e.first_planned_for as "firstPlannedFor", e.status as "status",
    ${rows(sql`select 'PlanEntryMove' as "__typename", v.id as "id", ${instantText('v.at')} as "at",
      v.by_name as "byName", v.from_date as "from", v.to_date as "to", v.reason as "reason"
      from plan_entry_move v where v.entry_id = e.id and ${cleared('v')} order by v.at, v.id`)} as "moves",
    e.version as "version"
    from plan_entry e where e.forum_id = f.id and ${cleared('e')} and ${where}
    order by e.due_on nulls last, e.title, e.id`);
}
