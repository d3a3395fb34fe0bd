import { expect, it } from 'vitest';
import { forecastInWords, reservesInWords, revenueHeadline } from './revenue-headline.ts';

it('says over or under budget first', () => {
  expect(revenueHeadline({ variance: -88_900_000, forecastVariance: -73_600_000 }, '2016-09')).toBe(
    '£889k under budget at month 6',
  );
  expect(revenueHeadline({ variance: 0, forecastVariance: null }, '2017-03')).toBe('On budget at month 12');
});

it('falls back on the forecast, and on the month not being loaded', () => {
  expect(revenueHeadline({ variance: null, forecastVariance: 0 }, '2016-04')).toBe(
    'Expected to end the year on budget',
  );
  expect(revenueHeadline({ variance: null, forecastVariance: null }, '2016-04')).toBe(
    'Month 1 is not loaded yet',
  );
  expect(forecastInWords({ variance: null, forecastVariance: -8_700_000 })).toBe(
    'The year is expected to end £87,000 under budget',
  );
});

it('says what comes from reserves, and that nothing does', () => {
  expect(reservesInWords(198_000_000, '2016/17')).toBe('£2 million to come from reserves in 2016/17');
  expect(reservesInWords(0, '2017/18')).toBe('Nothing from reserves in 2017/18');
});
