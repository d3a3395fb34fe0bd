import { type RoleGrantJson, roleGrantJson } from '../access/user-json.ts';
import { type ImportSummaryJson, importSummaryJson } from '../imports/import-json.ts';
import {
  type ActionJson,
  type ActionsAsked,
  actionJson,
  isOverdue,
  readableActions,
  today,
} from '../meetings/action-json.ts';
import { type MeetingSummaryJson, meetingSummaryJson, readableMeetings } from '../meetings/meeting-json.ts';
import { row } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { cleared, readable, withinClearance } from '../read-model/viewer-predicate.ts';

export interface OfficeHomeJson {
  readonly importsWaiting: readonly ImportSummaryJson[];
  readonly importsWaitingCount: number;
  readonly overdueActions: readonly ActionJson[];
  readonly overdueCount: number;
  readonly undatedActionCount: number;
  readonly draftMinutes: readonly MeetingSummaryJson[];
  readonly upcomingMeetings: readonly MeetingSummaryJson[];
  readonly roleGrantsWaiting: readonly RoleGrantJson[];
}

export interface OfficeHomeAsked extends ActionsAsked {
  /** What the viewer may not do is empty here, as it is on its own page. */
  readonly seesImports: boolean;
  readonly seesUsers: boolean;
}

const given = slotsOf<OfficeHomeAsked>();
const waiting = sql<OfficeHomeAsked>`from pack_import w
  where ${given('seesImports')}::boolean and w.status = 'pending' and ${withinClearance('w')}`;
const overdue = sql<OfficeHomeAsked>`${readableActions('a')} and ${isOverdue('a')}`;

/** What is late, due and waiting for whom: the ten longest overdue and the first five of each other kind. */
export const officeHomeRead = readModel<OfficeHomeAsked>(
  row(sql`select 'OfficeHome' as "__typename",
  (select coalesce(json_agg(${importSummaryJson('first')}), '[]'::json) from (
    select w.* ${waiting} order by w.uploaded_at desc, w.id desc limit 5) first) as "importsWaiting",
  (select count(*)::int ${waiting}) as "importsWaitingCount",
  (select coalesce(json_agg(${actionJson('first')}), '[]'::json) from (
    select a.* ${overdue} order by a.due_on, a.id limit 10) first) as "overdueActions",
  (select count(*)::int ${overdue}) as "overdueCount",
  (select count(*)::int ${readableActions('a')} and a.status <> 'closed' and a.due_on is null)
    as "undatedActionCount",
  (select coalesce(json_agg(${meetingSummaryJson('first')}), '[]'::json) from (
    select m.* ${readableMeetings('m')} and exists (
      select from minutes o where o.meeting_id = m.id and o.status = 'draft' and ${cleared('o')})
    order by m.held_on, m.id limit 5) first) as "draftMinutes",
  (select coalesce(json_agg(${meetingSummaryJson('first')}), '[]'::json) from (
    select m.* ${readableMeetings('m')} and m.held_on >= ${today}::date and m.status <> 'cancelled'
    order by m.held_on, m.id limit 5) first) as "upcomingMeetings",
  (select coalesce(json_agg(${roleGrantJson('u')} order by g.requested_at, g.id), '[]'::json)
    from role_grant g join user_access u on u.user_id = g.user_id and ${readable('u')}
    where ${given('seesUsers')}::boolean and ${readable('g')} and g.confirmed_at is null and g.revoked_at is null)
    as "roleGrantsWaiting"`),
);
