import { describe, expect, it } from 'vitest';
import type { BooksSheet } from './books-sheet.ts';
import { compareWithBooks } from './compare-with-books.ts';
import type { PrintedTable } from './printed-table.ts';

const columns = ['2016/17 Budget', '2016/17 YTD Budget', '2016/17 Actual', 'Variance'];

function table(
  rows: readonly (readonly [string, ...(number | null)[]])[],
  caption = 'Table 2: end of September 2016/17',
): PrintedTable {
  return {
    kind: 'revenueMonitoring',
    caption,
    unit: 'thousandPounds',
    columns,
    rows: rows.map(([label, ...values], at) => ({
      label,
      values,
      reference: null,
      isTotal: label.startsWith('Total'),
      line: at + 1,
    })),
  };
}

function sheet(month: string, rows: readonly (readonly [string, ...number[]])[]): BooksSheet {
  return {
    of: 'ledger',
    id: 'ledger',
    hierarchyId: 'cut',
    name: 'Policing budget',
    month,
    isUnsigned: false,
    rows: rows.map(([label, budget, budgetToDate, actual]) => ({
      label,
      reference: null,
      amounts:
        budget === undefined || budgetToDate === undefined || actual === undefined
          ? {}
          : { budget, budgetToDate, actual, variance: actual - budgetToDate },
    })),
  };
}

/** Pence, with pounds below the printed thousand. */
const september = sheet('2016-09', [
  ['Local policing'],
  ['Pay', 45_100_600_00, 22_457_000_00, 22_647_000_00],
  ['Transport', 366_000_00, 179_000_00, 138_400_00],
  ['Total local policing', 45_466_600_00, 22_636_000_00, 22_785_400_00],
  ['Organisational support'],
  ['Pay', 1_487_000_00, 737_000_00, 625_000_00],
  ['Total organisational support', 1_487_000_00, 737_000_00, 625_000_00],
]);

const asPrinted: Parameters<typeof table>[0] = [
  ['Local Policing', null, null, null, null],
  ['Pay', 45_101, 22_457, 22_647, 190],
  ['Transport', 366, 179, 138, -41],
  ['Total Local Policing', 45_467, 22_636, 22_785, 149],
  ['Organisational Support', null, null, null, null],
  ['Pay', 1_487, 737, 625, -112],
  ['Total Organisational Support', 1_487, 737, 625, -112],
];

describe('a paper beside the books', () => {
  it('agrees where every figure is what the books have, rounded as the paper rounds', () => {
    const [against] = compareWithBooks([table(asPrinted)], [september], '');
    expect(against?.agreeing).toBe(20);
    expect(against?.differences).toEqual([]);
    expect(against?.notInBooks).toEqual([]);
  });

  it('keeps a variance worked out from rounded figures apart from one that is wrong', () => {
    const rows = asPrinted.map((row) => [...row] as typeof row);
    rows[2] = ['Transport', 366, 179, 138, -40];
    rows[5] = ['Pay', 1_487, 737, 652, -112];
    const [against] = compareWithBooks([table(rows)], [september], '');
    expect(against?.differences.map(({ verdict, line, printed }) => [verdict, line, printed])).toEqual([
      ['rounding', 3, -40],
      ['apart', 6, 652],
    ]);
    expect(against?.differences[1]?.sentence).toBe(
      'Pay, 2016/17 Actual: £652k is printed and the books have £625,000.',
    );
    rows[2] = ['Transport', 366, 179, 138, -42];
    expect(compareWithBooks([table(rows)], [september], '')[0]?.differences[0]).toMatchObject({
      verdict: 'apart',
      difference: -140_000,
    });
  });

  it('lets a figure worked out from n rounded ones be n / 2 off, and no figure that is only printed', () => {
    const rows = asPrinted.map((row) => [...row] as typeof row);
    const verdictsOf = () => {
      const [against] = compareWithBooks([table(rows)], [september], '');
      return against?.differences.map(({ verdict, line }) => [verdict, line]);
    };
    rows[5] = ['Pay', 1_488, 737, 625, -112];
    expect(verdictsOf()).toEqual([['apart', 6]]);
    rows[5] = ['Pay', 1_487, 737, 625, -112];
    rows[3] = ['Total Local Policing', 45_466, 22_636, 22_785, 149];
    expect(verdictsOf()).toEqual([['rounding', 4]]);
    rows[3] = ['Total Local Policing', 45_465, 22_636, 22_785, 149];
    expect(verdictsOf()).toEqual([['apart', 4]]);
  });

  it('counts the rows of a total as the books do, where the page prints it like any other row', () => {
    const rows = [
      ...asPrinted,
      ['Gross expenditure', 46_955, 23_373, 23_410, 37] as (typeof asPrinted)[number],
    ];
    const gross = { label: 'Gross expenditure', reference: null, amounts: { budget: 46_953_600_00 } };
    const verdictOf = (adds: number) => {
      const books = { ...september, rows: [...september.rows, { ...gross, adds }] };
      return compareWithBooks([table(rows)], [books], '')[0]?.differences.map(({ verdict }) => verdict);
    };
    expect(verdictOf(3)).toEqual(['rounding']);
    expect(verdictOf(2)).toEqual(['apart']);
  });

  it('takes the same name under two headings for two rows', () => {
    const [against] = compareWithBooks([table(asPrinted.slice(0, 6))], [september], '');
    expect(against?.differences).toEqual([]);
    expect(against?.agreeing).toBe(16);
  });

  it('compares with the month the paper names and with no other', () => {
    const august = { ...september, month: '2016-08' };
    expect(compareWithBooks([table(asPrinted)], [august], '')).toEqual([]);
    expect(
      compareWithBooks([table(asPrinted, '')], [august], 'Revenue monitoring month 5 2016/17').length,
    ).toBe(1);
  });

  it('without a month named takes only a page that most figures agree with', () => {
    const other = sheet('2016-05', [
      ['Pay', 1_00, 2_00, 3_00],
      ['Transport', 1_00, 2_00, 3_00],
      ['Total local policing', 4_00, 5_00, 6_00],
    ]);
    expect(compareWithBooks([table(asPrinted, '')], [other], '')).toEqual([]);
    expect(compareWithBooks([table(asPrinted, '')], [other, september], '')[0]?.sheet.month).toBe('2016-09');
  });

  it('names the rows that the books do not have', () => {
    const rows = [
      ...asPrinted.slice(0, 6),
      ['Drones', 10, 5, 5, 0],
      ...asPrinted.slice(6),
    ] as typeof asPrinted;
    expect(compareWithBooks([table(rows)], [september], '')[0]?.notInBooks).toEqual(['Drones']);
  });

  it('says of each part of a table printed over two pages what stands on that page', () => {
    const [first, second] = compareWithBooks(
      [table(asPrinted.slice(0, 4)), table(asPrinted.slice(4), 'Table 2 (cont)')],
      [september],
      '',
    );
    expect([first?.table, first?.agreeing, second?.table, second?.agreeing]).toEqual([0, 12, 1, 8]);
  });

  it('leaves alone what is no page of the books', () => {
    const crime = table([
      ['Burglary', 1, 2, 3, 4],
      ['Robbery', 1, 2, 3, 4],
      ['Arson', 1, 2, 3, 4],
    ]);
    expect(compareWithBooks([crime], [september], '')).toEqual([]);
  });
});
