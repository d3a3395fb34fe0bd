import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import { small } from '../../test/ledgers.ts';
import { pence } from '../kernel/index.ts';
import { hierarchyOfPlaces, type LinePlace } from './hierarchy-of-places.ts';
import { openLedger } from './open-ledger.ts';

const [subjective = raise()] = small.hierarchies;
const cut = { name: subjective.name, cut: subjective.cut, from: subjective.from, whole: 'Net' };

function raise(): never {
  throw new Error('The small ledger has a hierarchy.');
}

describe('a cut described by where each line stands', () => {
  it('has the whole, each group once with its total, and each row with its lines, as they are first named', () => {
    const { rows } = hierarchyOfPlaces(cut, [
      { code: '1', path: ['Costs', 'Pay'] },
      { code: '3', path: ['Income'] },
      { code: '2', path: ['Costs', 'Rent'] },
      { code: '4', path: ['Costs', 'Pay'] },
    ]);
    expect(rows).toEqual([
      { depth: 0, label: null, totalLabel: 'Net', codes: [] },
      { depth: 1, label: 'Costs', totalLabel: 'Total Costs', codes: [] },
      { depth: 2, label: 'Pay', totalLabel: null, codes: ['1', '4'] },
      { depth: 2, label: 'Rent', totalLabel: null, codes: ['2'] },
      { depth: 1, label: 'Income', totalLabel: null, codes: ['3'] },
    ]);
  });

  it('opens books with every line once, whatever groups they stand in, as long as no row is a group too', () => {
    const place = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (groups) => {
        const places = groups.map(
          (above, at): LinePlace => ({ code: String(at), path: [...above, `Row ${at % 4}`] }),
        );
        const lines = places.map(({ code }) => ({
          code,
          title: code,
          term: 'Spending',
          ringFence: null,
          budget: pence(0),
        }));
        const command = { ...small, lines, hierarchies: [hierarchyOfPlaces(cut, places)] };
        expect(openLedger([], command, circumstancesOf(governanceOfficer))).toMatchObject({
          outcome: 'accepted',
        });
      }),
    );
  });
});
