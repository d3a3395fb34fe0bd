import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { anyLedger, figure, months, opened, posted, september } from '../../test/ledgers.ts';
import { addPence, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { totalOfRow } from './bridge.ts';
import { checkExtract } from './check-extract.ts';
import { discardExtract } from './discard-extract.ts';
import { type ExtractMemory, noMemory } from './extract-mapping.ts';
import { nothingPosted, type PostedByLine } from './extract-standing.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerExtract, ledgerExtractTransitions } from './ledger-extract.ts';
import { loadExtract } from './load-extract.ts';
import { type MapExtract, mapExtract } from './map-extract.ts';
import { positionsAt } from './position.ts';
import type { Posting } from './posting.ts';
import { previewExtract } from './preview-extract.ts';
import { readExtract } from './read-extract.ts';

const ledger = opened();
const august = months[4] ?? september;
const by = circumstancesOf(governanceOfficer);
const rowsOf = (...lines: string[]) => lines.map((line, at) => ({ row: at + 1, cells: line.split('|') }));
const head = 'Code|Description|Actual to date £|Commitments £|Forecast £';

function read(
  lines: string[],
  { memory = noMemory, of = ledger }: { memory?: ExtractMemory; of?: Ledger } = {},
) {
  const decision = readExtract(
    { ledger: of, memory, sameBytes: [] },
    {
      month: september,
      fileEntryId: testId(70),
      sha256: 'a'.repeat(64),
      fileName: 'September.csv',
      sheet: null,
      rows: rowsOf(...lines),
    },
    by,
  );
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

/** The domain's own answer to what the database adds up. */
function postedSoFar(of: Ledger, postings: readonly Posting[]): PostedByLine {
  return new Map(
    of.lines.map(({ id }) => {
      const own = postings.filter(({ lineId, month }) => lineId === id && month <= september);
      const sum = (some: readonly Posting[]) =>
        some.length === 0 ? null : addPence(...some.map(({ amount }) => amount));
      const kind = (which: string) => own.filter((one) => one.kind === which);
      const now = (which: string) => kind(which).filter(({ month }) => month === september);
      return [
        id,
        {
          actualToDate: sum(kind('actual')),
          actualOfMonth: sum(now('actual')),
          commitment: sum(now('commitment')),
          forecast: sum(now('forecast')),
        },
      ];
    }),
  );
}

const load = (extract: LedgerExtract, postings: readonly Posting[] = [], of = ledger) =>
  loadExtract({ ledger: of, extract, posted: postedSoFar(of, postings) }, {}, by);

function loaded(extract: LedgerExtract, postings: readonly Posting[] = [], of = ledger) {
  const decision = load(extract, postings, of);
  if (decision.outcome === 'refused') throw new Error(`${decision.refusal.kind}`);
  return decision.state;
}

const asMapped = (extract: LedgerExtract, changes: Partial<MapExtract> = {}) =>
  mapExtract(
    { ledger, memory: noMemory, extract },
    { uses: extract.mapping.uses, unit: extract.mapping.unit, codes: [], ...changes },
    by,
  );

const good = [head, '1|Pay|1,000.00|50|(2,000)', '2|Rent|-|0|300', '3|Grant|(267)||-500'];

describe('an extract of the accounts', () => {
  it('is understood by its heads', () => {
    const { mapping } = read(good);
    expect(mapping).toMatchObject({
      headRow: 1,
      uses: ['code', 'ignored', 'actualToDate', 'commitment', 'forecast'],
      unit: 'pounds',
    });
    expect(read(["Cost centre|In month actual £'000", '1|5']).mapping).toMatchObject({
      uses: ['code', 'actualOfMonth'],
      unit: 'thousands',
    });
  });

  it('finds its heads below a title, and its codes where no head names them', () => {
    const { mapping } = read(['Force ledger|', '|', 'What|Line|Actual', 'Pay|1|5', 'Rent|2|6']);
    expect(mapping).toMatchObject({ headRow: 3, uses: ['ignored', 'code', 'actualToDate'], unit: null });
  });

  it('asks for the unit when nothing says it, and remembers the answer', () => {
    const extract = read(['Code|Actual', '1|5']);
    expect(load(extract)).toMatchObject({ refusal: { kind: 'UnitMissing' } });
    const mapped = asMapped(extract, { unit: 'thousands' });
    if (mapped.outcome === 'refused') throw new Error(mapped.refusal.kind);
    expect(loaded(mapped.state.extract).postings).toMatchObject([{ kind: 'actual', amount: 500_000 }]);
    expect(read(['Code|Actual', '1|7'], { memory: mapped.state.memory }).mapping.unit).toBe('thousands');
  });

  it('posts what it says, with the row it stands on', () => {
    const { postings, extract } = loaded(read(good));
    expect(postings.map(({ lineId, kind, amount, source }) => [lineId, kind, amount, source])).toEqual(
      [
        [0, 'actual', 100_000, 2],
        [0, 'commitment', 5_000, 2],
        [0, 'forecast', -200_000, 2],
        [1, 'actual', 0, 3],
        [1, 'commitment', 0, 3],
        [1, 'forecast', 30_000, 3],
        [2, 'actual', -26_700, 4],
        [2, 'forecast', -50_000, 4],
      ].map(([line, kind, amount, row]) => [
        ledger.lines[Number(line)]?.id,
        kind,
        amount,
        `September.csv, row ${row}`,
      ]),
    );
    expect(extract.status).toBe('loaded');
  });

  it('moves the ledger by the correction alone when a corrected file comes', () => {
    const first = loaded(read(good)).postings;
    const second = loaded(read([head, '1|Pay|1,000.00|50|(2,000)', '2|Rent|12.34|0|300']), first).postings;
    expect(second.map(({ kind, amount }) => [kind, amount])).toEqual([['actual', 1_234]]);
  });

  it('takes actuals to date less what the months before had', () => {
    const before = posted(ledger, [figure('1', 'actual', 60_000, august)]);
    expect(loaded(read(['Code|Actual to date £', '1|1000']), before).postings).toMatchObject([
      { amount: 40_000 },
    ]);
    expect(loaded(read(['Code|Actual in month £', '1|1000']), before).postings).toMatchObject([
      { amount: 100_000 },
    ]);
  });

  it('says of a month in which nothing was spent that nothing was', () => {
    const before = posted(ledger, [figure('1', 'actual', 100_000, august)]);
    const extract = read(['Code|Actual to date £', '1|1000']);
    const { postings } = loaded(extract, before);
    expect(postings).toMatchObject([{ kind: 'actual', month: september, amount: 0 }]);
    expect(loaded(extract, [...before, ...postings]).postings).toEqual([]);
  });

  it('lists codes that stand for no line, and remembers where they went', () => {
    const lines = ['Code|Description|Actual £', '1|Pay|5', 'A77|Overtime|6', 'Z|Suspense|7'];
    const extract = read(lines);
    expect(load(extract)).toMatchObject({ refusal: { kind: 'CodesUnmapped', count: 2, first: 'A77' } });
    const codes = [
      { theirs: 'A77', code: '1' },
      { theirs: 'Z', code: null },
    ];
    expect(asMapped(extract, { codes: [{ theirs: 'A77', code: '9' }] })).toMatchObject({
      refusal: { kind: 'LineUnknown' },
    });
    const mapped = asMapped(extract, { codes });
    if (mapped.outcome === 'refused') throw new Error(mapped.refusal.kind);
    expect(loaded(mapped.state.extract).postings).toMatchObject([
      { amount: 1_100, source: 'September.csv, rows 2, 3' },
    ]);
    expect(loaded(read([...lines, '2|Rent|1'], { memory: mapped.state.memory })).postings).toHaveLength(2);
  });

  it.each<[string, string[], object]>([
    ['text in a number cell', [head, '1|Pay|about 5|0|0'], { row: 2, column: 'C', cell: 'about 5' }],
    ['a code that stands twice', [head, '1|Pay|5|0|0', '1|Pay|6|0|0'], { row: 3, column: 'A', cell: '1' }],
    ['an error of the spreadsheet', [head, '1|Pay|5|#REF!|0'], { row: 2, column: 'D', cell: '#REF!' }],
    [
      'a total that does not cast',
      [head, '1|Pay|5|0|0', '2|Rent|6|0|0', '|Total|22|0|0'],
      { row: 4, column: 'C' },
    ],
  ])('is not loaded with %s: row, column, reason and fix are named', (_, lines, finding) => {
    const extract = read(lines);
    const { faults } = checkExtract(extract.rows, { ...extract.mapping, unit: 'pounds' }, ledger.lines);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      ...finding,
      reason: expect.stringMatching(/\.$/),
      fix: expect.stringMatching(/\.$/),
    });
    expect(load(extract)).toMatchObject({ refusal: { kind: 'ExtractHasFaults', count: 1 } });
  });

  it('casts: totals of a section and of the whole, rounded ones within half a step a row', () => {
    const standings = (lines: string[], unit: 'pounds' | 'thousands') => {
      const extract = read(lines);
      return checkExtract(extract.rows, { ...extract.mapping, unit }, ledger.lines).casts.map(
        ({ standing }) => standing,
      );
    };
    const sections = [
      'Code|What|Actual',
      '1|Pay|5.5',
      '2|Rent|6',
      '|Sub-total|11.5',
      '3|Grant|(1)',
      '|Total|10.5',
    ];
    expect(standings(sections, 'pounds')).toEqual(['casts', 'casts']);
    const rounded = ['Code|What|Actual', '1|Pay|5', '2|Rent|6', '3|Grant|1'];
    expect(standings([...rounded, '|Total|13'], 'thousands')).toEqual(['rounding']);
    expect(standings([...rounded, '|Total|15'], 'thousands')).toEqual(['differs']);
  });

  it('is recognised when the same file comes again', () => {
    const again = (status: 'read' | 'loaded' | 'discarded') =>
      readExtract(
        { ledger, memory: noMemory, sameBytes: [{ id: testId(9), month: august, status, settledAt: null }] },
        { ...read(good), month: september },
        by,
      );
    expect(again('loaded')).toMatchObject({ refusal: { kind: 'ExtractLoadedBefore', month: august } });
    expect(again('read')).toMatchObject({ refusal: { kind: 'ExtractReadBefore', extractId: testId(9) } });
    expect(again('discarded')).toMatchObject({ outcome: 'accepted' });
  });

  it('is for an open month, and settled once', () => {
    const closed: Ledger = {
      ...ledger,
      periods: ledger.periods.map((one) => ({ ...one, status: 'closed' as const })),
    };
    expect(load(read(good), [], closed)).toMatchObject({ refusal: { kind: 'PeriodClosed' } });
    expect(() => read(good, { of: closed })).toThrow('PeriodClosed');
    const { extract } = loaded(read(good));
    expect(load(extract)).toMatchObject({ refusal: { kind: 'ExtractSettled' } });
    expect(discardExtract(extract, {}, by)).toMatchObject({ refusal: { kind: 'ExtractSettled' } });
    expect(discardExtract(read(good), {}, by)).toMatchObject({ state: { status: 'discarded' } });
  });

  it('is not understood with two columns of one kind, or without codes', () => {
    const extract = read(good);
    expect(asMapped(extract, { uses: ['code', 'forecast', 'forecast'] })).toMatchObject({
      refusal: { kind: 'ColumnUsedTwice' },
    });
    expect(asMapped(extract, { uses: ['ignored', 'ignored', 'forecast'] })).toMatchObject({
      refusal: { kind: 'CodeColumnMissing' },
    });
    expect(asMapped(extract, { uses: ['code'] })).toMatchObject({ refusal: { kind: 'AmountColumnMissing' } });
  });

  it('reaches every state, each by its command', () => {
    expect(unreachableStates(ledgerExtractTransitions, 'read')).toEqual([]);
    const moves = [
      { from: 'read', to: 'loaded' },
      { from: 'read', to: 'discarded' },
    ] as const;
    const unmatched = unmatchedMoves<LedgerExtract['status']>(ledgerExtractTransitions, {
      loadExtract: [moves[0]],
      discardExtract: [moves[1]],
    });
    expect(unmatched).toEqual({ withoutCommand: [], forbidden: [] });
  });
});

