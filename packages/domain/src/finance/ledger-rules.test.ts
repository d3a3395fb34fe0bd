import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { figure, opened, posted, september, small, year } from '../../test/ledgers.ts';
import { month, pence, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { addHierarchy } from './add-hierarchy.ts';
import { closePeriod, type OutstandingReturn } from './close-period.ts';
import { hierarchyOn, type Ledger } from './ledger.ts';
import { openLedger } from './open-ledger.ts';
import { type PeriodStatus, periodTransitions } from './period.ts';
import { positionsAt } from './position.ts';
import { type FigureToPost, postFigures } from './post-figures.ts';
import { reopenPeriod } from './reopen-period.ts';
import type { VarianceNote } from './variance-note.ts';
import { writeVarianceNote } from './write-variance-note.ts';

const here = circumstancesOf(governanceOfficer);
const [subjective = raise()] = small.hierarchies;

function raise(): never {
  throw new Error('The small ledger has a hierarchy.');
}

describe('a ledger is opened', () => {
  it('with twelve open months, its own body among its readers, and a count of what it holds', () => {
    const decision = openLedger([], small, here);
    expect(decision).toMatchObject({
      outcome: 'accepted',
      state: {
        ledger: { readerBodyIds: [testId(1), testId(2)], bridge: ['Spending', 'Income'] },
        budget: [],
      },
      events: [{ type: 'LedgerOpened', lines: 4, hierarchies: ['What it is spent on', 'What it is for'] }],
    });
    expect(opened().periods.map(({ status }) => status)).toEqual(Array(12).fill('open'));
  });

  const withBudget = (amount: number) => small.lines.map((line) => ({ ...line, budget: pence(amount) }));

  it('with each budget spread evenly over its months, to the penny, and where it comes from', () => {
    const command = { ...small, lines: withBudget(1_00_01), source: ' Budget book, page 3 ' };
    const decision = openLedger([], command, here);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
    const { ledger, budget } = decision.state;
    const [first] = ledger.lines;
    const ofFirst = budget.filter(({ lineId }) => lineId === first?.id);
    expect(ofFirst.map(({ amount }) => amount)).toEqual([
      834, 834, 834, 834, 834, 833, 833, 833, 833, 833, 833, 833,
    ]);
    expect(ofFirst[0]).toMatchObject({ month: '2016-04', kind: 'budget', source: 'Budget book, page 3' });
    expect(decision.events).toMatchObject([
      { type: 'LedgerOpened' },
      { type: 'FiguresPosted', totals: [{ kind: 'budget', postings: 48, total: 40_004 }] },
    ]);
  });

  const withRows = (change: (rows: typeof subjective.rows) => typeof subjective.rows) => ({
    hierarchies: [{ ...subjective, rows: change(subjective.rows) }],
  });
  it.each([
    ['without a name', { name: ' ' }, 'LedgerNameMissing'],
    ['with a code on two lines', { lines: [...small.lines, ...small.lines] }, 'LineCodeTwice'],
    ['with a line outside the bridge', { bridge: ['Spending'] }, 'LineOutsideBridge'],
    ['with a budget from nowhere', { lines: withBudget(1), source: ' ' }, 'BudgetSourceMissing'],
    ['with a line in no row', withRows((rows) => rows.slice(0, -1)), 'LineNotPlaced'],
    ['with a line in two rows', withRows((rows) => [...rows, ...rows.slice(-1)]), 'LinePlacedTwice'],
    [
      'with a code no line has',
      withRows((rows) => rows.map((row) => ({ ...row, codes: row.codes.map(() => 'X') }))),
      'LineUnknown',
    ],
    ['with two tops', withRows((rows) => rows.map((row) => ({ ...row, depth: 0 }))), 'RowOutOfPlace'],
    [
      'with a row that has no name',
      withRows((rows) => rows.map((row) => ({ ...row, label: null }))),
      'RowWithoutName',
    ],
  ])('but not %s', (_, change, kind) => {
    expect(openLedger([], { ...small, ...change }, here)).toMatchObject({ refusal: { kind } });
  });

  it('once under a name in a year', () => {
    expect(openLedger([{ name: 'Budget', financialYear: year }], small, here)).toMatchObject({
      refusal: { kind: 'LedgerOpenAlready' },
    });
  });
});

it('cuts the same lines anew from a month on, and leaves earlier months as they were', () => {
  const ledger = opened();
  const anew = { ...subjective, name: 'As restructured', from: month('2016-10') };
  const decision = addHierarchy(ledger, anew, here);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  const both: Ledger = { ...ledger, hierarchies: [...ledger.hierarchies, decision.state] };
  expect(hierarchyOn(both, 'subjective', september)?.name).toBe('What it is spent on');
  expect(hierarchyOn(both, 'subjective', month('2016-10'))?.name).toBe('As restructured');
  expect(addHierarchy(both, anew, here)).toMatchObject({ refusal: { kind: 'CutThereAlready' } });
  expect(addHierarchy(both, { ...anew, from: month('2017-04') }, here)).toMatchObject({
    refusal: { kind: 'MonthOutsideYear' },
  });
});

describe('figures are posted', () => {
  it('all of them, with what they come to in the trail', () => {
    const figures = [figure('1', 'actual', 5), figure('2', 'actual', -7), figure('3', 'budget', 9)];
    expect(postFigures(opened(), { figures }, here)).toMatchObject({
      events: [
        {
          totals: [
            { kind: 'budget', postings: 1, total: 9 },
            { kind: 'actual', postings: 2, total: -2 },
          ],
        },
      ],
    });
  });

  it.each<[string, FigureToPost[], string]>([
    ['none', [], 'NothingToPost'],
    ['to a line that is not there', [figure('1', 'actual', 5), figure('9', 'actual', 5)], 'LineUnknown'],
    ['to another year', [figure('1', 'actual', 5, month('2017-04'))], 'MonthOutsideYear'],
  ])('but %s are refused whole', (_, figures, kind) => {
    expect(postFigures(opened(), { figures }, here)).toMatchObject({ refusal: { kind } });
  });
});

describe('a month', () => {
  const ledger = opened();
  const close = (
    figures: readonly FigureToPost[],
    notes: readonly VarianceNote[] = [],
    withoutNotesBecause: string | null = null,
    outstanding: readonly OutstandingReturn[] = [],
    withoutReturnsBecause: string | null = null,
  ) => {
    const positions = positionsAt(
      ledger.lines.map(({ id }) => id),
      posted(ledger, figures),
      september,
    );
    return closePeriod(
      { ledger, positions, notes, outstanding },
      { month: september, withoutNotesBecause, withoutReturnsBecause },
      here,
    );
  };
  const closedIn = (months: readonly string[]): Ledger => ({
    ...ledger,
    periods: ledger.periods.map((one) => (months.includes(one.month) ? { ...one, status: 'closed' } : one)),
  });
  const spent = [figure('1', 'budget', 10_000_000), figure('1', 'actual', 15_000_001)];
  const rowCalled = (name: string) =>
    ledger.hierarchies[0]?.rows.filter(({ label, totalLabel }) => (totalLabel ?? label) === name) ?? [];

  it('closes with the open months before it', () => {
    expect(close([figure('1', 'actual', 5)])).toMatchObject({
      outcome: 'accepted',
      state: ['2016-04', '2016-05', '2016-06', '2016-07', '2016-08', '2016-09'].map((of) => ({
        month: of,
        status: 'closed',
      })),
    });
  });

  it('does not close before its actuals are in', () => {
    expect(close([figure('1', 'budget', 5)])).toMatchObject({ refusal: { kind: 'ActualsMissing' } });
    expect(close([figure('1', 'actual', 5, month('2016-08'))])).toMatchObject({
      refusal: { kind: 'ActualsMissing', month: september },
    });
  });

  it('closes without the returns of budget holders only by an answer, which stays on the month', () => {
    const figures = [figure('1', 'actual', 5)];
    const outstanding = [{ month: september, postTitle: 'Director of Estates' }];
    const refusal = {
      kind: 'ReturnsOutstanding',
      count: 1,
      first: 'Director of Estates',
      month: september,
    };
    expect(close(figures, [], null, outstanding)).toMatchObject({ refusal });
    expect(close(figures, [], null, outstanding, ' ')).toMatchObject({ refusal });
    const anyway = close(figures, [], null, outstanding, 'On leave; last month stands');
    expect(anyway.outcome === 'accepted' && anyway.state.at(-1)).toEqual({
      month: september,
      status: 'closed',
      reason: null,
      withoutReturnsBecause: 'On leave; last month stands',
    });
    expect(anyway.outcome === 'accepted' && anyway.events.at(-1)).toMatchObject({ returnsOutstanding: 1 });
    expect(anyway.outcome === 'accepted' && anyway.events[0]).toMatchObject({ returnsOutstanding: 0 });
    const earlier = [{ month: month('2016-08'), postTitle: 'Director of Estates' }];
    expect(close(figures, [], null, earlier)).toMatchObject({
      refusal: { kind: 'ReturnsOutstanding', month: '2016-08' },
    });
    const later = [{ month: month('2016-10'), postTitle: 'Director of Estates' }];
    expect(close(figures, [], null, later)).toMatchObject({ outcome: 'accepted' });
  });

  it('demands a note for a row a penny beyond its threshold, or a reason why there is none', () => {
    expect(close(spent)).toMatchObject({ refusal: { kind: 'NotesMissing', count: 1, first: 'Pay' } });
    const limit = [figure('1', 'budget', 10_000_000), figure('1', 'actual', 15_000_000)];
    expect(close(limit)).toMatchObject({ outcome: 'accepted' });
    expect(close(spent, [], ' ')).toMatchObject({ refusal: { kind: 'NotesMissing' } });
    const anyway = close(spent, [], 'The holder is away');
    expect(anyway).toMatchObject({ outcome: 'accepted' });
    expect(anyway.outcome === 'accepted' && anyway.events.at(-1)).toMatchObject({
      rowsWithoutNote: 1,
      reason: 'The holder is away',
    });
  });

  it.each([
    ['Pay', 'accepted'],
    ['Total costs', 'accepted'],
    ['Net', 'refused'],
  ])('with a note on %s is %s', (name, outcome) => {
    const rowIds = rowCalled(name).map(({ id }) => id);
    const written = writeVarianceNote(ledger, { month: september, rowIds, text: 'Overtime' }, here);
    if (written.outcome === 'refused') throw new Error(written.refusal.kind);
    expect(close(spent, [written.state])).toMatchObject({ outcome });
  });

  it('takes no figure and no note once it is closed', () => {
    const closed = closedIn([september]);
    expect(postFigures(closed, { figures: [figure('1', 'actual', 5)] }, here)).toMatchObject({
      refusal: { kind: 'PeriodClosed', month: september },
    });
    const rowIds = rowCalled('Pay').map(({ id }) => id);
    const note = { month: september, rowIds, text: 'Late' };
    expect(writeVarianceNote(closed, note, here)).toMatchObject({ refusal: { kind: 'PeriodClosed' } });
    expect(writeVarianceNote(ledger, { ...note, text: '' }, here)).toMatchObject({
      refusal: { kind: 'NoteTextMissing' },
    });
    expect(writeVarianceNote(ledger, { ...note, rowIds: [testId(9)] }, here)).toMatchObject({
      refusal: { kind: 'RowUnknown' },
    });
  });

  it('is reopened with a reason, the last closed one first', () => {
    const reopen = (months: readonly string[], reason: string) =>
      reopenPeriod(closedIn(months), { month: september, reason }, here);
    expect(reopen([september], 'A journal was late')).toMatchObject({
      state: { status: 'reopened', reason: 'A journal was late' },
      events: [{ before: { status: 'closed' }, after: { status: 'reopened' } }],
    });
    expect(reopen([september], '  ')).toMatchObject({ refusal: { kind: 'ReopenReasonMissing' } });
    expect(reopen([], 'Why not')).toMatchObject({ refusal: { kind: 'PeriodNotClosed' } });
    expect(reopen([september, '2016-10'], 'Why not')).toMatchObject({
      refusal: { kind: 'LaterPeriodClosed' },
    });
  });

  it('reaches every state, each move by one of the two commands', () => {
    expect(unreachableStates(periodTransitions, 'open')).toEqual([]);
    const commands = {
      closePeriod: [
        { from: 'open', to: 'closed' },
        { from: 'reopened', to: 'closed' },
      ],
      reopenPeriod: [{ from: 'closed', to: 'reopened' }],
    } as const;
    expect(unmatchedMoves<PeriodStatus>(periodTransitions, commands)).toEqual({
      withoutCommand: [],
      forbidden: [],
    });
  });
});
