import { addDays, addMonths, type CalendarDate, compareDates, monthOf } from '@concordat/domain/kernel';
import { meetingShape } from './data-set.ts';
import type { Board } from './meeting-rows.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

interface Raised {
  readonly meetingId: string;
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly itemIds: readonly string[];
}

/** Adds a meeting's actions: most of those older than half a year are closed, every eighth has no day. */
export function addActions(rows: Rows, random: Random, board: Board, raised: Raised): void {
  const { meetingId, day, today, itemIds } = raised;
  const isOld = compareDates(addMonths(day, 6), today) < 0;
  for (let position = 1; position <= meetingShape.actions; position += 1) {
    const id = random.id(day);
    const owner = random.oneOf(board.posts);
    const item = random.below(itemIds.length);
    const dueOn = random.onceIn(8) ? null : addDays(day, 14 + random.below(90));
    const isClosed = isOld ? !random.onceIn(20) : random.onceIn(3);
    rows.add('action', {
      id,
      ...board.scope,
      meeting_id: meetingId,
      forum_id: board.forumId,
      minutes_item_id: itemIds[item] ?? null,
      paragraph_number: `${item + 1}.2`,
      position,
      text: `${owner.title} to report: ${random.oneOf(board.pool)}`,
      owner_post: owner.title,
      owner_body_name: board.bodyName,
      owner_body_id: board.bodyId,
      owner_post_id: owner.id,
      raised_on: day,
      due_printed: dueOn === null ? 'Future meeting' : dueOn,
      due_month: dueOn === null ? null : monthOf(dueOn),
      due_on: dueOn,
      status: isClosed ? 'closed' : random.oneOf(['open', 'ongoing']),
      clearance: 0,
    });
    if (!isClosed) continue;
    rows.add('action_update', {
      id: random.id(addDays(day, 20)),
      ...board.scope,
      action_id: id,
      at: `${addDays(day, 20)}T10:00:00Z`,
      by_user_id: 'reader-1',
      by_name: 'Reader 1',
      note: random.oneOf(board.pool),
      status_before: 'open',
      status_after: 'closed',
    });
  }
}
