import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import {
  approval,
  approve,
  approved,
  december9,
  march30,
  part,
  reasonOf,
  scheme,
  september,
  stateOf,
  withSchemes,
  type year,
} from '../../test/programmes.ts';
import { calendarDate, financialYear, pence } from '../kernel/index.ts';
import { authoriseApproval } from './authorise-approval.ts';
import { capitalMonitor } from './capital-monitor.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { recordApproval } from './record-approval.ts';
import { setAssetLife } from './set-asset-life.ts';
import { withdrawApproval } from './withdraw-approval.ts';

const now = () => circumstancesOf(governanceOfficer);
const alone = { next: null, lines: [] };
const [one, two, three] = [1, 2, 3].map((n) => scheme(n).id) as [never, never, never];
const amount = (schemeId: never, of: number) => ({ schemeId, amount: pence(of) });

describe('an approval', () => {
  const refusal = (changes: Parameters<typeof approve>[1], programme = withSchemes()) =>
    reasonOf(approve(programme, changes));

  it('is refused unless it is paid for, to the penny', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ financing: [part('grant', 999)] })).toBe('FinancingDiffers');
    expect(refusal({ financing: [] })).toBe('FinancingDiffers');
    expect(refusal({ financing: [part('lottery', 1_000)] })).toBe('SourceUnknown');
    expect(refusal({ financing: [part('grant', null, 500_000), part('reserve', null, 499_999)] })).toBe(
      'SharesNotWhole',
    );
    expect(refusal({ financing: [part('grant', 500), part('reserve', null, 500_000)] })).toBe(
      'SharesWithAmounts',
    );
  });

  it('splits half and two quarters of £621,622 without losing a penny', () => {
    const { financing } = stateOf(
      approve(withSchemes(), {
        kind: 'addition',
        schemes: [amount(one, 62_162_201)],
        financing: [
          part('grant', null, 500_000),
          part('savings', null, 250_000),
          part('reserve', null, 250_000),
        ],
      }),
    );
    expect(financing.map((each) => each.amount)).toEqual([31_081_101, 15_540_550, 15_540_550]);
  });

  it('is the local policing body’s unless a line of the scheme of delegation gives as much of its kind', () => {
    const by = { authority: 'chiefConstable', kind: 'technical' } as const;
    const of = (pounds: number, key = 'savings') => ({
      ...by,
      schemes: [amount(one, pounds * 100)],
      financing: [part(key, pounds * 100)],
    });
    expect(refusal(of(45_000))).toBeNull();
    expect(refusal(of(100_001))).toBe('BeyondDelegation');
    expect(refusal(of(45_000, 'reserve'))).toBe('BeyondDelegation');
    expect(refusal(of(45_000, 'loans'))).toBe('BeyondDelegation');
    // What is taken away counts, and so does what pays when it is exchanged for another source.
    expect(refusal(of(-100_001))).toBe('BeyondDelegation');
    expect(
      refusal({ ...of(1), financing: [part('savings', 10_000_101), part('savings', -10_000_001)] }),
    ).not.toBeNull();
    expect(refusal({ ...of(45_000), kind: 'addition' })).toBe('BeyondDelegation');
    expect(refusal({ ...of(150_000), authority: 'policingBody' })).toBeNull();
    expect(refusal({ ...of(45_000), kind: 'deletion' })).toBe('BeyondDelegation');
    expect(reasonOf(approve(withSchemes(), of(45_000), []))).toBe('BeyondDelegation');
    // Put forward it needs no line yet, but is refused where none could ever do.
    const proposal = { ...of(45_000), authorised: null };
    expect(reasonOf(approve(withSchemes(), proposal, []))).toBeNull();
    expect(reasonOf(approve(withSchemes(), { ...proposal, kind: 'deletion' }, []))).toBe('BeyondDelegation');
    const { authorised } = stateOf(approve(withSchemes(), of(45_000)));
    expect(authorised?.under).toBe('Scheme of delegation: Technical addition up to £100,000');
    expect(stateOf(approve(withSchemes())).authorised?.under).toBe(
      'The decision is that of the head of the body',
    );
  });

  it('is decided by the power there is on the day of the decision, not on the day it was put forward', () => {
    const proposed = approved(withSchemes(), {
      kind: 'technical',
      authority: 'chiefConstable',
      authorised: null,
      financing: [part('savings', 1_000)],
    });
    const [waits] = proposed.approvals;
    const decision = {
      approvalId: waits?.id as never,
      on: december9,
      reference: 'Force Executive Board',
      overspendReason: null,
    };
    const decide = (limit: number | null, changes: object = {}) =>
      authoriseApproval(
        proposed,
        { next: null, lines: limit === null ? [] : [{ id: 'line', limit: pence(limit), words: 'A line' }] },
        { ...decision, ...changes },
        now(),
      );
    expect(reasonOf(decide(null))).toBe('BeyondDelegation');
    expect(reasonOf(decide(999))).toBe('BeyondDelegation');
    expect(decide(1_000)).toMatchObject({
      state: { authorised: { under: 'Scheme of delegation: A line' } },
      events: [{ delegationId: 'line' }],
    });
    expect(reasonOf(decide(1_000, { on: calendarDate('2016-12-13') }))).toBe('DecidedInFuture');
  });

  it('brings money forward by hand only where the year before was not kept here', () => {
    const brought = approval({ kind: 'broughtForward' });
    const record = (previous: { financialYear: typeof year } | null) =>
      reasonOf(recordApproval(withSchemes(), { previous, next: null, lines: [] }, brought, now()));
    expect(record(null)).toBeNull();
    expect(record({ financialYear: financialYear('2015/16') })).toBe('BroughtForwardByCarrying');
  });

  it('says what for, where it was decided, and in the right order of days', () => {
    expect(refusal({ reason: ' ' })).toBe('ApprovalReasonMissing');
    expect(refusal({ authorised: { on: march30, reference: ' ' } })).toBe('ReferenceMissing');
    expect(refusal({ proposedOn: december9 })).toBe('DecidedBeforeProposed');
    expect(refusal({ schemes: [], financing: [] })).toBe('ApprovalEmpty');
    expect(refusal({ schemes: [amount(scheme(9).id as never, 1_000)] })).toBe('SchemeUnknown');
    expect(refusal({ schemes: [amount(one, 500), amount(one, 500)] })).toBe('SchemeNamedTwice');
  });

  it('takes no scheme below nothing, and a deletion leaves none of it', () => {
    const programme = approved(withSchemes());
    const take = (pence: number, kind: 'deletion' | 'addition' = 'deletion') =>
      refusal({ kind, schemes: [amount(one, -pence)], financing: [part('grant', -pence)] }, programme);
    expect(take(1_001)).toBe('BudgetBelowNothing');
    expect(take(999)).toBe('DeletionLeavesBudget');
    expect(take(999, 'addition')).toBeNull();
    expect(take(1_000)).toBeNull();
  });

  it('lends no longer than what is bought will last', () => {
    const borrow = (schemeId: never, loanYears: number | null) =>
      refusal({
        kind: 'addition',
        schemes: [amount(schemeId, 1_000)],
        financing: [{ ...part('loans', 1_000), loanYears }],
      });
    expect(borrow(two, null)).toBe('LoanYearsMissing');
    expect(borrow(two, 6)).toBe('LoanOutlivesAsset');
    expect(borrow(two, 5)).toBeNull();
    expect(borrow(one, 1)).toBe('AssetLifeMissing');
  });

  it('is paid for by a loan once somebody says how long it lasts, and never lasts shorter than the loan', () => {
    const lasting = (programme: CapitalProgramme, assetLifeYears: number) =>
      setAssetLife(programme, { schemeId: one, assetLifeYears }, now());
    const withLife = (programme: CapitalProgramme, years: number): CapitalProgramme => {
      const said = stateOf(lasting(programme, years));
      return { ...programme, schemes: programme.schemes.map((each) => (each.id === one ? said : each)) };
    };
    const loan = { schemes: [amount(one, 1_000)], financing: [{ ...part('loans', 1_000), loanYears: 20 }] };
    const said = withLife(withSchemes(), 25);
    const lent = approved(said, { kind: 'addition', ...loan });
    expect(reasonOf(lasting(lent, 19))).toBe('AssetLifeBelowLoan');
    expect(reasonOf(lasting(lent, 20))).toBeNull();
    expect(reasonOf(setAssetLife(lent, { schemeId: testId(999), assetLifeYears: 5 }, now()))).toBe(
      'SchemeUnknown',
    );
  });

  it('moves budget by a virement that comes to nil and covers no overspend without a recorded reason', () => {
    const spend = [{ schemeId: two, month: september, actual: pence(10), commitments: pence(5) }];
    const programme: CapitalProgramme = { ...approved(withSchemes()), spend };
    const move = (to: never, pence: number, overspendReason: string | null = null) =>
      refusal(
        { kind: 'virement', schemes: [amount(one, -400), amount(to, pence)], financing: [], overspendReason },
        programme,
      );
    expect(move(three, 400)).toBeNull();
    expect(move(three, 399)).toBe('VirementNotNil');
    expect(move(two, 400)).toBe('CoversOverspend');
    expect(move(two, 400, 'The order was coded to the wrong part')).toBeNull();
  });

  it('is decided or withdrawn once, and counts as budget or not at all from then on', () => {
    const programme = approved(withSchemes(), { authorised: null });
    const [proposal] = programme.approvals;
    if (proposal === undefined) throw new Error('It was recorded.');
    const approvalId = proposal.id;
    const command = { approvalId, on: december9, reference: 'CPCC 2016-029', overspendReason: null };
    expect(reasonOf(authoriseApproval(programme, alone, { ...command, reference: '' }, now()))).toBe(
      'ReferenceMissing',
    );
    expect(
      reasonOf(authoriseApproval(programme, alone, { ...command, on: calendarDate('2016-03-29') }, now())),
    ).toBe('DecidedBeforeProposed');
    const authorised = stateOf(authoriseApproval(programme, alone, command, now()));
    const after = { ...programme, approvals: [authorised] };
    expect(reasonOf(authoriseApproval(after, alone, command, now()))).toBe('ApprovalSettled');
    const gone = { approvalId, on: december9, reason: 'No longer needed' };
    expect(reasonOf(withdrawApproval(after, gone, now()))).toBe('ApprovalSettled');
    const facts = { ...programme, progress: [], receipts: [] };
    const withdrawn = { ...facts, approvals: [stateOf(withdrawApproval(programme, gone, now()))] };
    expect(capitalMonitor(facts, september, december9).total.proposed).toBe(1_000);
    expect(capitalMonitor(withdrawn, september, december9).total.revised).toBe(0);
    expect(reasonOf(withdrawApproval(programme, { ...gone, approvalId: testless }, now()))).toBe(
      'ApprovalUnknown',
    );
  });

  describe('is measured again when it is decided or withdrawn', () => {
    type Recorded = Parameters<typeof approve>[1];
    const propose = (programme: CapitalProgramme, changes: Recorded): CapitalProgramme => {
      const recorded = stateOf(approve(programme, { authorised: null, ...changes }));
      const id = testId<'CapitalApproval'>(900 + programme.approvals.length);
      return { ...programme, approvals: [...programme.approvals, { ...recorded, id }] };
    };
    const last = ({ approvals }: CapitalProgramme) => approvals.at(-1)?.id as never;
    const authorise = (programme: CapitalProgramme, overspendReason: string | null = null) => {
      const decision = { on: december9, reference: 'CPCC 2016-029', overspendReason };
      return authoriseApproval(programme, alone, { approvalId: last(programme), ...decision }, now());
    };
    const move = (from: never, to: never, pence: number) => ({
      kind: 'virement' as const,
      schemes: [amount(from, -pence), amount(to, pence)],
      financing: [],
    });
    const spent = (schemeId: never, actual: number) => [
      { schemeId, month: september, actual: pence(actual), commitments: null },
    ];

    it('refuses a virement to a scheme that has overspent since, unless the decision says why', () => {
      const programme = { ...propose(approved(withSchemes()), move(one, two, 400)), spend: spent(two, 1) };
      expect(reasonOf(authorise(programme))).toBe('CoversOverspend');
      expect(authorise(programme, 'Coded to the wrong part')).toMatchObject({
        events: [{ overspendReason: 'Coded to the wrong part' }],
      });
    });

    it('leaves no scheme that gives with less than it has spent since', () => {
      const programme = propose(approved(withSchemes()), move(one, two, 400));
      expect(reasonOf(authorise({ ...programme, spend: spent(one, 600) }))).toBeNull();
      expect(reasonOf(authorise({ ...programme, spend: spent(one, 601) }))).toBe('BudgetBelowSpent');
      const overspent = { ...approved(withSchemes()), spend: spent(one, 601) };
      expect(refusal(move(one, two, 400), overspent)).toBe('BudgetBelowSpent');
    });

    it('gives on nothing that is itself only proposed, and holds what is given on', () => {
      const given = propose(withSchemes(), {});
      const both = propose(given, move(one, two, 400));
      expect(reasonOf(authorise(both))).toBe('BudgetBelowNothing');
      const withdraw = (programme: CapitalProgramme, approvalId: never) =>
        withdrawApproval(programme, { approvalId, on: december9, reason: 'Overtaken' }, now());
      expect(reasonOf(withdraw(both, last(given)))).toBe('ProposalTakesOn');
      expect(reasonOf(withdraw(both, last(both)))).toBeNull();
      expect(reasonOf(withdraw(given, last(given)))).toBeNull();
    });

    it('looks at the loan again', () => {
      const loan = {
        kind: 'addition' as const,
        schemes: [amount(two, 1_000)],
        financing: [{ ...part('loans', 1_000), loanYears: 5 }],
      };
      const programme = propose(withSchemes(), loan);
      const without = programme.schemes.map((each) => ({ ...each, assetLifeYears: null }));
      expect(reasonOf(authorise(programme))).toBeNull();
      expect(reasonOf(authorise({ ...programme, schemes: without }))).toBe('AssetLifeMissing');
    });
  });
  const testless = scheme(8).id as never;
});
