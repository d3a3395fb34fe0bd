import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Slot, type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import { type ActionJson, type ActionsAsked, actionJson } from './action-json.ts';
import {
  type CorrectionJson,
  correctionsJson,
  type SignedMinutesJson,
  signedBeforeJson,
} from './corrections-json.ts';
import {
  type ForumSummaryJson,
  forumSummaryJson,
  type MeetingSummaryJson,
  meetingSummaryJson,
  namedForumJson,
} from './meeting-json.ts';
import { type NoticeReferenceJson, noticeOfResolutionJson } from './notice-json.ts';
import type { MarkingJson, RecommendationJson } from './paper-json.ts';
import { markingJson } from './paper-json.ts';
import { resolutionDecides } from './resolution-decides.ts';

export interface WrittenParagraphJson {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly version: number;
}

export interface MinutedItemJson {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly paragraphs: readonly WrittenParagraphJson[];
  readonly resolutions: readonly {
    readonly id: string;
    readonly text: string;
    readonly outcome: string | null;
    readonly recommendationId: string | null;
    readonly isDecision: boolean;
    readonly notice: NoticeReferenceJson | null;
  }[];
  readonly actions: readonly ActionJson[];
  readonly escalation: BroughtEscalationJson | null;
  readonly recommendations: readonly (RecommendationJson & { readonly id: string })[];
  readonly corrections: readonly CorrectionJson[];
}

/** The matter an item brought before the meeting, or whose answer it brought back. */
export interface BroughtEscalationJson {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly from: ForumSummaryJson | null;
  readonly isToBeAnsweredHere: boolean;
  readonly version: number;
}

export interface PresenceJson {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly post: string | null;
  readonly bodyName: string | null;
  readonly deputyFor: string | null;
}

export interface DeclarationJson {
  readonly id: string;
  readonly minutesItemId: string | null;
  readonly who: string | null;
  readonly interest: string | null;
  readonly isRecused: boolean;
  readonly registeredInterestId: string | null;
}

export interface MinutesInHandJson {
  readonly meeting: MeetingSummaryJson;
  readonly forum: ForumSummaryJson;
  readonly quorum: number | null;
  readonly minutesId: string | null;
  readonly status: string | null;
  readonly marking: MarkingJson | null;
  readonly signedByName: string | null;
  readonly approvedOn: string | null;
  readonly attendance: readonly PresenceJson[];
  readonly declarations: readonly DeclarationJson[];
  readonly items: readonly MinutedItemJson[];
  readonly laterMeetings: readonly MeetingSummaryJson[];
  readonly signedBefore: readonly SignedMinutesJson[];
  readonly owners: readonly { readonly postId: string; readonly post: string; readonly bodyName: string }[];
  readonly allowedCommands: readonly string[];
  readonly version: number;
}

export interface MinutesInHandAsked extends ActionsAsked {
  readonly meetingId: string;
  /** What the viewer may do, as JSON by the status of the meeting. */
  readonly commandsByStatus: Readonly<Record<string, readonly string[]>>;
}

const given = slotsOf<MinutesInHandAsked>();
const commands: Slot<MinutesInHandAsked> = {
  slot: ({ commandsByStatus }) => JSON.stringify(commandsByStatus),
};

