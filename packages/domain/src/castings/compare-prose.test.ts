import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProse } from './compare-prose.ts';
import type { PrintedTable } from './printed-table.ts';

const approved: PrintedTable = {
  kind: 'rcco',
  caption: 'Schemes approved in the year',
  unit: 'pounds',
  columns: ['Budget'],
  rows: [
    { label: 'JPS ANPR', reference: 'CP16/16', isTotal: false, values: [150_000], line: 40 },
    {
      label: 'Conversion Work - Replacement SARC site',
      reference: 'CP16/18',
      isTotal: false,
      values: [621_622],
      line: 41,
    },
  ],
};
const monitoring: PrintedTable = {
  kind: 'revenueMonitoring',
  caption: null,
  unit: 'thousandPounds',
  columns: ['Budget', 'Actual', 'Variance'],
  rows: [
    { label: 'PCSO Pay & Overtime', reference: null, isTotal: false, values: [4_972, 4_558, -414], line: 12 },
    { label: 'Vehicle Workshop', reference: null, isTotal: false, values: [1_264, 1_287, 23], line: 13 },
    {
      label: 'Net budget requirement',
      reference: null,
      isTotal: true,
      values: [127_499, 126_763, -736],
      line: 20,
    },
  ],
};

const compare = (text: string) =>
  compareProse([{ text, line: 7 }], [approved, monitoring]).map(({ verdict, printed, other, otherLine }) => [
    verdict,
    printed,
    other,
    otherLine,
  ]);

describe('comparing what paragraphs say with the tables', () => {
  it.each([
    'PCSO pay and overtime is forecast at £414k underspent.',
    'The outturn is forecast to be a £0.7m underspend.',
    'The requirement of £127.5m was set in February.',
    'The Vehicle Workshop scheme (£1,287k) is nearly complete.',
    'The savings found elsewhere come to £2.2m.',
    'Additional works at the vehicle workshop may cost about £100k.',
  ])('agrees, or has nothing to say: %s', (text) => {
    expect(compare(text)).toEqual([]);
  });

  it('finds a figure with a wrong digit where the paragraph spells out what the table abbreviates', () => {
    expect(
      compare(
        'The relocation of the Sexual Assault Referral Centre was agreed in March. An addition of £621,662 is now proposed.',
      ),
    ).toEqual([['unsettled', 621_662, 621_622, 41]]);
    expect(
      compare('For the Sexual Assault Referral Centre an addition of £621,662 to the programme is proposed.'),
    ).toEqual([['misprint', 621_662, 621_622, 41]]);
  });

  it('calls a figure one step from its row rounding', () => {
    expect(compare('The Vehicle Workshop has cost £1,288k.')).toEqual([
      ['rounding', 1_288_000, 1_287_000, 13],
    ]);
  });

  it('asks, and does not say, where a shorter figure differs by one digit', () => {
    expect(compare('The Vehicle Workshop has cost £1,387k.')).toEqual([
      ['unsettled', 1_387_000, 1_287_000, 13],
    ]);
  });

  it('never calls wrong what a paragraph says of rows the tables do not name', () => {
    const text = fc
      .tuple(
        fc.constantFrom('Insurance', 'The estate review', 'Fuel for the fleet'),
        fc.integer({ min: 1, max: 999_999_999 }),
      )
      .map(([subject, pounds]) => `${subject} cost £${pounds.toLocaleString('en-GB')} in the year.`);
    fc.assert(
      fc.property(text, (said) => {
        expect(compare(said)).toEqual([]);
      }),
      { seed: 621_662, numRuns: 500 },
    );
  });
});
