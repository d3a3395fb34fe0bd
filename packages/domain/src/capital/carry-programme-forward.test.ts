import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import {
  anyApprovals,
  approval,
  approved,
  opened,
  part,
  reasonOf,
  scheme,
  september,
  sources,
  stateOf,
  withSchemes,
} from '../../test/programmes.ts';
import {
  addPence,
  calendarDate,
  type Decision,
  financialYear,
  instant,
  month,
  monthsOf,
  pence,
} from '../kernel/index.ts';
import { authoriseApproval } from './authorise-approval.ts';
import type { CapitalApproval } from './capital-approval.ts';
import { capitalMonitor } from './capital-monitor.ts';
import type { CapitalProgramme, SchemeMonth } from './capital-programme.ts';
import { type CapitalRefusal, sentenceForCapitalRefusal } from './capital-refusals.ts';
import { carryProgrammeForward } from './carry-programme-forward.ts';
import { recordApproval } from './record-approval.ts';
import { recordCapitalSpend } from './record-capital-spend.ts';
import { whatIsLeft } from './what-is-left.ts';

const june = calendarDate('2017-06-20');
const command = { on: june, reference: 'CPCC 2017-011' };
const inJune = () => ({ ...circumstancesOf(governanceOfficer), now: instant('2017-06-21T09:00:00Z') });
const [one, two, held] = [1, 2, 4].map((n) => scheme(n).id) as [never, never, never];

/** The programme of 2017/18: part 1 goes on in it, the others are not in it yet. */
function nextYear(changes: Partial<CapitalProgramme> = {}): CapitalProgramme {
  const goesOn = scheme(1, { id: testId<'CapitalScheme'>(601) });
  return {
    ...opened(),
    id: testId(600),
    financialYear: financialYear('2017/18'),
    schemes: [goesOn],
    ...changes,
  };
}

const paid = (schemeId: never, actual: number, commitments: number | null = null): SchemeMonth => ({
  schemeId,
  month: september,
  actual: pence(actual),
  commitments: commitments === null ? null : pence(commitments),
});

const noneInMarch: SchemeMonth = {
  schemeId: one,
  month: month('2017-03'),
  actual: pence(0),
  commitments: null,
};

/** 1,000 and 600 approved, and 400 for a held scheme: three quarters grant, a quarter a loan over five years. */
function closing(spend: readonly SchemeMonth[]): CapitalProgramme {
  const schemes = [
    { schemeId: one, amount: pence(1_000) },
    { schemeId: two, amount: pence(600) },
    { schemeId: held, amount: pence(400) },
  ];
  const loan = { ...part('loans', 500), fundedBy: 'Works Board', loanYears: 5 };
  const lasting = withSchemes().schemes.map((each) => ({ ...each, assetLifeYears: 5 }));
  const opened = { ...withSchemes(), schemes: lasting };
  const programme = approved(opened, { schemes, financing: [part('grant', 1_500), loan] });
  return { ...programme, spend: [...spend, noneInMarch] };
}

const sentencesOf = (decisions: readonly Decision<unknown, unknown, CapitalRefusal>[]) =>
  new Set(
    decisions.flatMap((each) =>
      each.outcome === 'refused' ? [sentenceForCapitalRefusal(each.refusal)] : [],
    ),
  );

const carry = (from: CapitalProgramme, next: CapitalProgramme | null, more: object = {}) =>
  carryProgrammeForward(from, next, { ...command, ...more }, inJune());

