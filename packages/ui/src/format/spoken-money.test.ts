import { expect, it } from 'vitest';
import { spokenMoney, spokenVariance } from './spoken-money.ts';

it('says over and under in words', () => {
  expect(spokenVariance(-26_700_000, 'thousands')).toBe('underspend of £267 thousand');
  expect(spokenVariance(140_000_000, 'millions')).toBe('overspend of £1.4 million');
  expect(spokenVariance(0, 'thousands')).toBe('on budget');
  expect(spokenVariance(-100, 'thousands')).toBe('underspend that rounds to zero');
});

it('says minus rather than trusting a sign', () => {
  expect(spokenMoney(-26_700_000, 'thousands')).toBe('minus £267 thousand');
  expect(spokenMoney(123_400, 'pounds')).toBe('£1,234');
  expect(spokenMoney(0, 'thousands')).toBe('nil');
  expect(spokenMoney(100, 'thousands')).toBe('rounds to zero');
});
