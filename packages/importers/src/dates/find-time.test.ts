import { describe, expect, it } from 'vitest';
import { findTime } from './find-time.ts';

describe('finding the time of a meeting', () => {
  it.each([
    ['14:00', '14:00'],
    ['10.00', '10:00'],
    ['10.30 A.M.', '10:30'],
    ['2pm', '14:00'],
    ['12.15 pm', '12:15'],
    ['0930 hours', '09:30'],
    ['10:OO', '10:00'],
    ['noon', '12:00'],
    ['Room 4', null],
    ['25:00', null],
  ])('%s', (text, time) => {
    expect(findTime(text)).toBe(time);
  });
});
