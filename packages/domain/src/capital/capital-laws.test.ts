import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyApprovals,
  december9,
  part,
  scheme,
  september,
  sources,
  withSchemes,
} from '../../test/programmes.ts';
import { addPence, calendarDate, monthsOf, type Pence, pence } from '../kernel/index.ts';
import { capitalMonitor } from './capital-monitor.ts';
import type { CapitalFacts, SchemeMonth } from './capital-programme.ts';
import { splitFinancing } from './split-financing.ts';

const months = monthsOf(withSchemes().financialYear);
const amount = fc.integer({ min: -900_000_000, max: 900_000_000 }).map(pence);
const anySpend: fc.Arbitrary<readonly SchemeMonth[]> = fc.uniqueArray(
  fc.record({
    schemeId: fc.constantFrom(1, 2, 3).map((n) => scheme(n).id),
    month: fc.constantFrom(...months),
    actual: fc.option(amount),
    commitments: fc.option(amount),
  }),
  { selector: ({ schemeId, month }) => `${schemeId} ${month}`, maxLength: 12 },
);
const anyFacts = fc
  .record({ approvals: anyApprovals, spend: anySpend })
  .map((drawn): CapitalFacts => ({ ...withSchemes(), ...drawn, progress: [], receipts: [] }));
const anyDay = fc
  .constantFrom('2016-03-29', '2016-06-23', '2016-09-30', '2016-12-09')
  .map((text) => calendarDate(text));

const budgets = [
  'broughtForward',
  'original',
  'previouslyAuthorised',
  'amended',
  'proposed',
  'revised',
] as const;

describe('any programme on any day', () => {
  it('is financed to the penny in every column', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const { total, financing, financingTotal, unfinanced } = capitalMonitor(facts, september, day);
        for (const column of budgets) {
          expect(financingTotal[column]).toBe(total[column]);
          expect(addPence(...financing.map(({ columns }) => columns[column]))).toBe(total[column]);
        }
        expect(unfinanced).toBe(0);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('casts: schemes make their block, blocks the total, and the lettered columns follow', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, fc.constantFrom(...months), (facts, day, month) => {
        const { blocks, total } = capitalMonitor(facts, month, day);
        const sum = (rows: readonly { columns: Record<string, Pence | null> }[], column: string) =>
          addPence(...rows.flatMap(({ columns }) => columns[column] ?? []));
        for (const column of [
          ...budgets,
          'actual',
          'commitments',
          'spentAndCommitted',
          'variance',
        ] as const) {
          expect(sum(blocks, column)).toBe(total[column] ?? 0);
          for (const block of blocks) expect(sum(block.schemes, column)).toBe(block.columns[column] ?? 0);
        }
        for (const { columns, isHeld } of blocks.flatMap(({ schemes }) => schemes)) {
          const { broughtForward, amended, proposed, revised, actual, commitments, spentAndCommitted } =
            columns;
          expect(revised).toBe(broughtForward + amended + proposed);
          expect(spentAndCommitted).toBe(actual === null ? null : actual + (commitments ?? 0));
          const over = spentAndCommitted === null || isHeld ? null : spentAndCommitted - revised;
          expect(columns.variance).toBe(over);
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('loses no penny however its financing is split', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.nat(1_000), { minLength: 1, maxLength: 5 }), (total, weights) => {
        const shares = weights.map((weight) => weight * 100);
        const last = 1_000_000 - shares.reduce((sum, share) => sum + share, 0);
        const parts = [...shares, last].map((share) => part('grant', null, share));
        const split = splitFinancing(total, parts);
        if ('outcome' in split) throw new Error(split.refusal.kind);
        expect(addPence(...split.map((each) => each.amount))).toBe(total);
      }),
    );
  });
});

it('forgets nothing of the past: what was proposed then is proposed still in a report of then', () => {
  const base = { ...withSchemes(), progress: [], receipts: [] };
  const proposed = {
    id: base.id as never,
    kind: 'addition' as const,
    reason: 'More',
    proposedOn: calendarDate('2016-06-01'),
    authority: 'policingBody' as const,
    authorised: { on: calendarDate('2016-08-01'), reference: 'A notice', under: null },
    withdrawn: null,
    schemes: [{ schemeId: scheme(1).id, amount: pence(700) }],
    financing: [{ source: sources[0]?.key ?? '', amount: pence(700), fundedBy: null, loanYears: null }],
  };
  const facts = { ...base, approvals: [proposed] };
  const on = (text: string) => capitalMonitor(facts, september, calendarDate(text)).total;
  expect(on('2016-05-31')).toMatchObject({ proposed: 0, amended: 0, revised: 0 });
  expect(on('2016-07-31')).toMatchObject({ proposed: 700, amended: 0, revised: 700 });
  expect(on(december9)).toMatchObject({ proposed: 0, amended: 700, previouslyAuthorised: 700, revised: 700 });
});
