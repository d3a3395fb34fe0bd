import { describe, expect, it } from 'vitest';
import { median, percentile, ratioOf } from './rounds.ts';

describe('the median', () => {
  it('is the middle one, or lies between the middle two, whatever their order', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 1, 4, 2])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });
});

describe('a percentile', () => {
  it('lies between neighbours in proportion', () => {
    const oneToEleven = [11, 1, 10, 2, 9, 3, 8, 4, 7, 5, 6];
    expect(percentile(oneToEleven, 0)).toBe(1);
    expect(percentile(oneToEleven, 95)).toBeCloseTo(10.5);
    expect(percentile(oneToEleven, 100)).toBe(11);
    expect(percentile([2, 4], 25)).toBe(2.5);
  });
});

describe('a ratio', () => {
  it('is taken round by round, so that a slow round counts for both', () => {
    expect(ratioOf([90, 9, 45], [100, 10, 100])).toEqual({ middle: 0.9, lowest: 0.45, highest: 0.9 });
  });

  it('is refused when the rounds do not pair up', () => {
    expect(() => ratioOf([1, 2], [1])).toThrow('2 rounds cannot be set against 1.');
    expect(() => ratioOf([], [])).toThrow(RangeError);
  });
});
