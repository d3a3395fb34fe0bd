import { expect, it } from 'vitest';
import { printedFigure } from './printed-figure.ts';

it.each([
  ['134567', '134,567'],
  ['-267', '−267'],
  ['-1234.50', '−1,234.50'],
  ['999', '999'],
  ['0', '0'],
  ['Green', 'Green'],
])('writes %s as %s', (value, shown) => {
  expect(printedFigure(value)).toBe(shown);
});
