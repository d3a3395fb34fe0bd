import { expect, it } from 'vitest';
import { readPastedBooks } from './read-pasted-books.ts';

const known = new Set(['1010', '1020']);

it('reads lines that go on, a new one beside another, and income in brackets', () => {
  const text = '1010\tPay\t£1,234.50\n\n1020\t\t(267)\n1015\tOvertime\t0\t1010\n';
  expect(readPastedBooks(text, known)).toEqual({
    lines: [
      { code: '1010', title: 'Pay', budget: 123_450, beside: null },
      { code: '1020', title: null, budget: -26_700, beside: null },
      { code: '1015', title: 'Overtime', budget: 0, beside: '1010' },
    ],
    problems: [],
  });
});

it.each([
  ['\tPay\t1', 'Row 1, column 1: the code is missing'],
  ['1010\tPay\t1\n1010\tPay\t2', 'Row 2, column 1: 1010 stands above already'],
  ['1010\tPay\tabout 5', 'Row 1, column 3: "about 5" is no amount'],
  ['1010\tPay', 'Row 1, column 3: "" is no amount'],
  ['9\tNew\t1', 'Row 1, column 1: these books have no line 9'],
  ['9\tNew\t1\t8', 'Row 1, column 4: these books have no line 8'],
])('says of %j where it is wrong', (text, problem) => {
  const { problems } = readPastedBooks(text, known);
  expect(problems.join(' ')).toContain(problem);
});
