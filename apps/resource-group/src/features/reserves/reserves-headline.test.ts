import { expect, it } from 'vitest';
import { generalInWords, reservesHeadline } from './reserves-headline.ts';

it('says what is left at the end of the first year', () => {
  expect(reservesHeadline([{ year: '2016/17', closing: 1_190_000_000 }])).toBe(
    '£11.9 million in reserves at the end of 2016/17',
  );
  expect(reservesHeadline([])).toBe('Reserves');
});

it('says on which side of 5 % general reserves stand', () => {
  expect(generalInWords(600_000_000, 637_495_000)).toContain('are within 5% of the net budget, £6.4 million');
  expect(generalInWords(637_495_001, 637_495_000)).toContain('must be justified');
});
