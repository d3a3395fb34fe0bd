import type { DraftMeeting } from '@concordat/domain/imports';
import { findDates, firstDate } from '../dates/find-dates.ts';
import { findTime } from '../dates/find-time.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { saysAgenda, saysMinutes } from '../splitting/meeting-keywords.ts';
import type { Paper } from '../splitting/paper.ts';
import { findForum } from './find-forum.ts';
import { findVenue } from './find-venue.ts';

/** Reads which forum met, when and where from the head of an agenda or of minutes; what is not printed stays null. */
export function readMeetingHead(
  paper: Paper,
  head: readonly SourceLine[],
): { meeting: DraftMeeting; title: string | null } {
  const printed = head.filter((line) => !isBlank(line) && !isFurniture(line));
  const field = (label: 'date' | 'time' | 'venue' | 'forum') => paper.header?.fields.get(label) || null;
  const dated = field('date') ?? printed.find((line) => findDates(line.text).length > 0)?.text ?? '';
  const timed = [field('time') ?? '', withoutDates(dated), ...printed.map((line) => withoutDates(line.text))];
  return {
    meeting: {
      forum: field('forum') ?? findForum(printed),
      date: firstDate(dated),
      time: timed.map(findTime).find((time) => time !== null) ?? null,
      venue: field('venue') ?? findVenue(printed),
    },
    title: printed.find((line) => saysMinutes(line) || saysAgenda(line))?.text ?? null,
  };
}

/** A date such as 10.12.2016 must not be taken for a time. */
function withoutDates(text: string): string {
  return text.replace(/\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}/g, ' ');
}
