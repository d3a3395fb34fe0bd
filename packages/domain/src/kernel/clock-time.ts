import type { Branded } from './branded.ts';

/** The time on the wall as `HH:MM`, 24 hours, as an agenda prints it; sorts as text. */
export type ClockTime = Branded<string, 'ClockTime'>;

/** The time, or null when the text is not `HH:MM` between 00:00 and 23:59. */
export function parseClockTime(text: string): ClockTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : null;
}

/** Throws a RangeError when the text is not `HH:MM` between 00:00 and 23:59. */
export function clockTime(text: string): ClockTime {
  const time = parseClockTime(text);
  if (time === null) throw new RangeError(`"${text}" is not a time such as 14:30`);
  return time;
}
