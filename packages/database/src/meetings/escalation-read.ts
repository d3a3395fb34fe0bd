import { connection, type Paged } from '../read-model/connection.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Slot, type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import { today } from './action-json.ts';
import {
  type ForumSummaryJson,
  isOut,
  type MeetingSummaryJson,
  meetingSummaryJson,
  namedForumJson,
} from './meeting-json.ts';
import { standsForEscalation } from './stands-for-escalation.ts';

export interface EscalationJson {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly direction: string;
  readonly from: ForumSummaryJson | null;
  readonly to: ForumSummaryJson | null;
  readonly sourceKind: string;
  readonly sourceText: string | null;
  readonly sourceMeeting: MeetingSummaryJson | null;
  readonly proposedOn: string;
  readonly ageInDays: number;
  readonly stage: string;
  readonly askedAt: MeetingSummaryJson | null;
  readonly answeredOn: string | null;
  readonly answeredAt: MeetingSummaryJson | null;
  readonly outcome: string | null;
  readonly answer: string | null;
  readonly returnedAt: MeetingSummaryJson | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly onwardOf: EscalationSummaryJson | null;
  readonly passedOn: readonly EscalationSummaryJson[];
  readonly allowedCommands: readonly string[];
  readonly version: number;
}

export interface EscalationSummaryJson {
  readonly id: string;
  readonly title: string;
}

export interface EscalationsAsked extends AskedBy {
  readonly today: string;
  /** What the viewer may do with one that is open. */
  readonly commandsWhileOpen: readonly string[];
  /** They run the meetings of their bodies, and so read agendas and minutes of those that are not out. */
  readonly isRunning: boolean;
}

export interface EscalationListAsked extends EscalationsAsked, Paged {
  readonly stages: readonly string[] | null;
  /** Asked by this forum or of it. */
  readonly forumId: string | null;
  /** Only those that are not over: neither back before the forum that asked nor withdrawn. */
  readonly openOnly: boolean;
}

const given = slotsOf<EscalationListAsked>();
const commands = { slot: (asked: EscalationsAsked) => JSON.stringify(asked.commandsWhileOpen) };

const isRunning: Slot<EscalationsAsked> = { slot: (asked) => asked.isRunning };

/** True of a row whose body's meetings the viewer runs. */
function isRun(escalation: string): Sql<EscalationsAsked> {
  return sql<EscalationsAsked>`(${isRunning}::boolean and ${owned(escalation)})`;
}

/** What it comes from is out: its agenda is published, or its minutes went round. */
function sourceIsOut(escalation: string): Sql<EscalationsAsked> {
  return sql<EscalationsAsked>`exists (select from meeting of_ where of_.id = ${escalation}.source_meeting_id
    and ${readable('of_')} and ${isOut('of_')} and (${escalation}.source_kind = 'agendaItem' or of_.status <> 'held'))`;
}

function mayRead(escalation: string): Sql<EscalationsAsked> {
  return sql<EscalationsAsked>`${cleared(escalation)} and (${isRun(escalation)} or ${sourceIsOut(escalation)})`;
}

/** The status as the viewer sees it: an answer is none until the minutes it stands in go round, but to their writers. */
const seenStatus = sql<EscalationsAsked>`case when e.status = 'answered' and not ${isRun('e')} and not exists (
    select from meeting by_ where by_.id = e.answered_at_meeting_id and by_.status <> 'held')
  then 'open' else e.status end`;

const isAnswered = "listed.seen_status = 'answered'";

/** The meetings of the forum in `column` that have it on an agenda the viewer may see, and stand for it. */
function onAgendaOf(column: string): Sql<EscalationsAsked> {
  return sql<EscalationsAsked>`from agenda_item i join meeting m on m.id = i.meeting_id and ${readable('m')}
    where i.escalation_id = listed.id and i.withdrawn_reason is null and ${cleared('i')}
    and m.forum_id = listed.${column} and ${standsForEscalation('listed.seen_status', 'm')} and (${isRun('listed')} or ${isOut('m')})`;
}

const asked = onAgendaOf('to_forum_id');
const returned = sql<EscalationsAsked>`${onAgendaOf('from_forum_id')} and ${isAnswered}`;
const answeredAt = sql<EscalationsAsked>`from meeting m where m.id = listed.answered_at_meeting_id and ${isAnswered}
  and ${readable('m')}`;
