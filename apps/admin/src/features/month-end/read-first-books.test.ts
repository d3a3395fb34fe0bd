import { describe, expect, it } from 'vitest';
import { readFirstBooks } from './read-first-books.ts';

const row = (...cells: readonly string[]) => cells.join('\t');
const pay = row('1010', 'Officers', '£1,234.50', 'Net revenue', '', 'Employees > Officers', 'Local policing');
const grant = row('3000', 'Grant', '(267)', 'Income', 'Road safety only', 'Income', 'Income');
const memo = row('9010', 'Overtime less recharges', '0');

describe('the lines of first books', () => {
  it('are read with their budget, term, ring fence and places, under headings or not', () => {
    const headings = row('Code', 'Title', 'Budget', 'Counts in', 'Ring fence', 'Subjective', 'Objective');
    const books = {
      lines: [
        { code: '1010', title: 'Officers', budget: 123_450, term: 'Net revenue', ringFence: null },
        { code: '3000', title: 'Grant', budget: -26_700, term: 'Income', ringFence: 'Road safety only' },
        { code: '9010', title: 'Overtime less recharges', budget: 0, term: null, ringFence: null },
      ],
      bridge: ['Net revenue', 'Income'],
      cuts: [
        {
          cut: 'subjective',
          places: [
            { code: '1010', path: ['Employees', 'Officers'] },
            { code: '3000', path: ['Income'] },
          ],
        },
        {
          cut: 'objective',
          places: [
            { code: '1010', path: ['Local policing'] },
            { code: '3000', path: ['Income'] },
          ],
        },
      ],
      problems: [],
    };
    expect(readFirstBooks([pay, '', grant, memo].join('\n'))).toEqual(books);
    expect(readFirstBooks([headings, pay, grant, memo].join('\r\n'))).toEqual(books);
    expect(readFirstBooks('')).toEqual({ lines: [], bridge: [], cuts: [], problems: [] });
  });

  it.each([
    [row('', 'Pay', '1', 'Net', '', 'A'), 'Row 1, column 1: the code is missing'],
    [`${pay}\n${pay}`, 'Row 2, column 1: 1010 stands above already'],
    [row('1', '', '1', 'Net', '', 'A'), 'Row 1, column 2: the title is missing'],
    [row('1', 'Pay', '£294K', 'Net', '', 'A'), 'Row 1, column 3: "£294K" is no amount'],
    [row('1'.repeat(41), 'Pay', '1', 'Net', '', 'A'), 'Row 1, column 1: this is longer than 40 characters'],
    [row('9010', 'Memo', '0', '', '', 'A'), 'Row 1, column 6: a memo line stands in no cut'],
    [`${pay}\n${row('1', 'Pay', '1', 'Net', '', 'A')}`, 'Row 2, column 7: its place is missing'],
    [row('1', 'Pay', '1', 'Net', '', 'A > > B'), 'Row 1, column 6: a step between ">" is empty'],
    [row('1', 'Pay', '1', 'Net', '', Array(9).fill('A').join('>')), 'Row 1, column 6: there are 9 steps'],
    [row('1', 'Pay', '1', 'Net'), 'Column 6: no line has a place'],
    [
      `${row('1', 'Pay', '1', 'Net', '', 'A > B')}\n${row('2', 'Rent', '1', 'Net', '', 'A')}`,
      'Row 2, column 6: "A" is a group in row 1',
    ],
    [Array.from({ length: 2_001 }, (_, at) => row(String(at), 'x', '1')).join('\n'), 'There are 2001 lines'],
  ])('leave nothing to send of %j', (text, problem) => {
    const read = readFirstBooks(text);
    expect(read.problems.join(' ')).toContain(problem);
    expect(read.lines).toEqual([]);
  });
});
