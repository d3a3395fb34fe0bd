import { describe, expect, it } from 'vitest';
import { compareFinancing } from './compare-financing.ts';
import { compareSchemes } from './compare-schemes.ts';
import { compareTables } from './compare-tables.ts';
import type { PrintedTable } from './printed-table.ts';

type Row = readonly [label: string, reference: string | null, ...values: (number | null)[]];

function tableOf(
  firstLine: number,
  columns: readonly string[],
  rows: readonly Row[],
  more: Partial<PrintedTable> = {},
): PrintedTable {
  return {
    kind: 'other',
    caption: null,
    unit: 'thousandPounds',
    columns,
    rows: rows.map(([label, reference, ...values], at) => ({
      label,
      reference,
      isTotal: /total/i.test(label),
      values,
      line: firstLine + at,
    })),
    ...more,
  };
}

const programme = tableOf(
  10,
  ['Original', 'Amended', 'Revised budget'],
  [
    ['Workshop', 'CP15/10', 1_000, 264, 1_264],
    ['Repairs', 'CP16/01', 580, 270, 850],
    ['Purchase system', 'CP16/05', 624, 56, 680],
    ['Vehicles', 'CP16/03', 1_300, 140, 1_440],
    ['Uplift', 'CP16/13', 0, 0, 0],
    ['Antennas', 'CP16/16', 150, 0, 150],
  ],
);

describe('comparing tables with one another', () => {
  it('finds the figure of a scheme that was not brought up to date, once the other schemes show which column it repeats', () => {
    const progress = tableOf(
      30,
      ['Budget'],
      [
        ['Workshop', 'CP15/10', 1_264],
        ['Repairs', 'CP16/01', 850],
        ['Purchase system', 'CP16/05', 624],
        ['Vehicles', 'CP16/03', 1_440],
        ['Antennas', 'CP16/16', 150],
      ],
    );
    const [found, ...more] = compareTables([programme, progress]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      verdict: 'misprint',
      line: 32,
      printed: 624,
      otherLine: 12,
      other: 680,
      difference: -56,
    });
  });

  it('says nothing of tables whose columns do not plainly mean the same', () => {
    const other = tableOf(
      30,
      ['Spent'],
      [
        ['Workshop', 'CP15/10', 1_287],
        ['Repairs', 'CP16/01', 416],
        ['Purchase system', 'CP16/05', 863],
        ['Vehicles', 'CP16/03', 1_244],
      ],
    );
    expect(compareTables([programme, other])).toEqual([]);
  });

  it('says nothing of a name that stands twice, since it may mean two things', () => {
    const local = tableOf(
      1,
      ['Budget'],
      [
        ['Overtime', null, 789],
        ['Overtime', null, 1_109],
        ['Fuel', null, 5],
        ['Rent', null, 6],
        ['Rates', null, 7],
      ],
    );
    const whole = tableOf(
      9,
      ['Budget'],
      [
        ['Overtime', null, 1_898],
        ['Fuel', null, 5],
        ['Rent', null, 6],
        ['Rates', null, 7],
      ],
    );
    expect(compareTables([local, whole])).toEqual([]);
  });

  it('calls a step apart rounding, and pounds that round to the thousands printed the same', () => {
    const pounds = tableOf(
      30,
      ['Budget'],
      [
        ['Workshop', 'CP15/10', 1_264_280],
        ['Repairs', 'CP16/01', 850_000],
        ['Purchase system', 'CP16/05', 680_900],
        ['Vehicles', 'CP16/03', 1_439_700],
      ],
      { unit: 'pounds' },
    );
    expect(compareTables([programme, pounds]).map(({ verdict, line }) => [verdict, line])).toEqual([
      ['rounding', 32],
    ]);
  });

  it('asks after a scheme that has money in one table and only noughts in the other', () => {
    const approved = tableOf(
      50,
      ['Budget'],
      [
        ['Uplift', 'CP16/13', 69_284],
        ['Antennas', 'CP16/16', 150_000],
      ],
      { unit: 'pounds' },
    );
    expect(
      compareSchemes([programme, approved]).map(({ verdict, line, otherLine }) => [verdict, line, otherLine]),
    ).toEqual([['unsettled', 50, 14]]);
  });

  it('holds financing to payments in the columns of budget, and lets receipts lag behind spending', () => {
    const columns = ['Brought forward', 'Original', 'Revised budget', 'Actual and committed'];
    const payments = tableOf(1, columns, [['TOTAL', null, 1_010, 5_219, 7_408, 4_791]], {
      kind: 'capitalSummary',
    });
    const financing = tableOf(9, columns, [['TOTAL', null, 1_010, 5_219, 7_480, 943]], {
      kind: 'capitalFinancing',
    });
    expect(
      compareFinancing([payments, financing]).map(({ verdict, printed, other }) => [verdict, printed, other]),
    ).toEqual([['misprint', 7_480, 7_408]]);
  });
});
