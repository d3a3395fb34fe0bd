import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { anyLedger, anyPostings, opened, september } from '../../test/ledgers.ts';
import { month } from '../kernel/index.ts';
import { type AddBudgetLine, addBudgetLine, isForLines } from './add-budget-line.ts';
import { addHierarchy } from './add-hierarchy.ts';
import { bridgeOf, totalOfRow } from './bridge.ts';
import type { Ledger } from './ledger.ts';
import { positionsAt } from './position.ts';

// Ids of their own, beside those the ledger was opened with.
let made = 90_000;
const here = {
  ...circumstancesOf(governanceOfficer),
  newId: () => {
    made += 1;
    return testId(made);
  },
};
const ledger = opened();
const rowId = (label: string, of: Ledger = ledger) => {
  const row = of.hierarchies.flatMap(({ rows }) => rows).find((each) => each.label === label);
  if (row === undefined) throw new Error(`The small ledger has no row ${label}.`);
  return row.id;
};
const training: AddBudgetLine = {
  code: ' 4 ',
  title: ' Training ',
  term: 'Spending',
  ringFence: null,
  rowIds: [rowId('Pay'), rowId('Everything')],
};

/** The ledger with the line as it is stored. */
function withLine(
  of: Ledger,
  { line, rowIds }: { line: Ledger['lines'][number]; rowIds: readonly string[] },
): Ledger {
  return {
    ...of,
    lines: [...of.lines, line],
    hierarchies: of.hierarchies.map((hierarchy) => ({
      ...hierarchy,
      rows: hierarchy.rows.map((row) =>
        rowIds.includes(row.id) ? { ...row, lineIds: [...row.lineIds, line.id] } : row,
      ),
    })),
  };
}

describe('a line added to open books', () => {
  it('stands on one row of each cut, with no budget', () => {
    expect(addBudgetLine(ledger, training, here)).toMatchObject({
      state: {
        line: { code: '4', title: 'Training', term: 'Spending', ringFence: null },
        rowIds: training.rowIds,
      },
      events: [
        {
          type: 'BudgetLineAdded',
          code: '4',
          rows: [
            { hierarchy: 'What it is spent on', row: 'Pay' },
            { hierarchy: 'What it is for', row: 'Everything' },
          ],
        },
      ],
    });
  });

  it('may be a memo line, outside every cut, or have its money ring-fenced', () => {
    const memo = { ...training, term: null, rowIds: [] };
    expect(addBudgetLine(ledger, memo, here)).toMatchObject({ state: { line: { term: null }, rowIds: [] } });
    expect(addBudgetLine(ledger, { ...training, ringFence: 'Victims only' }, here)).toMatchObject({
      state: { line: { ringFence: 'Victims only' } },
    });
  });

  it.each<[string, Partial<AddBudgetLine>, string]>([
    ['without a code', { code: ' ' }, 'LineCodeMissing'],
    ['without a title', { title: '' }, 'LineTitleMissing'],
    ['with a code that is there', { code: '1 ' }, 'LineThereAlready'],
    ['in a term the bridge does not have', { term: 'Reserves' }, 'LineOutsideBridge'],
    ['without a place in a cut', { rowIds: [rowId('Pay')] }, 'PlaceMissing'],
    ['on a row of other books', { rowIds: [...training.rowIds, testId(9)] }, 'PlaceUnknown'],
    ['on two rows of a cut', { rowIds: [...training.rowIds, rowId('Rent')] }, 'LinePlacedTwice'],
    ['on a group', { rowIds: [rowId('Costs'), rowId('Everything')] }, 'PlaceIsGroup'],
    ['as a memo line with a place', { term: null }, 'MemoLinePlaced'],
  ])('is refused %s', (_, change, kind) => {
    expect(addBudgetLine(ledger, { ...training, ...change }, here)).toMatchObject({ refusal: { kind } });
  });

  it('is refused once every month is closed, and not before', () => {
    const closed = (until: number): Ledger => ({
      ...ledger,
      periods: ledger.periods.map((each, at) => ({ ...each, status: at < until ? 'closed' : 'open' })),
    });
    expect(addBudgetLine(closed(12), training, here)).toMatchObject({
      refusal: { kind: 'EveryMonthClosed' },
    });
    expect(addBudgetLine(closed(11), training, here)).toMatchObject({ outcome: 'accepted' });
  });

  it('stands in the cut of each month, where a cut changed in the year', () => {
    const [subjective] = ledger.hierarchies;
    if (subjective === undefined) throw new Error('The small ledger has a hierarchy.');
    const codeOf = new Map(ledger.lines.map(({ id, code }) => [id, code]));
    const anew = addHierarchy(
      ledger,
      {
        ...subjective,
        from: month('2016-10'),
        rows: subjective.rows.map(({ lineIds, ...row }) => ({
          ...row,
          codes: lineIds.map((id) => codeOf.get(id) ?? ''),
        })),
      },
      here,
    );
    if (anew.outcome === 'refused') throw new Error(anew.refusal.kind);
    const both = { ...ledger, hierarchies: [...ledger.hierarchies, anew.state] };
    expect(addBudgetLine(both, training, here)).toMatchObject({
      refusal: { kind: 'PlaceMissing', from: '2016-10' },
    });
    const later = anew.state.rows.find(({ label }) => label === 'Pay');
    const rowIds = [...training.rowIds, later?.id ?? testId(9)];
    expect(addBudgetLine(both, { ...training, rowIds }, here)).toMatchObject({ outcome: 'accepted' });
  });

  it('leaves every total of the books what it was, and every line once in each cut, whatever the books', () => {
    const books = anyLedger.chain((of) => fc.tuple(fc.constant(of), anyPostings(of), fc.nat(50)));
    fc.assert(
      fc.property(books, ([before, postings, pick]) => {
        const rowIds = before.hierarchies.map((hierarchy) => {
          const rows = hierarchy.rows.filter((row) => isForLines(row, hierarchy));
          return rows[pick % rows.length]?.id ?? testId<'HierarchyRow'>(9);
        });
        // A term that has lines: the sum of no lines at all is nothing, also while nothing is loaded.
        const term = before.lines[0]?.term ?? '';
        const added = addBudgetLine(before, { ...training, code: 'NEW', term, rowIds }, here);
        if (added.outcome === 'refused') throw new Error(added.refusal.kind);
        const after = withLine(before, added.state);
        const totalsOf = (books: Ledger) => {
          const positions = positionsAt(
            books.lines.map(({ id }) => id),
            postings,
            september,
          );
          return [
            bridgeOf(books, positions),
            books.hierarchies.map((each) =>
              each.rows.map((row) => totalOfRow(row, each, books.lines, positions)),
            ),
          ];
        };
        expect(totalsOf(after)).toEqual(totalsOf(before));
        const counted = after.lines.filter((line) => line.term !== null).map(({ id }) => id);
        for (const { rows } of after.hierarchies) {
          expect(rows.flatMap(({ lineIds }) => lineIds).sort()).toEqual([...counted].sort());
        }
      }),
    );
  });
});
