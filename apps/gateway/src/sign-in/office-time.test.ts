import { instant } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { OfficeTime } from './office-time.ts';

const clockAt = (text: string) => ({ now: () => new Date(text) });
const noPool = undefined as never;

it.each([
  ['2026-03-28T23:59:00Z', '2026-03-28'],
  ['2026-03-29T00:59:59Z', '2026-03-29'], // the clocks go forward at 01:00
  ['2026-03-31T22:59:00Z', '2026-03-31'],
  ['2026-03-31T23:30:00Z', '2026-04-01'], // the financial year has begun in London
  ['2026-10-24T23:30:00Z', '2026-10-25'],
  ['2026-10-25T01:30:00Z', '2026-10-25'], // half past one for the second time
  ['2026-10-25T23:30:00Z', '2026-10-25'],
  ['2028-02-29T12:00:00Z', '2028-02-29'],
])('at %s it is %s in the office', (now, today) => {
  expect(new OfficeTime(noPool, clockAt(now), false).describe(instant(now)).today).toBe(today);
});

it('runs the demo clock on from where it was set, and lets no other office have one', () => {
  const set = { office_at: '2016-12-12T09:00:00.000Z', real_at: '2026-11-22T10:00:00.000Z' };
  const clock = clockAt('2026-11-22T10:30:00.000Z');
  expect(new OfficeTime(noPool, clock, true).by(set)).toBe('2016-12-12T09:30:00.000Z');
  expect(new OfficeTime(noPool, clock, false).by(set)).toBe('2026-11-22T10:30:00.000Z');
  expect(new OfficeTime(noPool, clock, true).by(null)).toBe('2026-11-22T10:30:00.000Z');
});
