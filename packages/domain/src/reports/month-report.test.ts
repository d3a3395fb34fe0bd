import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import { anyLedger, figure, opened, posted, september, small } from '../../test/ledgers.ts';
import { castTables, compareWithBooks, type PrintedTable } from '../castings/index.ts';
import { type Ledger, positionsAt, type VarianceNote } from '../finance/index.ts';
import { instant, month, pence } from '../kernel/index.ts';
import type { DrawnTable } from '../meetings/index.ts';
import { type MonthReport, type MonthToReport, monthReport } from './month-report.ts';
import { sheetsOfLedger } from './sheets-of-ledger.ts';

const closed = (ledger: Ledger): Ledger => ({
  ...ledger,
  periods: ledger.periods.map((period) => ({ ...period, status: 'closed' })),
});

const figures = [
  figure('1', 'budget', 1_000_400_00),
  figure('1', 'actual', 900_400_00),
  figure('1', 'forecast', 950_000_00),
  figure('2', 'budget', 500_400_00),
  figure('2', 'actual', 520_000_00),
  figure('M', 'budget', 7_000_00),
];

function toReport(changes: Partial<MonthToReport> = {}, of = figures): MonthToReport {
  const ledger = closed(opened());
  const lineIds = ledger.lines.map(({ id }) => id);
  return {
    ledger,
    bodyName: 'Constabulary',
    month: september,
    positions: positionsAt(lineIds, posted(opened(), of), september),
    notes: [],
    before: { month: month('2016-08'), forecastVariance: pence(-30_000_00) },
    ...changes,
  };
}

function drawn(of: MonthToReport = toReport()): MonthReport {
  const report = monthReport(of);
  if ('kind' in report) throw new Error(report.kind);
  return report;
}

const printed = ({ rows, ...table }: DrawnTable): PrintedTable => ({
  ...table,
  rows: rows.map(({ label, isTotal, values }, at) => ({
    label,
    isTotal,
    reference: null,
    line: at + 1,
    values: values.map((value) => (value === null ? null : Number(value))),
  })),
});
const tablesOf = (report: MonthReport) => report.sections.flatMap(({ tables = [] }) => tables);

