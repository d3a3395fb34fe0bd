import fc from 'fast-check';
import type { FigureToPost, Ledger, OpenLedger, Posting } from '../src/finance/index.ts';
import { openLedger, postFigures, postingKinds } from '../src/finance/index.ts';
import { financialYear, type Month, month, monthsOf, pence } from '../src/kernel/index.ts';
import { circumstancesOf, governanceOfficer, testId } from './circumstances.ts';

export const year = financialYear('2016/17');
export const september = month('2016-09');
export const months = monthsOf(year);

/** Three lines and a memo line in two cuts: pay and rent for the streets and for headquarters, and one grant. */
export const small: OpenLedger = {
  bodyId: testId(1),
  sharedWith: [testId(2)],
  financialYear: year,
  name: 'Budget',
  bridge: ['Spending', 'Income'],
  noteRule: { pence: pence(5_000_000), ppm: 20_000 },
  lines: [
    { code: '1', title: 'Pay', term: 'Spending', ringFence: null, budget: pence(0) },
    { code: '2', title: 'Rent', term: 'Spending', ringFence: null, budget: pence(0) },
    { code: '3', title: 'Grant', term: 'Income', ringFence: 'Road safety only', budget: pence(0) },
    { code: 'M', title: 'Overtime less recharges', term: null, ringFence: null, budget: pence(0) },
  ],
  hierarchies: [
    {
      name: 'What it is spent on',
      cut: 'subjective',
      from: month('2016-04'),
      rows: [
        { depth: 0, label: null, totalLabel: 'Net', codes: [] },
        { depth: 1, label: 'Costs', totalLabel: 'Total costs', codes: [] },
        { depth: 2, label: 'Pay', totalLabel: null, codes: ['1'] },
        { depth: 2, label: 'Rent', totalLabel: null, codes: ['2'] },
        { depth: 1, label: 'Income', totalLabel: null, codes: ['3'] },
      ],
    },
    {
      name: 'What it is for',
      cut: 'objective',
      from: month('2016-04'),
      rows: [
        { depth: 0, label: null, totalLabel: 'Net', codes: [] },
        { depth: 1, label: 'Everything', totalLabel: null, codes: ['2', '3', '1'] },
      ],
    },
  ],
  source: '',
};

export function opened(command: OpenLedger = small): Ledger {
  const decision = openLedger([], command, circumstancesOf(governanceOfficer));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state.ledger;
}

export function figure(
  code: string,
  kind: FigureToPost['kind'],
  amount: number,
  of: Month = september,
): FigureToPost {
  return {
    code,
    kind,
    month: of,
    amount: pence(amount),
    source: 'Extract',
    paperId: null,
    isWorkedOut: false,
  };
}

export function posted(ledger: Ledger, figures: readonly FigureToPost[]): readonly Posting[] {
  const decision = postFigures(ledger, { figures }, circumstancesOf(governanceOfficer));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

/** A ledger of any shape: lines in any terms, each hierarchy any nesting of rows that holds every line once. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    lineCount: fc.integer({ min: 1, max: 12 }),
    terms: fc.integer({ min: 1, max: 3 }),
    seeds: fc.array(fc.nat(1_000), { minLength: 24, maxLength: 24 }),
  })
  .map(({ lineCount, terms, seeds }) => {
    const seed = (at: number) => seeds[at % seeds.length] ?? 0;
    const codes = Array.from({ length: lineCount }, (_, at) => String(at + 1));
    const cut = (name: string, which: 'subjective' | 'objective', from: number) => ({
      name,
      cut: which,
      from: month('2016-04'),
      rows: [
        { depth: 0, label: null, totalLabel: 'Net', codes: [] as string[] },
        ...codes.flatMap((code, at) => {
          const depth = 1 + (seed(from + at) % 3);
          const groups = Array.from({ length: depth - 1 }, (_, above) => ({
            depth: above + 1,
            label: `Group ${code}.${above}`,
            totalLabel: above % 2 === 0 ? `Total ${code}.${above}` : null,
            codes: [] as string[],
          }));
          return [...groups, { depth, label: `Row ${code}`, totalLabel: null, codes: [code] }];
        }),
      ],
    });
    return opened({
      ...small,
      bridge: Array.from({ length: terms }, (_, at) => `Term ${at}`),
      lines: [
        ...codes.map((code, at) => ({
          code,
          title: `Line ${code}`,
          term: `Term ${seed(at) % terms}`,
          ringFence: null,
          budget: pence(0),
        })),
        { code: 'M', title: 'Memo', term: null, ringFence: null, budget: pence(0) },
      ],
      hierarchies: [cut('A', 'subjective', 0), cut('B', 'objective', 12)],
    });
  });

const { now: noon } = circumstancesOf(governanceOfficer);

/** Any postings to any line, the memo line among them. */
export function anyPostings(ledger: Ledger): fc.Arbitrary<readonly Posting[]> {
  const one = fc.record({
    lineId: fc.constantFrom(...ledger.lines.map(({ id }) => id)),
    month: fc.constantFrom(...months),
    kind: fc.constantFrom(...postingKinds),
    amount: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(pence),
  });
  return fc.array(one, { maxLength: 40 }).map((list) =>
    list.map((posting, at) => ({
      ...posting,
      id: testId(5_000 + at),
      source: 'Extract',
      paperId: null,
      isWorkedOut: false,
      postedAt: noon,
      postedBy: 'Somebody',
    })),
  );
}
