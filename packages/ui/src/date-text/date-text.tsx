import { longDate, shortDate } from '../format/calendar-words.ts';
import { instantInWords } from '../format/instant-words.ts';

/** `2016-12-16` as "16 December 2016" (or "16 Dec 2016" in a column), with the date itself for machines. */
export function DateText({ date, isShort = false }: { date: string; isShort?: boolean }) {
  return (
    <time dateTime={date} className="cc-date">
      {isShort ? shortDate(date) : longDate(date)}
    </time>
  );
}

/** A UTC moment as "4 June 2026 at 9:32am" on a London clock. */
export function InstantText({ instant }: { instant: string }) {
  return <time dateTime={instant}>{instantInWords(instant)}</time>;
}
