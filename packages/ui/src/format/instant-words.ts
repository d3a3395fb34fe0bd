import { clockTimeInWords, longDate } from './calendar-words.ts';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A UTC moment as "4 June 2026 at 9:32am" on a London clock; text that is no moment comes back as it is. */
export function instantInWords(instant: string): string {
  const wall = londonWall(instant);
  return wall === null ? instant : `${longDate(wall.date)} at ${clockTimeInWords(wall.time)}`;
}

/** The time alone on a London clock: "10:42am". */
export function instantTimeInWords(instant: string): string {
  const wall = londonWall(instant);
  return wall === null ? instant : clockTimeInWords(wall.time);
}

/** The day alone in London: 23:30 UTC on 31 March 2026 is "1 April 2026". */
export function instantDateInWords(instant: string): string {
  const wall = londonWall(instant);
  return wall === null ? instant : longDate(wall.date);
}

function londonWall(instant: string): { date: string; time: string } | null {
  const moment = Date.parse(instant);
  if (Number.isNaN(moment)) return null;
  const part = Object.fromEntries(london.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
