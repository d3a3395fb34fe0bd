import { describe, expect, it } from 'vitest';
import { readPastedReserves } from './read-pasted-reserves.ts';

const row = (...cells: readonly string[]) => cells.join('\t');

describe('reserves pasted from a spreadsheet', () => {
  it('are read with what each is for, its balance and its minimum, under headings or not', () => {
    const text = [
      row('Name', 'Purpose', 'Opening', 'Minimum', 'Ring fence', 'General', 'Source'),
      row('General', 'Risks nobody can foresee', '£9,000,000', '3,900,000', '', 'Yes', 'Accounts 2015/16'),
      '',
      row('Road safety', 'Cameras', '0', '', 'Road safety only'),
    ].join('\r\n');
    expect(readPastedReserves(text)).toEqual({
      reserves: [
        {
          name: 'General',
          purpose: 'Risks nobody can foresee',
          opening: 900_000_000,
          minimum: 390_000_000,
          restriction: null,
          isGeneral: true,
          source: 'Accounts 2015/16',
        },
        {
          name: 'Road safety',
          purpose: 'Cameras',
          opening: 0,
          minimum: 0,
          restriction: 'Road safety only',
          isGeneral: false,
          source: 'Opened with nothing in it',
        },
      ],
      problems: [],
    });
  });

  it.each([
    [row('', 'Roof', '1', '', '', '', 'Accounts'), 'Row 1, column 1: the name is missing'],
    [`${row('A', 'x', '0')}\n${row('A', 'y', '0')}`, 'Row 2, column 1: A stands above already'],
    [row('A', '', '0'), 'Row 1, column 2: the purpose is missing'],
    [row('A', 'x', '(5)', '', '', '', 'Accounts'), 'Row 1, column 3: "(5)" is no balance'],
    [row('A', 'x', '£294K', '', '', '', 'Accounts'), 'Row 1, column 3: "£294K" is no balance'],
    [row('A', 'x', '0', 'some'), 'Row 1, column 4: "some" is no minimum'],
    [row('A', 'x', '0', '', '', 'perhaps'), 'Row 1, column 6: "perhaps" is neither yes nor no'],
    [row('A', 'x', '5'), 'Row 1, column 7: where the balance comes from is missing'],
    [row('A'.repeat(201), 'x', '0'), 'Row 1, column 1: this is longer than 200 characters'],
    [
      Array.from({ length: 101 }, (_, at) => row(`R${at}`, 'x', '0')).join('\n'),
      'There are 101 reserves; a register is opened with at most 100',
    ],
  ])('are told where they are wrong: %j', (text, problem) => {
    expect(readPastedReserves(text).problems.join(' ')).toContain(problem);
  });
});
