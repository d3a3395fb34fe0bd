import { expect, it } from 'vitest';
import { secondsLeft, spokenTimeLeft, timeLeftInWords } from './seconds-left.ts';

const endsAt = '2026-06-04T08:30:00Z';

it('counts whole seconds down to nothing and no further', () => {
  expect(secondsLeft(endsAt, Date.parse('2026-06-04T08:25:00Z'))).toBe(300);
  expect(secondsLeft(endsAt, Date.parse('2026-06-04T08:29:59.400Z'))).toBe(1);
  expect(secondsLeft(endsAt, Date.parse('2026-06-04T09:00:00Z'))).toBe(0);
});

it('shows minutes, then seconds', () => {
  expect(timeLeftInWords(300)).toBe('5 minutes');
  expect(timeLeftInWords(299)).toBe('5 minutes');
  expect(timeLeftInWords(60)).toBe('1 minute');
  expect(timeLeftInWords(1)).toBe('1 second');
});

it('speaks at most eight times in the last five minutes', () => {
  const said = new Set(Array.from({ length: 300 }, (_, index) => spokenTimeLeft(300 - index)));
  expect([...said]).toEqual([
    '5 minutes',
    '4 minutes',
    '3 minutes',
    '2 minutes',
    '1 minute',
    '45 seconds',
    '30 seconds',
    '15 seconds',
  ]);
});
