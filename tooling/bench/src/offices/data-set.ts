import { type CalendarDate, calendarDate } from '@concordat/domain/kernel';

/** So many bodies, each with a Board that met every month for so many years. */
export interface DataSet {
  readonly name: string;
  readonly bodies: number;
  readonly years: number;
  /** The day the office is at: the last meeting of each Board is still to come. */
  readonly today: CalendarDate;
  readonly seed: number;
  /** Accounts that read, spread over the bodies. */
  readonly readers: number;
}

export const meetingShape = {
  items: 14,
  papers: 10,
  sectionsInAPaper: 3,
  paragraphsInASection: 5,
  recommendationsInAPaper: 2,
  paragraphsInAMinute: 2,
  actions: 10,
  attending: 12,
} as const;

const readers = 400;

/** One body and five years. */
export const small = (today: string): DataSet => ({
  name: 'S',
  bodies: 1,
  years: 5,
  today: calendarDate(today),
  seed: 20161216,
  readers,
});

/** Forty-three bodies, as many as England and Wales have forces, and ten years. */
export const large = (today: string): DataSet => ({ ...small(today), name: 'L', bodies: 43, years: 10 });
