import type { DraftMeeting } from '@concordat/domain/imports';
import { firstDate } from '../dates/find-dates.ts';
import { findTime } from '../dates/find-time.ts';
import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { saysAgenda, saysMinutes } from '../splitting/meeting-keywords.ts';
import type { Paper } from '../splitting/paper.ts';

/** Reads which forum met, when and where from the head of an agenda or of minutes; what is not printed stays null. */
export function readMeetingHead(
  paper: Paper,
  head: readonly SourceLine[],
): { meeting: DraftMeeting; title: string | null } {
  const printed = head.filter((line) => !isBlank(line) && !isFurniture(line));
  const field = (label: 'date' | 'time' | 'venue' | 'forum') => paper.header?.fields.get(label) || null;
  const prose = printed.map((line) => line.text).join(' ');
  const title = printed.find((line) => saysMinutes(line) || saysAgenda(line))?.text ?? null;
  const when = field('date') ?? prose;
  const heldIn = /\b(?:in|at)\s+(?:the\s+)?([A-Z][^.;]{4,90}?)(?=\s+(?:on|at|commencing|from)\s|[.;]|$)/.exec(
    afterHeld(prose),
  );
  return {
    meeting: {
      forum: field('forum') ?? findForum(printed),
      date: firstDate(when),
      time: findTime(field('time') ?? withoutDates(when)) ?? null,
      venue: field('venue') ?? tidyVenue(heldIn?.[1] ?? null),
    },
    title,
  };
}

/** The forum is the heading that names a board, committee, panel or group, or that "Minutes of the … held" names. */
function findForum(head: readonly SourceLine[]): string | null {
  const forum =
    /\b(?:board|committee|panel|group|authority|council|forum|cabinet|executive|conference|partnership|assembly|commission|team|meeting)\b/i;
  for (const line of head) {
    const within =
      /\b(?:minutes|notes|record|agenda)\b.{0,20}?\b(?:of|for)\s+(?:the\s+)?(?:\w+\s+)?(?:meeting\s+of\s+(?:the\s+)?)?(.{4,100}?)(?:\s+(?:meeting\s+)?held\b|\s+(?:on|at)\s+(?:\w+day\s+)?\d|\s+meeting\b|[,:]|$)/i.exec(
        line.text,
      );
    if (within?.[1] !== undefined && forum.test(within[1]) && !/^meeting$/i.test(within[1]))
      return within[1].trim();
  }
  const heading = head.find(
    (line) =>
      forum.test(line.text) &&
      line.text.length < 110 &&
      !/^(?:date|time|venue|location)\b/i.test(line.text) &&
      !/[.]$/.test(line.text),
  );
  if (heading === undefined || heading.cells !== null) return null;
  const bare = heading.text.replace(/[\s–—:-]*\b(?:draft\s+)?(?:minutes|agenda)\b[\s–—:-]*/gi, ' ').trim();
  return bare === '' ||
    /^(?:of|the|for|meeting)*$/i.test(bare) ||
    (!looksLikeHeading(heading) && bare.length > 80)
    ? null
    : bare;
}

function afterHeld(text: string): string {
  const held = /\bheld\b/i.exec(text);
  return held ? text.slice(held.index + 4) : '';
}

function tidyVenue(venue: string | null): string | null {
  return venue === null || /^\d|^(?:mon|tues|wednes|thurs|fri)day/i.test(venue) ? null : venue.trim();
}

/** A date such as 10.12.2016 must not be taken for a time. */
function withoutDates(text: string): string {
  return text.replace(/\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}/g, ' ');
}