const answer = sql<EscalationsAsked>`from resolution r where r.id = listed.answer_resolution_id and ${isAnswered}
  and ${cleared('r')}`;

/** As `escalationStage` in the domain. */
const stage = sql<EscalationsAsked>`case listed.seen_status when 'withdrawn' then 'withdrawn'
  when 'answered' then case when exists (select ${returned}) then 'returned' else 'answered' end
  else case when exists (select ${asked}) then 'onAgenda' else 'proposed' end end`;

const theOne = (from: Sql<EscalationsAsked>) =>
  sql<EscalationsAsked>`(select ${meetingSummaryJson('m')} ${from} order by m.held_on desc limit 1)`;

const json: Sql<EscalationsAsked> = row(sql`select 'Escalation' as "__typename", listed.id as "id",
  listed.title as "title", listed.reason as "reason", listed.asked_by as "askedBy",
  case when exists (select from forum a where a.id = listed.from_forum_id and a.reports_to_id = listed.to_forum_id)
    then 'up' when exists (select from forum z where z.id = listed.to_forum_id and z.reports_to_id = listed.from_forum_id)
    then 'down' else 'across' end as "direction",
  ${namedForumJson('listed.from_forum_id')} as "from", ${namedForumJson('listed.to_forum_id')} as "to",
  listed.source_kind as "sourceKind", ${sourceText()} as "sourceText",
  (select ${meetingSummaryJson('m')} from meeting m where m.id = listed.source_meeting_id and ${readable('m')})
    as "sourceMeeting",
  listed.proposed_on as "proposedOn", (${today}::date - listed.proposed_on)::int as "ageInDays", ${stage} as "stage",
  case when listed.seen_status = 'open' then ${theOne(asked)} end as "askedAt",
  case when ${isAnswered} then listed.answered_on end as "answeredOn", (select ${meetingSummaryJson('m')} ${answeredAt}) as "answeredAt",
  (select r.outcome ${answer}) as "outcome", (select r.text ${answer}) as "answer",
  ${theOne(returned)} as "returnedAt",
  listed.withdrawn_on as "withdrawnOn", listed.withdrawn_reason as "withdrawnReason",
  ${row(sql`select 'EscalationSummary' as "__typename", e.id as "id", e.title as "title" from escalation e
    where e.id = listed.onward_of_id and ${mayRead('e')}`)} as "onwardOf",
  ${rows(sql`select 'EscalationSummary' as "__typename", e.id as "id", e.title as "title" from escalation e
    where e.onward_of_id = listed.id and ${mayRead('e')} order by e.proposed_on, e.id`)} as "passedOn",
  case when listed.status = 'open' then ${commands}::json else '[]'::json end as "allowedCommands",
  listed.version as "version"`);

/** What it comes from, in its own words, for those who may read it there. */
function sourceText(): Sql<AskedBy> {
  return sql<AskedBy>`coalesce(
    (select i.number || ' ' || i.title from agenda_item i where i.id = listed.source_id and ${cleared('i')}),
    (select concat_ws(' ', g.number, g.text) from minutes_paragraph g where g.id = listed.source_id and ${cleared('g')}),
    (select r.text from resolution r where r.id = listed.source_id and ${cleared('r')}),
    (select a.text from action a where a.id = listed.source_id and ${cleared('a')}))`;
}

const found = sql<EscalationsAsked>`from (select e.*, ${seenStatus} as seen_status from escalation e
  where ${mayRead('e')}) listed where true`;

const id: Slot<{ readonly id: string }> = { slot: (asked) => asked.id };

export const escalationRead = readModel<EscalationsAsked & { readonly id: string }>(
  sql<EscalationsAsked & { readonly id: string }>`(select ${json} ${found} and listed.id = ${id}::uuid)`,
);

/** Those that have waited longest first. */
export const escalationsRead = connection<EscalationListAsked>({
  node: 'Escalation',
  found: sql<EscalationListAsked>`${found}
    and (${given('forumId')}::uuid is null or listed.from_forum_id = ${given('forumId')}::uuid
      or listed.to_forum_id = ${given('forumId')}::uuid)
    and (${given('stages')}::text[] is null or ${stage} = any(${given('stages')}::text[]))
    and (not ${given('openOnly')}::boolean or ${stage} in ('proposed', 'onAgenda', 'answered'))`,
  json,
  sort: [
    { by: sql`listed.proposed_on`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
