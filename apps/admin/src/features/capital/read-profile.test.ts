import { expect, it } from 'vitest';
import { readProfile } from './read-profile.ts';

it('reads a year and its pounds from each row, typed or pasted', () => {
  expect(readProfile('2017/18\t100,000\n\n2018/19: £300,000.50')).toEqual({
    profile: [
      { year: '2017/18', amount: 10_000_000 },
      { year: '2018/19', amount: 30_000_050 },
    ],
  });
});

it('takes nothing typed for a scheme without years, and names the row it cannot read', () => {
  expect(readProfile(' ')).toEqual({ profile: [] });
  expect(readProfile('2017/18 1\n2018 5')).toEqual({
    problem: 'Row 2: begin with a financial year, such as 2017/18',
  });
  expect(readProfile('2017/18 soon')).toEqual({ problem: 'Row 1: give the amount of 2017/18 in pounds' });
});