describe('what is left of a year', () => {
  it('is revised budget less spent and committed, and nothing where a scheme went over', () => {
    const left = whatIsLeft(closing([paid(one, 300, 100), paid(two, 700)]), june);
    expect(left.schemes).toEqual([
      { schemeId: one, amount: 600 },
      { schemeId: held, amount: 400 },
    ]);
    expect(left.total).toBe(1_000);
    expect(left.financing).toEqual([
      { source: 'grant', amount: 750, fundedBy: null, loanYears: null },
      { source: 'loans', amount: 250, fundedBy: 'Works Board', loanYears: 5 },
    ]);
  });

  it('is brought forward in the next programme by one decision, in its own column, with what pays for it', () => {
    const next = nextYear();
    const { schemes, approval } = stateOf(carry(closing([paid(one, 300, 100), paid(two, 700)]), next));
    expect(schemes).toMatchObject([{ title: 'Part 4', hold: { released: null } }]);
    expect(approval).toMatchObject({
      kind: 'broughtForward',
      authority: 'policingBody',
      authorised: { on: june, reference: 'CPCC 2017-011' },
      schemes: [
        { schemeId: testId(601), amount: 600 },
        { schemeId: schemes[0]?.id, amount: 400 },
      ],
    });
    const facts = { ...next, schemes: [...next.schemes, ...schemes], approvals: [approval] };
    const [april] = monthsOf(next.financialYear);
    const monitor = capitalMonitor({ ...facts, progress: [], receipts: [] }, april ?? september, june);
    expect(monitor.total).toMatchObject({ broughtForward: 1_000, revised: 1_000 });
    expect(monitor.unfinanced).toBe(0);
  });

  it('is carried once, into a programme that is open and has its blocks and sources, when all is decided', () => {
    const from = closing([paid(one, 300)]);
    expect(reasonOf(carry(from, null))).toBe('NextProgrammeNotOpen');
    const next = nextYear();
    const done = { ...next, approvals: [stateOf(carry(from, next)).approval] };
    expect(reasonOf(carry(from, done))).toBe('CarriedForwardAlready');
    const early = { ...inJune(), now: instant('2017-03-31T12:00:00Z') };
    expect(reasonOf(carryProgrammeForward(from, next, command, early))).toBe('YearNotOver');
    const short = { ...from, spend: [paid(one, 300)] };
    expect(reasonOf(carry(short, next))).toBe('LastMonthNotRecorded');
    expect(reasonOf(carry(from, next, { on: calendarDate('2017-06-22') }))).toBe('DecidedInFuture');
    expect(reasonOf(carry(approved(from, { authorised: null }), next))).toBe('ApprovalsWaiting');
    expect(reasonOf(carry({ ...from, approvals: [] }, next))).toBe('NothingToCarry');
    expect(reasonOf(carry(from, nextYear({ sources: sources.slice(0, 1) })))).toBe('NextProgrammeLacks');
    expect(reasonOf(carry(from, nextYear({ blocks: ['Fleet'] })))).toBe('NextProgrammeLacks');
    expect(reasonOf(carry(from, next, { reference: ' ' }))).toBe('ReferenceMissing');
  });

  it('leaves a programme that takes neither spend nor budget any more, for its money is the next one’s', () => {
    const from = closing([paid(one, 300)]);
    const approvalId = testId<'CapitalApproval'>(700);
    const [first] = approved(withSchemes(), { authorised: null }).approvals;
    const waits = { ...from, approvals: [{ ...first, id: approvalId } as CapitalApproval] };
    const waiting = { approvalId, on: june, reference: 'CPCC 2017-012', overspendReason: null };
    const bill = { kind: 'actual' as const, source: 'Invoice 9', paperId: null, isWorkedOut: false };
    const spend = {
      month: month('2017-03'),
      spend: [{ ...bill, schemeId: one, amount: pence(50) }],
    };
    const tried = (next: CapitalProgramme) => [
      recordCapitalSpend(from, { next, recorded: [] }, spend, inJune()),
      recordApproval(from, { previous: null, next, lines: [] }, approval(), inJune()),
      authoriseApproval(waits, { next, lines: [] }, waiting, inJune()),
    ];
    const before = nextYear();
    const { approval: brought } = stateOf(carry(from, before));
    expect(tried(before).map(reasonOf)).toEqual([null, null, null]);
    const after = tried({ ...before, approvals: [brought] });
    expect(after.map(reasonOf)).toEqual(['MoneyHasLeft', 'MoneyHasLeft', 'MoneyHasLeft']);
    expect(sentencesOf(after)).toEqual(
      new Set(['What was left of 2016/17 has been carried into 2017/18; record it there.']),
    );
  });
});

const amount = fc.integer({ min: 0, max: 900_000_000 }).map(pence);
const anySpend = fc.array(
  fc.record({
    schemeId: fc.constantFrom(1, 2, 3).map((n) => scheme(n).id),
    month: fc.constantFrom(...monthsOf(withSchemes().financialYear)),
    actual: fc.option(amount),
    commitments: fc.option(amount),
  }),
  { maxLength: 8 },
);

describe('any programme carried forward', () => {
  it('is financed to the penny in every column of the next, and no source hands on more than it was to pay', () => {
    let carried = 0;
    fc.assert(
      fc.property(anyApprovals, anySpend, (drawn, spend) => {
        const approvals = drawn.filter(({ authorised }) => authorised !== null);
        const from = { ...withSchemes(), approvals, spend: [...spend, noneInMarch] };
        const decision = carry(from, nextYear());
        if (decision.outcome === 'refused') {
          expect(decision.refusal.kind).toBe('NothingToCarry');
          return;
        }
        carried += 1;
        const { schemes, approval } = decision.state;
        const next = nextYear();
        const facts = { ...next, schemes: [...next.schemes, ...schemes], approvals: [approval] };
        const month = monthsOf(next.financialYear)[0] ?? september;
        const shown = capitalMonitor({ ...facts, progress: [], receipts: [] }, month, june);
        for (const column of ['broughtForward', 'amended', 'proposed', 'revised'] as const) {
          expect(shown.financingTotal[column]).toBe(shown.total[column]);
          expect(addPence(...shown.financing.map(({ columns }) => columns[column]))).toBe(
            shown.total[column],
          );
        }
        const before = capitalMonitor({ ...from, progress: [], receipts: [] }, september, june);
        for (const [at, { columns }] of shown.financing.entries()) {
          expect(columns.revised).toBeLessThanOrEqual(before.financing[at]?.columns.revised ?? 0);
        }
        expect(approval.schemes.every((each) => each.amount > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(carried).toBeGreaterThan(50);
  }, 30_000);
});
