import fc from 'fast-check';
import type { DelegatedPower } from '../src/access/index.ts';
import {
  addScheme,
  approvalKinds,
  type CapitalApproval,
  type CapitalProgramme,
  type CapitalScheme,
  type FinancingSource,
  openProgramme,
  type RecordApproval,
  recordApproval,
} from '../src/capital/index.ts';
import { calendarDate, type Decision, financialYear, month, pence } from '../src/kernel/index.ts';
import { circumstancesOf, governanceOfficer, testId } from './circumstances.ts';

export const year = financialYear('2016/17');
export const september = month('2016-09');
export const march30 = calendarDate('2016-03-30');
export const december9 = calendarDate('2016-12-09');

const source = (key: string, kind: FinancingSource['kind'], more: Partial<FinancingSource> = {}) => ({
  key,
  label: key,
  kind,
  isWithinDelegation: false,
  isYearEnd: false,
  ...more,
});

export const sources: readonly FinancingSource[] = [
  source('grant', 'grant'),
  source('reserve', 'reserve', { isYearEnd: true }),
  source('receipts', 'capitalReceipt'),
  source('vehicles', 'revenueReceipt'),
  source('savings', 'revenueContribution', { isWithinDelegation: true, isYearEnd: true }),
  source('loans', 'borrowing'),
];

export function opened(): CapitalProgramme {
  return stateOf(
    openProgramme(
      [],
      {
        bodyId: testId(1),
        sharedWith: [testId(2)],
        financialYear: year,
        blocks: ['Buildings', 'Fleet'],
        sources,
        schemes: [],
      },
      circumstancesOf(governanceOfficer),
    ),
  );
}

export function stateOf<State>(decision: Decision<State, unknown, { kind: string }>): State {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

export function reasonOf(decision: Decision<unknown, unknown, { kind: string }>): string | null {
  return decision.outcome === 'refused' ? decision.refusal.kind : null;
}

/** A scheme of the test programme, its id told apart by its number. */
export function scheme(n: number, changes: Partial<CapitalScheme> = {}): CapitalScheme {
  return {
    id: testId<'CapitalScheme'>(500 + n),
    number: 'CP16/07',
    title: `Part ${n}`,
    block: 'Buildings',
    hold: null,
    assetLifeYears: null,
    profile: [],
    ...changes,
  };
}

/** Two parts in Buildings, one in Fleet, and one that waits for its business case. */
export function withSchemes(): CapitalProgramme {
  const hold = { reason: 'A full business case', released: null };
  return {
    ...opened(),
    schemes: [
      scheme(1),
      scheme(2, { assetLifeYears: 5 }),
      scheme(3, { block: 'Fleet', number: null }),
      scheme(4, { hold }),
    ],
  };
}

export function approval(changes: Partial<RecordApproval> = {}): RecordApproval {
  return {
    kind: 'original',
    reason: 'The programme',
    proposedOn: march30,
    authority: 'policingBody',
    authorised: { on: march30, reference: 'Board of 30 March 2016' },
    schemes: [{ schemeId: scheme(1).id, amount: pence(1_000) }],
    financing: [part('grant', 1_000)],
    overspendReason: null,
    ...changes,
  };
}

export function part(key: string, amount: number | null, share: number | null = null) {
  return {
    source: key,
    amount: amount === null ? null : pence(amount),
    share: share as never,
    fundedBy: null,
    loanYears: null,
  };
}

/** What the scheme of delegation gives the force in these tests. */
export const line: DelegatedPower = {
  id: 'line',
  limit: pence(10_000_000),
  words: 'Technical addition up to £100,000',
};

/** Of a programme with none before or after it; by a line on technical additions alone, unless others are given. */
export function approve(
  programme: CapitalProgramme,
  changes: Partial<RecordApproval> = {},
  lines: readonly DelegatedPower[] = changes.kind === 'technical' ? [line] : [],
) {
  const beside = { previous: null, next: null, lines };
  return recordApproval(programme, beside, approval(changes), circumstancesOf(governanceOfficer));
}

export function approved(programme: CapitalProgramme, changes: Partial<RecordApproval> = {}) {
  return { ...programme, approvals: [...programme.approvals, stateOf(approve(programme, changes))] };
}

export function add(programme: CapitalProgramme, changes: Partial<Parameters<typeof addScheme>[1]> = {}) {
  const command = { number: null, title: 'New', block: 'Fleet', heldFor: null, assetLifeYears: null };
  return addScheme(programme, { ...command, ...changes }, circumstancesOf(governanceOfficer));
}

const day = fc.constantFrom('2016-03-30', '2016-06-23', '2016-08-02', '2016-12-09').map(calendarDate);

/** Approvals in any standing, each balanced because only balanced ones are recorded. */
export const anyApprovals: fc.Arbitrary<readonly CapitalApproval[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...approvalKinds.filter((kind) => kind !== 'virement' && kind !== 'deletion')),
      amounts: fc.array(fc.integer({ min: 0, max: 900_000_000 }), { minLength: 1, maxLength: 4 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: sources.length - 1 }),
      proposedOn: day,
      isAuthorised: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map(
    (drawn) =>
      drawn.reduce<CapitalProgramme>((programme, { kind, amounts, weights, proposedOn, isAuthorised }) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const shares = weights.map((weight) => Math.floor((weight * 1_000_000) / whole));
        const rest = 1_000_000 - shares.reduce((sum, share) => sum + share, 0);
        return approved(programme, {
          kind,
          proposedOn,
          authorised: isAuthorised ? { on: proposedOn, reference: 'A decision' } : null,
          schemes: amounts.map((amount, at) => ({ schemeId: scheme(at + 1).id, amount: pence(amount) })),
          financing: shares.map((share, at) =>
            part(sources[at]?.key ?? '', null, at === 0 ? share + rest : share),
          ),
        });
      }, withSchemes()).approvals,
  );
