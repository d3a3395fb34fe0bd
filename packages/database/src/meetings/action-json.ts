import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable, viewerPerson } from '../read-model/viewer-predicate.ts';
import {
  type ForumSummaryJson,
  forumSummaryJson,
  type MeetingSummaryJson,
  meetingSummaryJson,
} from './meeting-json.ts';

export interface ActionJson {
  readonly __typename: 'Action';
  readonly id: string;
  readonly text: string;
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly forum: ForumSummaryJson;
  readonly raisedAt: MeetingSummaryJson;
  readonly paragraphNumber: string | null;
  readonly minutesItemTitle: string | null;
  readonly minutesId: string | null;
  readonly duePrinted: string | null;
  readonly dueMonth: string | null;
  readonly dueOn: string | null;
  readonly status: string;
  readonly isOverdue: boolean;
  readonly daysOverdue: number;
  readonly updates: readonly ActionUpdateJson[];
  readonly reminders: readonly ActionReminderJson[];
  readonly remindedAt: string | null;
  readonly allowedCommands: readonly string[];
  readonly version: number;
}

export interface ActionUpdateJson {
  readonly id: string;
  readonly at: string;
  readonly byName: string;
  readonly note: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
}

export interface ActionReminderJson {
  readonly id: string;
  readonly at: string;
  readonly byName: string;
}

/** What reading an action depends on beside the viewer: the office's day, and what they may do with one of theirs. */
export interface ActionsAsked extends AskedBy {
  readonly today: string;
  /** What they may do with an action of a body of theirs, one they own themselves, and one that is both. */
  readonly actionCommands: {
    readonly ofTheirBody: readonly string[];
    readonly theirs: readonly string[];
    readonly both: readonly string[];
  };
}

/** For readings in which nothing is done. */
export const noActionCommands: ActionsAsked['actionCommands'] = { ofTheirBody: [], theirs: [], both: [] };

export const today: Slot<{ today: string }> = { slot: (asked) => asked.today };
const commandsFor = (standing: keyof ActionsAsked['actionCommands']): Slot<ActionsAsked> => ({
  slot: ({ actionCommands }) => JSON.stringify(actionCommands[standing]),
});

/** Due before the office's day and not closed; never stored. */
export function isOverdue(action: string): Sql<{ today: string }> {
  return sql`(${action}.status <> 'closed' and coalesce(${action}.due_on < ${today}::date, false))`;
}

const isOnToday = (h: string) => sql<{ today: string }>`(${h}.from_date <= ${today}::date
  and (${h}.until_date is null or ${h}.until_date >= ${today}::date))`;

/**
 * It needs the viewer: its owner is a post their person acts in on the office's day (`whoActsIn`: a deputy who acts
 * goes before the holder), or it names only a body whose head they are (`needsMe` in the domain).
 */
export function isMine(action: string): Sql<AskedBy & { today: string }> {
  const held = sql<AskedBy & { today: string }>`from post_holding h join post o on o.id = h.post_id
    join body b on b.id = o.body_id
    where h.person_id = ${viewerPerson}::uuid and ${isOnToday('h')} and (h.is_deputising or not exists (
      select from post_holding d where d.post_id = h.post_id and d.is_deputising and ${isOnToday('d')}))`;
  return sql<AskedBy & { today: string }>`(${action}.owner_post_id = any(array(select h.post_id ${held}))
    or ${action}.owner_post_id is null
      and ${action}.owner_body_id = any(array(select o.body_id ${held} and o.title = b.head_title)))`;
}

/** The post and the body as minuted; empty where nobody is named. */
export function ownerInWords(action: string): string {
  return `concat_ws(', ', ${action}.owner_post, ${action}.owner_body_name)`;
}

/** When its owner was last reminded, while nothing was reported on it since; null otherwise. */
export function remindedAt(action: string): string {
  return `(select max(r.at) from action_reminder r where r.action_id = ${action}.id and ${action}.status <> 'closed'
    and not exists (select from action_update u where u.action_id = ${action}.id and (u.at, u.id) > (r.at, r.id)))`;
}

/**
 * The actions a viewer may read, in the row named so: those of the meetings of the forums they may read. Going by
 * way of the forums lets row-level security use the indexes; the actions of all bodies are never looked through.
 */
export function readableActions(action: string): Sql<AskedBy> {
  return sql`from forum forum_ join meeting meeting_ on meeting_.forum_id = forum_.id
    join action ${action} on ${action}.meeting_id = meeting_.id
    where ${readable('forum_')} and ${readable('meeting_')} and ${cleared(action)}`;
}

export function actionJson(action: string): Sql<ActionsAsked> {
  return row(sql`select 'Action' as "__typename", ${globalId('Action', `${action}.id`)} as "id",
    ${action}.text as "text", ${action}.owner_post as "ownerPost", ${action}.owner_body_name as "ownerBodyName",
    ${forumSummaryJson(action)} as "forum",
    (select ${meetingSummaryJson('m')} from meeting m where m.id = ${action}.meeting_id) as "raisedAt",
    ${action}.paragraph_number as "paragraphNumber", i.title as "minutesItemTitle",
    ${globalId('Minutes', 'i.minutes_id')} as "minutesId",
    ${action}.due_printed as "duePrinted", ${action}.due_month as "dueMonth", ${action}.due_on as "dueOn",
    ${action}.status as "status", ${isOverdue(action)} as "isOverdue",
    case when ${isOverdue(action)} then ${today}::date - ${action}.due_on else 0 end as "daysOverdue",
    ${rows(sql`select 'ActionUpdate' as "__typename", u.id as "id", ${instantText('u.at')} as "at",
      u.by_name as "byName", u.note as "note", u.status_before as "statusBefore", u.status_after as "statusAfter"
      from action_update u where u.action_id = ${action}.id order by u.at desc, u.id desc`)} as "updates",
    ${rows(sql`select 'ActionReminder' as "__typename", r.id as "id", ${instantText('r.at')} as "at",
      r.by_name as "byName"
      from action_reminder r where r.action_id = ${action}.id order by r.at desc, r.id desc`)} as "reminders",
    ${instantText(remindedAt(action))} as "remindedAt",
    case when ${owned(action)} and ${isMine(action)} then ${commandsFor('both')}::json
      when ${owned(action)} then ${commandsFor('ofTheirBody')}::json
      when ${isMine(action)} then ${commandsFor('theirs')}::json else '[]'::json end as "allowedCommands",
    ${action}.version as "version"
    from (select) nothing left join minutes_item i on i.id = ${action}.minutes_item_id and ${cleared('i')}`);
}
