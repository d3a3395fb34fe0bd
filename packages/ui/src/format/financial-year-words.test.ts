import { expect, it } from 'vitest';
import { financialYearInWords } from './financial-year-words.ts';

it('writes a financial year out for running text', () => {
  expect(financialYearInWords('2016/17')).toBe('2016 to 2017');
  expect(financialYearInWords('1999/00')).toBe('1999 to 2000');
});
