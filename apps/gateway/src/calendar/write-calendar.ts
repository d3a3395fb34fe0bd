import type { CalendarMeetingJson } from '@concordat/database/reads';
import { type CalendarDate, calendarDate, clockTime, instantInLondon } from '@concordat/domain/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export type CalendarToWrite = {
  readonly name: string;
  readonly meetings: readonly CalendarMeetingJson[];
  /** The day it is told on: the same meetings are the same text all day. */
  readonly today: CalendarDate;
  /** Where the pages of meetings are, such as `https://concordat.example`. */
  readonly origin: string;
};

const hour = 60 * 60_000;
/** Papers print when a meeting begins and never when it ends. */
const keptFree = 2 * hour;

const statuses: Readonly<Record<string, ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The meetings as a calendar of RFC 5545: when and where each is, with the address of its page. */
export function writeCalendar({ name, meetings, today, origin }: CalendarToWrite): string {
  const stamp = new Date(instantInLondon(today, clockTime('00:00')));
  const calendar = ical({
    name: onOneLine(name),
    prodId: { company: 'Concordat', product: 'Meetings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: `${meeting.uuid}@concordat`,
      sequence: meeting.version - 1,
      stamp,
      ...timesOf(meeting),
      summary: onOneLine(meeting.forumName),
      location: meeting.venue === null ? null : onOneLine(meeting.venue),
      status: statuses[meeting.status] ?? ICalEventStatus.CONFIRMED,
      url: `${origin}/resource-group/meetings/${encodeURIComponent(meeting.id)}`,
      description:
        meeting.startsAt === null
          ? 'The time is not announced yet.'
          : 'Two hours are kept free; the end is not announced.',
    });
  }
  return calendar.toString();
}

/** A whole day where no time is announced. */
function timesOf({ heldOn, startsAt }: CalendarMeetingJson) {
  if (startsAt === null) return { start: new Date(`${heldOn}T00:00:00Z`), allDay: true };
  const start = new Date(instantInLondon(calendarDate(heldOn), clockTime(startsAt)));
  return { start, end: new Date(start.getTime() + keptFree) };
}

/** Nothing of what people typed begins a line of its own. */
function onOneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
}
