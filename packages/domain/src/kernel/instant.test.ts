import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from './calendar-date.ts';
import { clockTime, parseClockTime } from './clock-time.ts';
import {
  addSeconds,
  compareInstants,
  endOfLondonDay,
  instant,
  instantInLondon,
  londonDateOf,
  londonTimeOf,
  parseInstant,
} from './instant.ts';

it('writes every moment the same way', () => {
  expect(instant('2016-12-16T10:00Z')).toBe('2016-12-16T10:00:00.000Z');
  expect(instant('2026-04-01T00:30:00+01:00')).toBe('2026-03-31T23:30:00.000Z');
  expect(instant('2016-12-16T10:00:00.123999Z')).toBe('2016-12-16T10:00:00.123Z');
});

it.each(['2016-12-16', '2016-12-16T10:00:00', '10:00', '2016-02-30T10:00:00Z', 'now', ''])(
  'does not take "%s" for a moment',
  (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(() => instant(text)).toThrow(RangeError);
  },
);

it('turns the day over at midnight in London, summer and winter', () => {
  expect(londonDateOf(instant('2026-03-31T23:30:00Z'))).toBe('2026-04-01');
  expect(londonDateOf(instant('2026-01-31T23:30:00Z'))).toBe('2026-01-31');
});

it('skips the hour the clocks go forward over on 29 March 2026', () => {
  const before = instant('2026-03-29T00:59:59Z');
  expect(londonTimeOf(before)).toBe('00:59');
  expect(londonTimeOf(addSeconds(before, 1))).toBe('02:00');
  expect(instantInLondon(calendarDate('2026-03-29'), clockTime('01:30'))).toBe('2026-03-29T01:30:00.000Z');
});

it('has the hour before the clocks go back on 25 October 2026 twice, and means the first', () => {
  expect(londonTimeOf(instant('2026-10-25T00:30:00Z'))).toBe('01:30');
  expect(londonTimeOf(instant('2026-10-25T01:30:00Z'))).toBe('01:30');
  expect(instantInLondon(calendarDate('2026-10-25'), clockTime('01:30'))).toBe('2026-10-25T00:30:00.000Z');
});

it('ends the day after 23 hours in spring and 25 in autumn', () => {
  expect(endOfLondonDay(calendarDate('2026-03-28'))).toBe('2026-03-29T00:00:00.000Z');
  expect(endOfLondonDay(calendarDate('2026-03-29'))).toBe('2026-03-29T23:00:00.000Z');
  expect(endOfLondonDay(calendarDate('2026-10-24'))).toBe('2026-10-24T23:00:00.000Z');
  expect(endOfLondonDay(calendarDate('2026-10-25'))).toBe('2026-10-26T00:00:00.000Z');
});

it('brings any meeting time outside the skipped hour back as it was announced', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(calendarDate('1996-01-01'), days));
  const time = fc.tuple(fc.integer({ min: 2, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(day, time, (date, [hour, minute]) => {
      const announced = clockTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
      const moment = instantInLondon(date, announced);
      expect([londonDateOf(moment), londonTimeOf(moment)]).toEqual([date, announced]);
      expect(compareInstants(moment, endOfLondonDay(date))).toBe(-1);
    }),
  );
});

it('never lets the London day run backwards, and adds seconds that come off again', () => {
  const moment = fc
    .integer({ min: 0, max: 1_500_000_000 })
    .map((seconds) => addSeconds(instant('1996-01-01T00:00:00Z'), seconds));
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 200_000 }), (from, seconds) => {
      const later = addSeconds(from, seconds);
      expect(daysBetween(londonDateOf(from), londonDateOf(later))).toBeGreaterThanOrEqual(0);
      expect(addSeconds(later, -seconds)).toBe(from);
    }),
  );
});

it('tells a time on the wall from other texts', () => {
  expect(parseClockTime('09:05')).toBe('09:05');
  for (const text of ['9:05', '24:00', '10.00', '10:60', '10:00:00']) {
    expect(parseClockTime(text)).toBeNull();
    expect(() => clockTime(text)).toThrow(RangeError);
  }
});
