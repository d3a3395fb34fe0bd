import type { CalendarDate } from '@concordat/domain/kernel';
import type { ForumId, Meeting, MeetingId, MinutesId } from '@concordat/domain/meetings';
import { calendarDateOf } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { updatesInOrder } from './action-store.ts';
import { meetingOfRows } from './meeting-rows.ts';
import { byPosition, wholePaper } from './paper-rows.ts';
import { saveMeetings } from './save-meetings.ts';

const wholeMeeting = {
  attendances: byPosition,
  agendaItems: byPosition,
  papers: { ...byPosition, include: wholePaper },
  minutes: {
    include: { items: { ...byPosition, include: { paragraphs: byPosition, resolutions: byPosition } } },
  },
  actions: { ...byPosition, include: { updates: updatesInOrder } },
};

/** A sitting in the calendar of a forum, and its minutes if it has any. */
export interface CalendarEntry {
  readonly forumId: ForumId;
  readonly heldOn: CalendarDate;
  readonly minutesId: MinutesId | null;
  readonly meetingId: MeetingId;
  readonly isCancelled: boolean;
}

/** A meeting is kept whole, with its agenda, papers, minutes and actions, because an import may bring any of them. */
export const meetingStore = {
  /** As far as this viewer reads them, the earliest first; asks for nothing when there is nothing to load. */
  async load(tx: Transaction, ids: readonly MeetingId[]): Promise<readonly Stored<Meeting>[]> {
    if (ids.length === 0) return [];
    const rows = await tx.meeting.findMany({
      where: { id: { in: [...ids] } },
      include: wholeMeeting,
      orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    });
    return rows.map(meetingOfRows);
  },

  /** The paragraphs and resolutions of their minutes that answer a matter, correct others or carry a decision notice. */
  async minutedInUse(tx: Transaction, meetings: readonly Meeting[]): Promise<readonly string[]> {
    const ids = meetings.flatMap(({ minutes }) => (minutes === null ? [] : [minutes.id]));
    if (ids.length === 0) return [];
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select r.id from resolution r join minutes_item i on i.id = r.minutes_item_id
        where i.minutes_id = any(${ids}::uuid[])
          and (exists (select from escalation e where e.answer_resolution_id = r.id)
            or exists (select from decision_notice n where n.resolution_id = r.id))
      union all
      select c.paragraph_id from paragraph_correction c where c.minutes_id = any(${ids}::uuid[])`;
    return rows.map(({ id }) => id);
  },

  /** Every sitting of the forums, those that were cancelled too, the earliest first. */
  async calendarOf(tx: Transaction, forumIds: readonly ForumId[]): Promise<readonly CalendarEntry[]> {
    const rows = await tx.meeting.findMany({
      where: { forumId: { in: [...forumIds] } },
      select: { id: true, forumId: true, heldOn: true, status: true, minutes: { select: { id: true } } },
      orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      forumId: row.forumId as ForumId,
      heldOn: calendarDateOf(row.heldOn),
      minutesId: (row.minutes?.id ?? null) as MinutesId | null,
      meetingId: row.id as MeetingId,
      isCancelled: row.status === 'cancelled',
    }));
  },

  save: saveMeetings,
};
