import type { CalendarDate } from '../kernel/index.ts';

/** Every so many weeks, or on the same weekday of every so many months. */
export type MeetingRhythm = { readonly every: number; readonly unit: 'weeks' | 'months' };

/** How often a forum meets from a day on, until the next cadence begins. */
export type ForumCadence = {
  readonly from: CalendarDate;
  /** As the office says it: "about six-weekly", "monthly". */
  readonly words: string;
  /** What meetings are generated from; null where the words give no rhythm, such as "as needed". */
  readonly rhythm: MeetingRhythm | null;
};

/** The cadence in force on the day; null before the first. */
export function cadenceOn(cadences: readonly ForumCadence[], day: CalendarDate): ForumCadence | null {
  return cadences.reduce<ForumCadence | null>(
    (latest, each) => (each.from <= day && (latest === null || each.from > latest.from) ? each : latest),
    null,
  );
}
