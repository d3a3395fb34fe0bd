import type { CalendarDate } from '@concordat/domain/kernel';
import type { ForumId, Meeting, MinutesId } from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { updatesInOrder } from './action-store.ts';
import { meetingOfRows } from './meeting-rows.ts';
import { saveMeeting } from './save-meeting.ts';

const byPosition = { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] };

const wholeMeeting = {
  attendances: byPosition,
  agendaItems: byPosition,
  papers: {
    ...byPosition,
    include: {
      sections: { ...byPosition, include: { paragraphs: byPosition } },
      recommendations: byPosition,
      tables: byPosition,
    },
  },
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
}

/** A meeting is kept whole, with its agenda, papers, minutes and actions, because an import may bring any of them. */
export const meetingStore = {
  /** The forum's meeting of that day as far as this viewer reads it; null when there is none. */
  async onDay(tx: Transaction, forumId: ForumId, heldOn: CalendarDate): Promise<Stored<Meeting> | null> {
    const known = await tx.meeting.findUnique({
      where: { forumId_heldOn: { forumId, heldOn: dateColumn(heldOn) } },
      select: { id: true },
    });
    if (known === null) return null;
    const row = await tx.meeting.findUniqueOrThrow({ where: { id: known.id }, include: wholeMeeting });
    return meetingOfRows(row);
  },

  /** Every sitting of the forums that was not cancelled, the earliest first. */
  async calendarOf(tx: Transaction, forumIds: readonly ForumId[]): Promise<readonly CalendarEntry[]> {
    const rows = await tx.meeting.findMany({
      where: { forumId: { in: [...forumIds] }, NOT: { status: 'cancelled' } },
      select: { forumId: true, heldOn: true, minutes: { select: { id: true } } },
      orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      forumId: row.forumId as ForumId,
      heldOn: calendarDateOf(row.heldOn),
      minutesId: (row.minutes?.id ?? null) as MinutesId | null,
    }));
  },

  save: saveMeeting,
};