it('comes to what its preview said, and to the same total in every cut', () => {
  const cell = fc.option(fc.integer({ min: -5_000_000, max: 5_000_000 }), { nil: null });
  const anyFile = anyLedger.chain((of) =>
    fc.record({
      of: fc.constant(of),
      before: fc.array(
        fc.record({
          code: fc.constantFrom(...of.lines.map(({ code }) => code)),
          kind: fc.constantFrom(
            'budget' as const,
            'actual' as const,
            'forecast' as const,
            'commitment' as const,
          ),
          amount: fc.integer({ min: -5_000_000, max: 5_000_000 }),
          month: fc.constantFrom(august, september),
        }),
        { maxLength: 12 },
      ),
      cells: fc.array(fc.tuple(cell, cell, cell), { minLength: of.lines.length, maxLength: of.lines.length }),
    }),
  );
  const asTyped = (amount: number | null) => (amount === null ? '' : (amount / 100).toFixed(2));
  fc.assert(
    fc.property(anyFile, ({ of, before, cells }) => {
      const lines = of.lines.map(({ code, title }, at) =>
        [code, title, ...(cells[at] ?? []).map(asTyped)].join('|'),
      );
      const extract = read([head, ...lines], { of });
      const had =
        before.length === 0
          ? []
          : posted(
              of,
              before.map(({ code, kind, amount, month }) => figure(code, kind, amount, month)),
            );
      const ids = of.lines.map(({ id }) => id);
      const checked = checkExtract(extract.rows, { ...extract.mapping, unit: 'pounds' }, of.lines);
      if (checked.figures.length === 0) return;
      const preview = previewExtract(checked, of.lines, {
        positions: positionsAt(ids, had, september),
        lastMonth: positionsAt(ids, had, august),
        posted: postedSoFar(of, had),
      });
      const { postings } = loaded(extract, had, of);
      expect(postings).toHaveLength(preview.changes.length);
      const after = positionsAt(ids, [...had, ...postings], september);
      for (const { lineId, use, amount } of checked.figures) {
        const position = after.get(lineId);
        const field =
          use === 'actualToDate' ? 'actualToDate' : use === 'commitment' ? 'commitments' : 'forecast';
        expect(position?.[field]).toBe(amount);
      }
      for (const hierarchy of of.hierarchies) {
        const [whole] = hierarchy.rows;
        if (whole !== undefined) expect(totalOfRow(whole, hierarchy, of.lines, after)).toEqual(preview.after);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);

it('knows nothing of a line nobody has posted to', () => {
  expect(Object.values(nothingPosted)).toEqual([null, null, null, null]);
});