describe('the report of a month', () => {
  it('is refused while the month takes figures', () => {
    expect(monthReport(toReport({ ledger: opened() }))).toEqual({ kind: 'MonthNotClosed', month: september });
  });

  it('says in three lines where the budget stands, from the figures alone', () => {
    expect(drawn().sections[0]?.paragraphs).toEqual([
      'Constabulary: £80k under budget at the end of September 2016, 5.4 % of the budget to date of £1,501k.',
      'The year 2016/17 is expected to end £50k under budget, of a budget of £1,501k.',
      'Since August 2016 the forecast has moved by −£20k.',
    ]);
  });

  it('prints both cuts as tables, totals after their rows, and the memo line last', () => {
    const [, table2, appendix] = tablesOf(drawn());
    expect([table2?.caption, appendix?.caption]).toEqual([
      'Table 2: What it is for, end of September 2016',
      'Appendix 1: What it is spent on, end of September 2016',
    ]);
    expect(appendix?.rows.map(({ label, values }) => [label, values[0], values[3]])).toEqual([
      ['Costs', null, null],
      ['Pay', '1000', '-100'],
      ['Rent', '500', '20'],
      ['Total costs', '1501', '-80'],
      ['Income', '0', '0'],
      ['Net', '1501', '-80'],
      ['*Overtime less recharges', '7', '-7'],
    ]);
  });

  it('says that figures are rounded only where a total shows it', () => {
    const noteOf = (of: MonthToReport) =>
      drawn(of).sections.find(({ heading }) => heading === 'By what it is spent on')?.paragraphs.length;
    expect(noteOf(toReport())).toBe(1);
    expect(noteOf(toReport({}, [figure('1', 'budget', 1_000_00), figure('1', 'actual', 1_000_00)]))).toBe(0);
  });

  it('numbers the notes in the order of the rows they explain, and beside those rows', () => {
    const rows = opened().hierarchies[0]?.rows ?? [];
    const rowOf = (label: string) => rows.find((row) => row.label === label)?.id ?? testId(9);
    const note = (label: string, text: string): VarianceNote => ({
      id: testId(7),
      month: september,
      rowIds: [rowOf(label)],
      text,
      at: instant('2016-12-09T11:00:00Z'),
      byName: 'Finance officer',
    });
    const report = drawn(toReport({ notes: [note('Rent', 'Dearer.'), note('Pay', 'Vacancies.')] }));
    expect(report.sections.at(-1)).toEqual({
      heading: 'Notes',
      paragraphs: ['Note 1, Pay: Vacancies.', 'Note 2, Rent: Dearer.'],
    });
    expect(tablesOf(report)[2]?.rows.map(({ label }) => label)).toContain('Rent (note 2)');
  });

  it('prints the cut a meeting asked for too, with the notes on its rows', () => {
    const ledger = closed(
      opened({
        ...small,
        hierarchies: [
          ...small.hierarchies,
          {
            name: 'As the Board reads it',
            cut: 'forum',
            from: month('2016-04'),
            rows: [
              { depth: 0, label: null, totalLabel: 'Net', codes: [] },
              { depth: 1, label: 'All of it', totalLabel: null, codes: ['1', '2', '3'] },
            ],
          },
        ],
      }),
    );
    const whole = ledger.hierarchies.at(-1)?.rows.find(({ label }) => label === 'All of it');
    const note: VarianceNote = {
      id: testId(7),
      month: september,
      rowIds: [whole?.id ?? testId(9)],
      text: 'Vacancies.',
      at: instant('2016-12-09T11:00:00Z'),
      byName: 'Finance officer',
    };
    const report = drawn(toReport({ ledger, notes: [note] }));
    const last = tablesOf(report).at(-1);
    expect(last?.caption).toBe('Appendix 2: As the Board reads it, end of September 2016');
    expect(last?.rows.map(({ label }) => label)).toContain('All of it (note 1)');
    expect(report.sections.at(-1)?.paragraphs).toEqual(['Note 1, All of it: Vacancies.']);
  });

  it('casts, whatever the ledger, and agrees with the books it was drawn from', () => {
    const amounts = fc.array(fc.integer({ min: -90_000_000_00, max: 90_000_000_00 }), {
      minLength: 36,
      maxLength: 36,
    });
    const compared: number[] = [];
    fc.assert(
      fc.property(anyLedger, amounts, (ledger, pences) => {
        const of = ledger.lines
          .filter(({ term }) => term !== null)
          .flatMap(({ code }, at) =>
            (['budget', 'actual', 'forecast'] as const).map((kind, nth) =>
              figure(code, kind, pences[(at * 3 + nth) % pences.length] ?? 0),
            ),
          );
        const lineIds = ledger.lines.map(({ id }) => id);
        const positions = positionsAt(lineIds, posted(ledger, of), september);
        const tables = tablesOf(drawn(toReport({ ledger: closed(ledger), positions })))
          .slice(1)
          .map(printed);
        for (const table of tables) {
          const wrong = castTables([table]).flatMap(({ castings }) =>
            castings.filter(({ verdict }) => verdict === 'doesNotCast'),
          );
          expect(wrong).toEqual([]);
        }
        const facts = {
          ...ledger,
          bodyName: 'Constabulary',
          positions: lineIds.flatMap((lineId) => {
            const position = positions.get(lineId);
            return position === undefined ? [] : [{ ...position, lineId, month: september }];
          }),
        };
        const against = compareWithBooks(tables, sheetsOfLedger(facts), '');
        expect(against.flatMap(({ differences }) => differences)).toEqual([]);
        const figures = against.reduce((sum, { agreeing }) => sum + agreeing, 0);
        compared.push(figures);
      }),
      { numRuns: 30 },
    );
    expect(compared.reduce((sum, figures) => sum + figures, 0)).toBeGreaterThan(0);
  }, 30_000);

  it('keeps to the months of its year', () => {
    expect(monthReport(toReport({ month: month('2017-04') }))).toMatchObject({ kind: 'MonthNotClosed' });
  });
});
