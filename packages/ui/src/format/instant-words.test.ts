import { expect, it } from 'vitest';
import { instantDateInWords, instantInWords, instantTimeInWords } from './instant-words.ts';

it('shows summer time on a London clock', () => {
  expect(instantInWords('2026-06-04T08:32:00Z')).toBe('4 June 2026 at 9:32am');
});

it('shows winter time on a London clock', () => {
  expect(instantInWords('2016-12-12T09:00:00.000Z')).toBe('12 December 2016 at 9am');
  expect(instantTimeInWords('2016-12-12T10:42:00Z')).toBe('10:42am');
});

it('puts half past eleven at night of 31 March UTC on 1 April', () => {
  expect(instantDateInWords('2026-03-31T23:30:00Z')).toBe('1 April 2026');
});

it('leaves text that is no moment alone', () => {
  expect(instantInWords('soon')).toBe('soon');
});
