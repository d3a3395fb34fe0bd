import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLedger, anyPostings, figure, months, opened, posted, september } from '../../test/ledgers.ts';
import { pence } from '../kernel/index.ts';
import { bridgeOf, totalOfRow } from './bridge.ts';
import type { Ledger } from './ledger.ts';
import {
  addPositions,
  latestPositions,
  nothing,
  type Position,
  positionsAt,
  variancesOf,
} from './position.ts';
import type { Posting } from './posting.ts';

const anyBooks = anyLedger.chain((ledger) =>
  fc.record({
    ledger: fc.constant(ledger),
    postings: anyPostings(ledger),
    month: fc.constantFrom(...months),
  }),
);

function positionsOf(ledger: Ledger, postings: readonly Posting[], month = september) {
  const ids = ledger.lines.map(({ id }) => id);
  return positionsAt(ids, postings, month);
}

/** The sum of every line that counts, straight from the lines. */
function whole(ledger: Ledger, positions: ReadonlyMap<string, Position>): Position {
  return addPositions(
    ledger.lines.filter(({ term }) => term !== null).map(({ id }) => positions.get(id) ?? nothing),
  );
}

describe('any ledger in any month', () => {
  it('has the same total in every hierarchy: the sum of its lines', () => {
    fc.assert(
      fc.property(anyBooks, ({ ledger, postings, month }) => {
        const positions = positionsOf(ledger, postings, month);
        for (const hierarchy of ledger.hierarchies) {
          const [top] = hierarchy.rows;
          if (top === undefined) throw new Error('A hierarchy has a row at its top.');
          expect(totalOfRow(top, hierarchy, ledger.lines, positions)).toEqual(whole(ledger, positions));
        }
      }),
    );
  }, 30_000);

  it('holds its bridge: the terms add up to the net budget requirement', () => {
    fc.assert(
      fc.property(anyBooks, ({ ledger, postings, month }) => {
        const positions = positionsOf(ledger, postings, month);
        const terms = bridgeOf(ledger, positions).map(({ position }) => position);
        expect(addPositions(terms)).toEqual(whole(ledger, positions));
      }),
    );
  }, 30_000);

  it('prints groups that are the sum of the rows below them, and variances that follow from their figures', () => {
    fc.assert(
      fc.property(anyBooks, ({ ledger, postings, month }) => {
        const positions = positionsOf(ledger, postings, month);
        for (const hierarchy of ledger.hierarchies) {
          const totalOf = (row: (typeof hierarchy.rows)[number]) =>
            totalOfRow(row, hierarchy, ledger.lines, positions);
          for (const row of hierarchy.rows.filter(({ lineIds }) => lineIds.length === 0)) {
            const below = hierarchy.rows.filter(({ parentId }) => parentId === row.id).map(totalOf);
            expect(totalOf(row)).toEqual(addPositions(below));
            const sum = below
              .map(variancesOf)
              .reduce<number | null>(
                (all, { toDate }) => (all === null || toDate === null ? null : all + toDate),
                0,
              );
            expect(variancesOf(totalOf(row)).toDate).toBe(sum);
          }
        }
      }),
    );
  }, 30_000);
});

describe('a line at the end of a month', () => {
  const ledger = opened();
  const [pay = ledger.id as never] = ledger.lines.map(({ id }) => id);
  const at = (figures: Parameters<typeof posted>[1]) => positionsOf(ledger, posted(ledger, figures)).get(pay);

  it('knows neither actuals, commitments nor forecast before any are posted', () => {
    expect(at([figure('1', 'budget', 100)])).toEqual({
      ...nothing,
      originalBudget: pence(100),
      budget: pence(100),
      budgetToDate: pence(100),
      actualToDate: null,
      commitments: null,
      forecast: null,
    });
  });

  it('adds flows up to the month, and takes the last forecast before it', () => {
    const [april, , june, , , , , , , , , march] = months;
    const figures = [
      figure('1', 'budget', 60, april),
      figure('1', 'budget', 40, march),
      figure('1', 'actual', 20, april),
      figure('1', 'actual', 25, march),
      figure('1', 'forecast', 90, april),
      figure('1', 'forecast', 95, june),
      figure('1', 'forecast', 120, march),
    ];
    expect(at(figures)).toMatchObject({ budget: 100, budgetToDate: 60, forecast: 95 });
    expect(at([...figures, figure('1', 'actual', 5)])).toMatchObject({ actualToDate: 25 });
  });

  it('is not known to be underspent in a month that is not loaded, whatever was spent before it', () => {
    const [, , , , august] = months;
    expect(at([figure('1', 'budget', 100), figure('1', 'actual', 40, august)])).toMatchObject({
      budgetToDate: 100,
      actualToDate: null,
    });
  });

  it('spent nothing in a month that is loaded when only other lines have actuals in it', () => {
    const [, , , , august] = months;
    const figures = [figure('1', 'actual', 40, august), figure('2', 'actual', 7)];
    expect(at(figures)).toMatchObject({ actualToDate: 40 });
  });

  it('is expected to come out at its budget when only other lines were forecast', () => {
    expect(at([figure('1', 'budget', 100), figure('2', 'forecast', 7)])).toMatchObject({ forecast: 100 });
  });
});

describe('a line as it is known last', () => {
  const ledger = opened();
  const [pay = ledger.id as never] = ledger.lines.map(({ id }) => id);
  const [april, may, june] = months;
  const last = (figures: Parameters<typeof posted>[1]) =>
    latestPositions([pay], posted(ledger, figures)).get(pay);

  it('stands at nothing before anything is posted', () => {
    expect(last([figure('2', 'budget', 0)])).toEqual({
      ...nothing,
      actualToDate: null,
      commitments: null,
      forecast: null,
    });
  });

  it('keeps what was spent and on order by the last month loaded, and takes a forecast made since', () => {
    const figures = [
      figure('1', 'budget', 60, april),
      figure('1', 'budget', 60, june),
      figure('1', 'actual', 50, april),
      figure('1', 'commitment', 8, april),
      figure('1', 'forecast', 130, may),
    ];
    expect(last(figures)).toMatchObject({
      budget: 120,
      budgetToDate: 60,
      actualToDate: 50,
      commitments: 8,
      forecast: 130,
    });
    expect(last([...figures, figure('1', 'actual', 8, may)])).toMatchObject({
      actualToDate: 58,
      commitments: null,
    });
  });
});
