import { expect, it } from 'vitest';
import { readDateParts } from './read-date-parts.ts';

const read = (day: string, month: string, year: string) =>
  readDateParts({ day, month, year }, 'Meeting date');

it('takes a date as typed, with or without noughts, or the month in words', () => {
  expect(read('16', '12', '2016')).toEqual({ kind: 'date', date: '2016-12-16' });
  expect(read(' 8', '01', '2020')).toEqual({ kind: 'date', date: '2020-01-08' });
  expect(read('3', 'September', '2026')).toEqual({ kind: 'date', date: '2026-09-03' });
  expect(read('29', '2', '2016')).toEqual({ kind: 'date', date: '2016-02-29' });
});

it('tells an empty date from a wrong one', () => {
  expect(read('', ' ', '')).toEqual({ kind: 'empty' });
});

it.each([
  ['16', '', '2016', 'Meeting date must include a month', ['month']],
  ['', '', '2016', 'Meeting date must include a day and month', ['day', 'month']],
  ['16', '12', '16', 'Year must include 4 numbers', ['year']],
  ['31', '11', '2016', 'Meeting date must be a real date', ['day']],
  ['29', '2', '2100', 'Meeting date must be a real date', ['day']],
  ['1', '13', '2016', 'Meeting date must be a real date', ['month']],
])('refuses %s/%s/%s in words that name the part', (day, month, year, message, parts) => {
  expect(read(day, month, year)).toEqual({ kind: 'wrong', message, parts });
});
