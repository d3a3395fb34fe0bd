import { expect, it } from 'vitest';
import { clockTimeInWords, longDate, longMonth, shortDate } from './calendar-words.ts';

it('writes dates in words without a leading nought', () => {
  expect(longDate('2016-12-16')).toBe('16 December 2016');
  expect(longDate('2020-01-08')).toBe('8 January 2020');
  expect(shortDate('2016-12-16')).toBe('16 Dec 2016');
  expect(shortDate('2017-05-02')).toBe('2 May 2017');
});

it('writes a month without inventing a day', () => {
  expect(longMonth('2019-12')).toBe('December 2019');
});

it('leaves text that is not a date alone', () => {
  expect(longDate('Next meeting')).toBe('Next meeting');
  expect(longDate('2016-13-01')).toBe('2016-13-01');
});

it.each([
  ['10:00', '10am'],
  ['14:00', '2pm'],
  ['09:32', '9:32am'],
  ['12:00', 'midday'],
  ['12:30', '12:30pm'],
  ['00:05', '12:05am'],
  ['00:00', 'midnight'],
  ['2.15', '2.15'],
])('writes %s as %s', (time, words) => {
  expect(clockTimeInWords(time)).toBe(words);
});
