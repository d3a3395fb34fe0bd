import type { PrintedTable } from '@concordat/domain/printed';
import { describe, expect, it } from 'vitest';
import { castMarks } from './cast-marks.ts';

function table(
  id: string,
  columns: readonly string[],
  rows: readonly (readonly [string, ...string[]])[],
): PrintedTable {
  return {
    id,
    caption: null,
    unit: 'thousandPounds',
    columns,
    rows: rows.map(([label, ...values]) => ({
      label,
      reference: null,
      isTotal: /total/i.test(label),
      values,
    })),
  };
}

describe('the marks beside printed totals', () => {
  it('say of each total whether it casts, and nothing of its rows', () => {
    const marks = castMarks([
      table(
        'a',
        ['Budget', 'Spent'],
        [
          ['Pay', '100', '51'],
          ['Fuel', '200', '60'],
          ['Total', '300', '112'],
        ],
      ),
      table(
        'b',
        ['Q1', 'Q2'],
        [
          ['Pay', '10', '20'],
          ['Fuel', '15', '25'],
          ['Total', '25', '45'],
        ],
      ),
    ]);
    expect([...marks].map(([id, rows]) => [id, [...rows].map(([row, { words }]) => [row, words])])).toEqual([
      ['a', [[2, 'Casts within rounding']]],
      ['b', [[2, 'Casts']]],
    ]);
  });

  it('name the figure that does not cast, what it comes to, and by how much', () => {
    const marks = castMarks([
      table(
        'a',
        ['Budget', 'Spent', 'Forecast'],
        [
          ['Pay', '100', '51', '90'],
          ['Fuel', '200', '60', '210'],
          ['Total', '300', '151', '300'],
        ],
      ),
    ]);
    expect(marks.get('a')?.get(2)).toEqual({
      words: 'Does not cast by £40k',
      tone: 'alarm',
      sentences: ['Total, Spent: £151k is printed, its rows come to £111k.'],
    });
  });

  it('follow a table on to the next page', () => {
    const marks = castMarks([
      table(
        'page one',
        ['Budget', 'Spent'],
        [
          ['Pay', '100', '50'],
          ['Fuel', '200', '60'],
        ],
      ),
      table(
        'page two',
        ['Budget', 'Spent'],
        [
          ['Rent', '40', '30'],
          ['Total', '340', '140'],
        ],
      ),
    ]);
    expect(marks.get('page two')?.get(1)?.words).toBe('Casts');
  });
});
