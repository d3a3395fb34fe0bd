import { type ImpreciseDue, parseCalendarDate, parseMonth } from '../kernel/index.ts';

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  );

/**
 * What minutes mean by the words they print for a due, with the date and month a reader of the paper worked out.
 * A span of months wins over such a date, because it is moved on to the forum's next meeting after it.
 */
export function readDue(due: {
  readonly printed: string | null;
  readonly month: string | null;
  readonly date: string | null;
}): ImpreciseDue {
  const { printed } = due;
  const words = (printed ?? '').toLowerCase();
  const months = monthsIn(words);
  if (months !== null) return { kind: 'monthsAfter', months, printed };
  const month = due.month === null ? null : parseMonth(due.month);
  if (month !== null && due.date === null) return { kind: 'meetingMonth', month, printed };
  const date = due.date === null ? null : parseCalendarDate(due.date);
  if (date !== null) return { kind: 'date', date, printed };
  if (/\b(next|following)\b.*\b(meeting|board|committee|panel|group)\b/.test(words)) {
    return { kind: 'nextMeeting', printed };
  }
  const isLater = /\b(future|later|subsequent)\b.*\b(meeting|board|committee|panel)\b/.test(words);
  return { kind: isLater ? 'futureMeeting' : 'none', printed };
}

/** "six months", "12 months' time", "a year"; null when the words name no such span. */
function monthsIn(words: string): number | null {
  const span = /\b(\d{1,2}|[a-z]+)[ -](month|year)/.exec(words);
  if (span === null) return null;
  const [, count = '', unit] = span;
  const spelt = numberWords.indexOf(count) + 1;
  const number = /^\d+$/.test(count) ? Number(count) : count === 'a' || count === 'an' ? 1 : spelt;
  if (number === 0) return null;
  return unit === 'year' ? number * 12 : number;
}
