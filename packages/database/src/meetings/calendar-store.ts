import type { CalendarDate } from '@concordat/domain/kernel';
import type {
  Forum,
  ForumId,
  MeetingId,
  MeetingTheme,
  PlannedMeeting,
  ThemedMeeting,
} from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Transaction } from '../write/transaction.ts';

/** The calendar of a forum as its forward plan sees it: days and themes, without what is put before the meetings. */
export const calendarStore = {
  /** Every sitting that was not cancelled, the earliest first. */
  async of(tx: Transaction, forumId: ForumId): Promise<readonly ThemedMeeting[]> {
    const rows = await tx.meeting.findMany({
      where: { forumId, NOT: { status: 'cancelled' } },
      select: { heldOn: true, theme: true },
      orderBy: { heldOn: 'asc' },
    });
    return rows.map(({ heldOn, theme }) => ({
      heldOn: calendarDateOf(heldOn),
      theme: theme as MeetingTheme | null,
    }));
  },

  /** Days on the day or after it that have a sitting which was not cancelled. */
  async daysFrom(tx: Transaction, forumId: ForumId, day: CalendarDate): Promise<readonly CalendarDate[]> {
    const sittings = await calendarStore.of(tx, forumId);
    return sittings.map(({ heldOn }) => heldOn).filter((heldOn) => heldOn >= day);
  },

  async cancel(tx: Transaction, ids: readonly MeetingId[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.meeting.updateMany({
      where: { id: { in: [...ids] } },
      data: { status: 'cancelled', version: { increment: 1 } },
    });
  },

  /** Puts planned sittings into the calendar. */
  async add(tx: Transaction, forum: Forum, meetings: readonly PlannedMeeting[]): Promise<void> {
    const { id: forumId, bodyId } = forum;
    const readerBodyIds = [...forum.readerBodyIds];
    await tx.meeting.createMany({
      data: meetings.map(({ id, heldOn, theme }) => ({
        id,
        bodyId,
        readerBodyIds,
        forumId,
        heldOn: dateColumn(heldOn),
        theme,
        status: 'planned',
      })),
    });
  },
};