/** The minutes of a meeting as the office that runs the forum writes them, beside its agenda; for nobody else. */
export const minutesInHandRead = readModel<MinutesInHandAsked>(
  row(sql`select 'MinutesInHand' as "__typename", ${meetingSummaryJson('m')} as "meeting",
    ${forumSummaryJson('m')} as "forum",
    (select t.quorum from forum_terms t where t.forum_id = m.forum_id and t.from_date <= m.held_on
      and ${readable('t')} order by t.from_date desc, t.number desc limit 1) as "quorum",
    ${globalId('Minutes', 'o.id')} as "minutesId", o.status as "status",
    case when o.id is not null then ${markingJson('o', `case o.status when 'draft' then 'DRAFT' end`)} end as "marking",
    o.signed_by_name as "signedByName",
    (select l.held_on from meeting l where l.id = o.approved_at_meeting_id and ${readable('l')}) as "approvedOn",
    ${rows(sql`select 'Presence' as "__typename", a.id as "id", a.kind as "kind", a.name as "name", a.post as "post",
      a.body_name as "bodyName", a.deputy_for as "deputyFor"
      from attendance a where a.meeting_id = m.id and ${readable('a')} order by a.position, a.id`)} as "attendance",
    ${rows(sql`select 'Declaration' as "__typename", d.id as "id", d.minutes_item_id as "minutesItemId", d.who as "who",
      d.interest as "interest", d.is_recused as "isRecused",
      d.registered_interest_id as "registeredInterestId"
      from declaration d where d.minutes_id = o.id and ${cleared('d')} order by d.position, d.id`)} as "declarations",
    ${items()} as "items",
    (select coalesce(json_agg(${meetingSummaryJson('l')} order by l.held_on), '[]'::json) from meeting l
      where l.forum_id = m.forum_id and l.held_on > m.held_on and l.status <> 'cancelled' and ${readable('l')})
      as "laterMeetings",
    ${signedBeforeJson('m')} as "signedBefore",
    ${rows(sql`select 'ActionOwner' as "__typename", ${globalId('Post', 't.id')} as "postId", t.title as "post",
      b.short_name as "bodyName" from post t join body b on b.id = t.body_id
      where ${readable('t')} order by t.title, b.short_name, t.id`)} as "owners",
    coalesce(${commands}::json -> m.status, '[]'::json) as "allowedCommands",
    m.version as "version"
    from meeting m left join minutes o on o.meeting_id = m.id and ${cleared('o')}
    where m.id = ${given('meetingId')}::uuid and ${readable('m')} and ${owned('m')}`),
);

function items(): Sql<MinutesInHandAsked> {
  return rows(sql`select 'MinutedItem' as "__typename", i.id as "id", i.number as "number", i.title as "title",
    i.outcomes as "outcomes",
    ${rows(sql`select 'WrittenParagraph' as "__typename", g.id as "id", g.number as "number", g.text as "text",
      g.version as "version"
      from minutes_paragraph g where g.minutes_item_id = i.id and ${cleared('g')} order by g.position`)} as "paragraphs",
    ${rows(sql`select 'RecordedResolution' as "__typename", r.id as "id", r.text as "text", r.outcome as "outcome",
      r.recommendation_id as "recommendationId", ${resolutionDecides('r', 'i')} as "isDecision", ${noticeOfResolutionJson('r.id')} as "notice"
      from resolution r where r.minutes_item_id = i.id and ${cleared('r')} order by r.position`)} as "resolutions",
    (select coalesce(json_agg(${actionJson('a')} order by a.position, a.id), '[]'::json)
      from action a where a.meeting_id = o.meeting_id and a.minutes_item_id = i.id and ${cleared('a')}) as "actions",
    ${row(sql`select 'BroughtEscalation' as "__typename", e.id as "id", e.title as "title", e.reason as "reason",
      e.asked_by as "askedBy", ${namedForumJson('e.from_forum_id')} as "from",
      e.status = 'open' and e.to_forum_id = m.forum_id as "isToBeAnsweredHere", e.version as "version"
      from agenda_item b join escalation e on e.id = b.escalation_id and ${cleared('e')}
      where b.meeting_id = o.meeting_id and b.number = i.number and b.withdrawn_reason is null and ${cleared('b')}
      order by b.id limit 1`)} as "escalation",
    ${rows(sql`select 'AskedOfMeeting' as "__typename", r.id as "id", r.number as "number", r.limb as "limb",
      r.verb as "verb", r.text as "text"
      from agenda_item n join paper p on p.agenda_item_id = n.id and ${cleared('p')}
      join recommendation r on r.paper_id = p.id and ${cleared('r')}
      where n.meeting_id = o.meeting_id and n.number = i.number and ${cleared('n')}
      order by p.position, r.position, r.id`)} as "recommendations",
    ${correctionsJson('i', 'true')} as "corrections"
    from minutes_item i where i.minutes_id = o.id and ${cleared('i')} order by i.position`);
}
