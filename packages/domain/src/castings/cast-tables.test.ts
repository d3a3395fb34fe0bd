import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castTables } from './cast-tables.ts';
import type { Casting } from './casting.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

type Row = readonly [label: string, ...values: (number | null)[]];

function tableOf(
  columns: readonly string[],
  rows: readonly Row[],
  unit: PrintedTable['unit'] = 'thousandPounds',
): PrintedTable {
  const printed = rows.map(
    ([label, ...values], at): PrintedRow => ({
      label,
      reference: null,
      isTotal: /total/i.test(label),
      values,
      line: at + 1,
    }),
  );
  return { kind: 'other', caption: null, unit, columns, rows: printed };
}

function cast(
  columns: readonly string[],
  rows: readonly Row[],
  unit?: PrintedTable['unit'],
): readonly Casting[] {
  return castTables([tableOf(columns, rows, unit)])[0]?.castings ?? [];
}

const told = ({ line, column, verdict, difference }: Casting) => [line, column, verdict, difference];

describe('adding a printed table up again', () => {
  it('says which totals cast, which cast within rounding and which do not', () => {
    const castings = cast(
      ['Budget', 'Spent', 'Reserved'],
      [
        ['Pay', 100, 51, 7],
        ['Fuel', 200, 60, 900],
        ['Rent', 300, 70, 80],
        ['Total', 600, 183, 997],
      ],
    );
    expect(castings.map(told)).toEqual([
      [4, 0, 'casts', 0],
      [4, 1, 'castsWithinRounding', 2],
      [4, 2, 'doesNotCast', 10],
    ]);
  });

  it('allows n rows (n + 1) / 2 of the printed unit and not a step more', () => {
    for (const [printed, verdict] of [
      [602, 'castsWithinRounding'],
      [603, 'doesNotCast'],
    ] as const) {
      const castings = cast(
        ['Budget', 'Forecast'],
        [
          ['Pay', 100, 700],
          ['Fuel', 200, 800],
          ['Rent', 300, 900],
          ['Total', printed, 2400],
        ],
      );
      expect(castings[0]?.verdict).toBe(verdict);
    }
  });

  it('sums subtotals and not the lines under them twice', () => {
    const castings = cast(
      ['Budget', 'Spent'],
      [
        ['Officers', 400, 210],
        ['Staff', 300, 140],
        ['Sub-total pay', 700, 350],
        ['Rent', 200, 90],
        ['Grand total', 900, 440],
      ],
    );
    expect(castings.map(told)).toEqual([
      [3, 0, 'casts', 0],
      [3, 1, 'casts', 0],
      [5, 0, 'casts', 0],
      [5, 1, 'casts', 0],
    ]);
  });

  it('reports a wrong subtotal once and not again in the total it goes into', () => {
    const castings = cast(
      ['Budget', 'Spent'],
      [
        ['Officers', 400, 210],
        ['Staff', 300, 140],
        ['Sub-total pay', 790, 350],
        ['Rent', 200, 90],
        ['Grand total', 900, 440],
      ],
    );
    expect(castings.filter(({ verdict }) => verdict === 'doesNotCast').map(told)).toEqual([
      [3, 0, 'doesNotCast', 90],
    ]);
  });

  it('leaves out a line that is shown for information', () => {
    const castings = cast(
      ['Budget', 'Spent'],
      [
        ['Pay', 400, 210],
        ['of which overtime', 55, 30],
        ['Rent', 200, 90],
        ['Total', 600, 300],
      ],
    );
    expect(castings.map(({ verdict }) => verdict)).toEqual(['casts', 'casts']);
  });

  it('finds a gap as spending less funding, though nothing calls it a total', () => {
    const castings = cast(
      ['2017/18', '2018/19', '2019/20'],
      [
        ['Net revenue expenditure', 135_507, 138_717, 140_928],
        ['Financing', 131_688, 133_375, 135_148],
        ['Budget gap', 3_819, 5_342, 5_781],
      ],
    );
    expect(castings.map(told)).toEqual([
      [3, 0, 'casts', 0],
      [3, 1, 'casts', 0],
      [3, 2, 'castsWithinRounding', 1],
    ]);
  });

  it('names the rows whose figures are exactly what a lone column misses', () => {
    const [casting] = cast(
      ['Budget'],
      [
        ['Cameras', 92_000],
        ['Uplift', 69_284],
        ['Roll-out', 20_860],
        ['Courts', 22_000],
        ['Total', 114_000],
      ],
      'pounds',
    );
    expect(casting).toMatchObject({ verdict: 'doesNotCast', difference: -90_144 });
    expect(casting?.because).toBe(
      'the difference is exactly "Uplift" (line 2) and "Roll-out" (line 3), left out of the total',
    );
  });

  it('does not call a lone total wrong that may sum more than the rows shown', () => {
    const castings = cast(
      ['Budget'],
      [
        ['Workshop', 1_287],
        ['Vehicles', 1_244],
        ['Systems', 863],
        ['Total programme', 4_791],
      ],
    );
    expect(castings.map(({ verdict }) => verdict)).toEqual(['cannotBeChecked']);
  });

  it('asks rather than says where a row prints no figure', () => {
    const castings = cast(
      ['Budget', 'Spent'],
      [
        ['Pay', 400, 210],
        ['Training', 120, null],
        ['Rent', 200, 90],
        ['Total', 720, 390],
      ],
    );
    expect(castings.map(({ verdict }) => verdict)).toEqual(['casts', 'cannotBeChecked']);
  });

  it('works out formulas that the heads name by letters', () => {
    const castings = cast(
      ['D Brought forward', 'E Original', 'F Proposed', 'G Revised (D+E+F)'],
      [
        ['Workshop', 264, 1_000, 0, 1_264],
        ['Systems', 0, 624, 56, 624],
        ['Vehicles', 140, 1_300, 0, 1_440],
        ['Mobiles', 55, 15, 45, 115],
      ],
    );
    expect(castings.filter(({ verdict }) => verdict !== 'casts').map(told)).toEqual([
      [2, 3, 'doesNotCast', -56],
    ]);
  });

  it('takes a variance either way round, as long as the table keeps to it', () => {
    const rows: readonly Row[] = [
      ['Pay', 400, 410, -10],
      ['Rent', 200, 190, 10],
      ['Fuel', 90, 99, -9],
    ];
    expect(cast(['Budget', 'Actual', 'Variance'], rows).map(({ verdict }) => verdict)).toEqual(
      Array(3).fill('casts'),
    );
  });

  it('takes a percentage as right when amounts that round to those printed give it', () => {
    const castings = cast(
      ['Budget', 'Spent', '% spent'],
      [
        ['Land', 3_133, 1_875, 59.9],
        ['Systems', 808, 288, 35.6],
        ['Fleet', 2_049, 1_523, 74.4],
        ['Shared', 1_205, 1_104, 19.6],
      ],
    );
    expect(castings.map(({ verdict, computed }) => [verdict, computed])).toEqual([
      ['castsWithinRounding', 59.8],
      ['casts', 35.6],
      ['castsWithinRounding', 74.3],
      ['doesNotCast', 91.6],
    ]);
  });

  it('never calls a table wrong whose cells are rounded one by one from exact pence', () => {
    const exact = fc.array(
      fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 9_999_999 })),
      {
        minLength: 2,
        maxLength: 30,
      },
    );
    const toThousands = (pence: number) => Math.round(pence / 1000) || 0;
    fc.assert(
      fc.property(exact, (lines) => {
        const total = lines.reduce(([budget, actual], [b, a]) => [budget + b, actual + a] as const, [
          0, 0,
        ] as const);
        const rows = [...lines, total].map(([budget, actual], at): Row => {
          const label = at === lines.length ? 'Total' : `Line ${at}`;
          return [label, toThousands(budget), toThousands(actual), toThousands(actual - budget)];
        });
        const castings = cast(['Budget', 'Actual', 'Variance'], rows);
        expect(castings.filter(({ verdict }) => verdict === 'doesNotCast')).toEqual([]);
      }),
      { seed: 889, numRuns: 400 },
    );
  });
});
