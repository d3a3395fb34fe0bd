import { globalId } from '../read-model/global-id.ts';
import { rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Slot, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, readable, viewerPerson } from '../read-model/viewer-predicate.ts';
import { readableMeetings } from './meeting-json.ts';

/** A meeting as a calendar shows it: when and where, and nothing of what is spoken about. */
export interface CalendarMeetingJson {
  /** Of the meeting's page. */
  readonly id: string;
  readonly uuid: string;
  readonly forumName: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly venue: string | null;
  readonly status: string;
  readonly version: number;
}

export interface CalendarAsked extends AskedBy {
  readonly today: string;
  /** Null for the forums on which the viewer has a seat, by a post they hold today. */
  readonly forumId: string | null;
}

const given = slotsOf<CalendarAsked>();
const today: Slot<CalendarAsked> = { slot: (asked) => asked.today };

const seated = sql<CalendarAsked>`m.forum_id = any(array(select s.forum_id from forum_member s
  join post_holding h on h.post_id = s.post_id
  where h.person_id = ${viewerPerson}::uuid and h.from_date <= ${today}::date
    and (h.until_date is null or h.until_date >= ${today}::date)
    and s.from_date <= ${today}::date and (s.until_date is null or s.until_date >= ${today}::date)))`;

/** Meetings of the year that is past and of all that are to come, by day; at most a thousand. */
export const calendarRead = readModel<CalendarAsked>(
  rows(sql<CalendarAsked>`select ${globalId('Meeting', 'm.id')} as "id", m.id as "uuid", forum_.name as "forumName",
      m.held_on as "heldOn", m.starts_at as "startsAt", m.venue as "venue", m.status as "status", m.version as "version"
    ${readableMeetings('m')} and m.held_on > ${today}::date - interval '1 year'
      and case when ${given('forumId')}::uuid is null then ${seated} else m.forum_id = ${given('forumId')}::uuid end
    order by m.held_on, m.id limit 1000`),
);

/** The forums a viewer may follow, by name. */
export const forumsToFollowRead = readModel<AskedBy>(
  rows(sql`select ${globalId('Forum', 'f.id')} as "id", f.name as "name" from forum f
    where ${readable('f')} and f.status = 'active' order by f.name, f.id limit 500`),
);
