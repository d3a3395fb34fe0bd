import { row } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { sql } from '../read-model/sql.ts';
import { cleared } from '../read-model/viewer-predicate.ts';
import {
  type ActionJson,
  type ActionsAsked,
  actionJson,
  isMine,
  isOverdue,
  readableActions,
  remindedAt,
  today,
} from './action-json.ts';
import { isOut, type MeetingSummaryJson, meetingSummaryJson, readableMeetings } from './meeting-json.ts';

export interface NextMeetingJson {
  readonly meeting: MeetingSummaryJson;
  readonly itemCount: number;
  readonly paperCount: number;
  readonly paragraphCount: number;
  readonly decideCount: number;
  readonly itemsToFollow: number;
}

export interface MemberHomeJson {
  readonly nextMeeting: NextMeetingJson | null;
  readonly actionsForMe: readonly ActionJson[];
  readonly actionsForMeCount: number;
  readonly overdueCount: number;
  readonly recentMeetings: readonly MeetingSummaryJson[];
}

const mine = sql<ActionsAsked>`${readableActions('a')} and a.status <> 'closed' and ${isMine('a')}`;

/** Something is asked of the meeting beyond taking note. */
const asksForDecision = sql<ActionsAsked>`(i.purpose = 'decide' or exists (
  select from paper p join recommendation r on r.paper_id = p.id and ${cleared('r')}
  where p.agenda_item_id = i.id and ${cleared('p')} and r.verb in ('approve', 'agree', 'sign', 'endorse')))`;

/** What needs the viewer and their next meeting: at most five actions, those they were reminded of and then the soonest due first, and five past meetings. */
export const memberHomeRead = readModel<ActionsAsked>(
  row(sql`select 'MemberHome' as "__typename",
  ${row(sql`select 'NextMeeting' as "__typename", ${meetingSummaryJson('m')} as "meeting",
    (select count(*)::int from agenda_item i where i.meeting_id = m.id and ${isOut('m')} and ${cleared('i')}) as "itemCount",
    (select count(*)::int from paper p where p.meeting_id = m.id and ${cleared('p')}) as "paperCount",
    (select count(*)::int from paper p join paper_paragraph g on g.paper_id = p.id and ${cleared('g')}
      where p.meeting_id = m.id and ${cleared('p')}) as "paragraphCount",
    (select count(*)::int from agenda_item i where i.meeting_id = m.id and ${isOut('m')} and ${cleared('i')} and ${asksForDecision})
      as "decideCount",
    (select count(*)::int from agenda_item i where i.meeting_id = m.id and ${isOut('m')} and ${cleared('i')} and i.kind = 'toFollow')
      as "itemsToFollow"
    ${readableMeetings('m')} and m.held_on >= ${today}::date and m.status <> 'cancelled'
    order by m.held_on, m.id limit 1`)} as "nextMeeting",
  (select coalesce(json_agg(${actionJson('first')}), '[]'::json) from (
    select a.* ${mine} order by ${remindedAt('a')} is null, a.due_on nulls last, a.id limit 5) first) as "actionsForMe",
  (select count(*)::int ${mine}) as "actionsForMeCount",
  (select count(*)::int ${mine} and ${isOverdue('a')}) as "overdueCount",
  (select coalesce(json_agg(${meetingSummaryJson('last')}), '[]'::json) from (
    select m.* ${readableMeetings('m')} and m.held_on < ${today}::date and m.status <> 'cancelled'
    order by m.held_on desc, m.id desc limit 5) last) as "recentMeetings"`),
);
