import { addDays, addMonths, type CalendarDate, compareDates } from '@concordat/domain/kernel';
import { addActions } from './action-rows.ts';
import { meetingShape } from './data-set.ts';
import { addPaper } from './paper-rows.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** What the rows of a Board's meetings have in common. */
export interface Board {
  readonly bodyId: string;
  readonly scope: { readonly body_id: string; readonly reader_body_ids: readonly string[] };
  readonly forumId: string;
  readonly bodyName: string;
  readonly posts: readonly { readonly id: string; readonly title: string; readonly personId: string }[];
  readonly pool: readonly string[];
}

/** A meeting that was minuted, whose minutes the next one is asked to approve. */
export interface Held {
  readonly minutesId: string;
  readonly day: CalendarDate;
}

const itemTitles = [
  'Welcome and apologies',
  'Minutes of the last meeting',
  'Action log',
  ...Array.from({ length: meetingShape.papers }, (_, index) => `Report ${index + 1}`),
  'Any other business',
];

/** Adds one meeting with its agenda and papers, and, when it has been, its minutes and actions. */
export function addMeeting(
  rows: Rows,
  random: Random,
  board: Board,
  day: CalendarDate,
  today: CalendarDate,
  before: Held | null,
): Held | null {
  const { scope } = board;
  const meetingId = random.id(day);
  const isHeld = compareDates(day, today) < 0;
  const isLatest = isHeld && compareDates(addMonths(day, 1), today) >= 0;
  rows.add('meeting', {
    id: meetingId,
    ...scope,
    forum_id: board.forumId,
    held_on: day,
    starts_at: '10:00',
    venue: 'Conference room',
    status: isLatest ? 'minutesDraft' : isHeld ? 'minutesSigned' : 'agendaPublished',
  });
  addAttendance(rows, random, board, meetingId, day);
  const items = itemTitles.map((title, index) => {
    const id = random.id(addDays(day, -7));
    const paperNumber = index - 2;
    const hasPaper = paperNumber >= 1 && paperNumber <= meetingShape.papers;
    const isApproval = index === 1 && before !== null;
    rows.add('agenda_item', {
      id,
      ...scope,
      meeting_id: meetingId,
      number: String(index + 1),
      position: index + 1,
      title: hasPaper ? `${title}: ${random.oneOf(board.pool).split(' ').slice(0, 5).join(' ')}` : title,
      sub_items: hasPaper && random.onceIn(4) ? ['Appendix'] : [],
      lead: hasPaper ? random.oneOf(board.posts).title : null,
      kind: hasPaper ? 'paper' : 'standing',
      purpose: hasPaper ? random.oneOf(['decide', 'note', 'discuss']) : null,
      approves_minutes_of: isApproval ? before.day : null,
      minutes_id: isApproval ? before.minutesId : null,
      clearance: 0,
    });
    if (hasPaper) addPaper(rows, random, board, { meetingId, agendaItemId: id, day, position: paperNumber });
    return { title };
  });
  if (!isHeld) return null;
  return { minutesId: addMinutes(rows, random, board, { meetingId, day, today, isLatest, items }), day };
}

function addAttendance(rows: Rows, random: Random, board: Board, meetingId: string, day: CalendarDate): void {
  for (let position = 1; position <= meetingShape.attending; position += 1) {
    const post = board.posts[position - 1];
    rows.add('attendance', {
      id: random.id(day),
      ...board.scope,
      meeting_id: meetingId,
      position,
      kind: post ? 'member' : position < meetingShape.attending ? 'inAttendance' : 'apologies',
      name: null,
      post: post?.title ?? `Officer ${position}`,
      body_name: board.bodyName,
      person_id: post?.personId ?? null,
    });
  }
}

interface Minuted {
  readonly meetingId: string;
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly isLatest: boolean;
  readonly items: readonly { readonly title: string }[];
}

function addMinutes(rows: Rows, random: Random, board: Board, minuted: Minuted): string {
  const { scope, pool } = board;
  const { meetingId, day, isLatest, items } = minuted;
  const minutesId = random.id(day);
  rows.add('minutes', {
    id: minutesId,
    ...scope,
    meeting_id: meetingId,
    status: isLatest ? 'draft' : 'signed',
    clearance: 0,
  });
  const itemIds = items.map(({ title }, index) => {
    const id = random.id(day);
    rows.add('minutes_item', {
      id,
      ...scope,
      minutes_id: minutesId,
      position: index + 1,
      number: String(index + 1),
      title,
      outcomes: [random.oneOf(['noted', 'approved', 'agreed'])],
      clearance: 0,
    });
    for (let position = 1; position <= meetingShape.paragraphsInAMinute; position += 1) {
      rows.add('minutes_paragraph', {
        id: random.id(day),
        ...scope,
        minutes_item_id: id,
        position,
        number: `${index + 1}.${position}`,
        text: `${random.oneOf(pool)} ${random.oneOf(pool)}`,
        clearance: 0,
      });
    }
    if (random.onceIn(3)) {
      rows.add('resolution', {
        id: random.id(day),
        ...scope,
        minutes_item_id: id,
        position: 1,
        text: `Resolved: ${random.oneOf(pool)}`,
        clearance: 0,
      });
    }
    return id;
  });
  addActions(rows, random, board, { meetingId, day, today: minuted.today, itemIds });
  return minutesId;
}
