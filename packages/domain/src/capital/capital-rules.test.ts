import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import {
  add,
  approval,
  approve,
  approved,
  december9,
  march30,
  opened,
  part,
  reasonOf,
  scheme,
  september,
  sources,
  stateOf,
  withSchemes,
  year,
} from '../../test/programmes.ts';
import { calendarDate, financialYear, month, pence } from '../kernel/index.ts';
import { authoriseApproval } from './authorise-approval.ts';
import { capitalMonitor } from './capital-monitor.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { carryForwardOf, slippageOf } from './carry-forward.ts';
import { openProgramme } from './open-programme.ts';
import { profileScheme } from './profile-scheme.ts';
import { recordApproval } from './record-approval.ts';
import { recordCapitalReceipt } from './record-capital-receipt.ts';
import { recordCapitalSpend } from './record-capital-spend.ts';
import { releaseScheme } from './release-scheme.ts';
import { withdrawApproval } from './withdraw-approval.ts';
import { writeSchemeProgress } from './write-scheme-progress.ts';

const now = () => circumstancesOf(governanceOfficer);
const alone = { next: null, lines: [] };
const [one, two, three, held] = [1, 2, 3, 4].map((n) => scheme(n).id) as [never, never, never, never];
const amount = (schemeId: never, of: number) => ({ schemeId, amount: pence(of) });

describe('a programme', () => {
  const command = {
    bodyId: opened().bodyId,
    sharedWith: [],
    financialYear: year,
    blocks: ['Buildings'],
    sources,
    schemes: [],
  };
  const open = (changes: object = {}, known = [financialYear('2015/16')]) =>
    reasonOf(openProgramme(known, { ...command, ...changes }, now()));

  it('is opened once a year, with blocks and sources that can be told apart', () => {
    expect(open()).toBeNull();
    expect(open({}, [year])).toBe('ProgrammeOpenAlready');
    expect(open({ blocks: ['Fleet', ' Fleet '] })).toBe('BlockTwice');
    expect(open({ blocks: ['Schemes approved subject to further business case'] })).toBe('BlockTwice');
    expect(open({ sources: [...sources, ...sources.slice(0, 1)] })).toBe('SourceTwice');
    const scheme = {
      number: 'CP16/07',
      title: 'WAN',
      block: 'Buildings',
      heldFor: null,
      assetLifeYears: null,
    };
    expect(open({ schemes: [scheme, { ...scheme, title: 'Identity' }] })).toBeNull();
    expect(open({ schemes: [scheme, scheme] })).toBe('SchemeThereAlready');
  });

  it('takes several parts under one number, and no part twice', () => {
    const programme = withSchemes();
    expect(reasonOf(add(programme, { number: 'CP16/07', title: 'Part 9' }))).toBeNull();
    expect(reasonOf(add(programme, { number: 'CP16/07', title: ' Part 1 ' }))).toBe('SchemeThereAlready');
    expect(reasonOf(add(programme, { number: 'CP1607' }))).toBe('SchemeNumberUnreadable');
    expect(reasonOf(add(programme, { title: '  ' }))).toBe('SchemeTitleMissing');
    expect(reasonOf(add(programme, { block: 'Ships' }))).toBe('BlockUnknown');
  });
});

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

  it('is the Commissioner’s unless a line of the scheme of delegation gives as much of its kind', () => {
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
    expect(refusal({ ...of(150_000), authority: 'commissioner' })).toBeNull();
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
    const decision = { approvalId: waits?.id as never, on: december9, reference: 'Force Executive Board' };
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
    expect(borrow(one, 25)).toBeNull();
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
    const command = { approvalId, on: december9, reference: 'CPCC 2016-029' };
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
  const testless = scheme(8).id as never;
});

describe('a held scheme', () => {
  const spend = (schemeId: never) => ({
    schemeId,
    kind: 'actual' as const,
    amount: pence(100),
    source: 'Invoice 1',
    paperId: null,
    isWorkedOut: false,
  });

  it('spends nothing until its business case is approved, and then stands in its own block', () => {
    const programme = approved(withSchemes(), { schemes: [amount(held, 1_000)] });
    const record = (of: CapitalProgramme) =>
      recordCapitalSpend(of, null, { month: september, spend: [spend(one), spend(held)] }, now());
    const refused = record(programme);
    expect(refused).toMatchObject({ refusal: { kind: 'SchemeHeld', row: 2 } });
    const release = { schemeId: held, on: calendarDate('2016-09-01'), reference: 'CPCC 2016-040' };
    expect(reasonOf(releaseScheme(programme, { ...release, reference: '' }, now()))).toBe('ReferenceMissing');
    expect(reasonOf(releaseScheme(programme, { ...release, schemeId: one }, now()))).toBe('SchemeNotHeld');
    const released = stateOf(releaseScheme(programme, release, now()));
    const after = {
      ...programme,
      schemes: programme.schemes.map((each) => (each.id === held ? released : each)),
    };
    expect(reasonOf(record(after))).toBeNull();
    const blocks = (of: CapitalProgramme) =>
      capitalMonitor({ ...of, progress: [], receipts: [] }, september, december9).blocks.map(
        ({ name }) => name,
      );
    expect(blocks(programme)).toHaveLength(3);
    expect(blocks(after)).toEqual(['Buildings', 'Fleet']);
  });

  it('is refused with row and month where a payment cannot be taken', () => {
    const programme = withSchemes();
    const record = (changes: object) =>
      reasonOf(
        recordCapitalSpend(programme, null, { month: september, spend: [spend(one)], ...changes }, now()),
      );
    expect(record({ spend: [] })).toBe('NoSpendGiven');
    expect(record({ month: month('2017-04') })).toBe('MonthOutsideProgramme');
    expect(record({ spend: [spend(one), spend(scheme(9).id as never)] })).toBe('SchemeUnknown');
  });
});

describe('what comes in', () => {
  const programme = opened();
  const receive = (pounds: number, changes: object = {}) =>
    recordCapitalReceipt(
      programme,
      {
        kind: 'assetSale',
        what: 'Sale of a vehicle',
        asset: 'Fleet register 114',
        receivedOn: calendarDate('2016-08-01'),
        amount: pence(pounds * 100),
        isWorkedOut: false,
        ...changes,
      },
      now(),
    );

  it('is a capital receipt above £10,000, and revenue up to it', () => {
    expect(stateOf(receive(10_000)).source).toBe('vehicles');
    expect(stateOf(receive(10_000.01)).source).toBe('receipts');
    expect(stateOf(receive(5, { kind: 'grant', asset: null })).source).toBe('grant');
  });

  it('names the asset sold, is more than nothing and has a source to go to', () => {
    expect(reasonOf(receive(5, { asset: ' ' }))).toBe('AssetMissing');
    expect(reasonOf(receive(5, { what: '' }))).toBe('ReceiptWordsMissing');
    expect(reasonOf(receive(0))).toBe('ReceiptNotPositive');
    expect(reasonOf(receive(5, { kind: 'recharge' }))).toBe('NoSourceForReceipt');
  });

  it('counts from the month it came, and stays unknown in a source settled at the end of the year', () => {
    const facts = { ...programme, progress: [], receipts: [stateOf(receive(12_000))] };
    const received = (of: string) =>
      capitalMonitor(facts, month(of), december9).financing.map((each) => each.received);
    expect(received('2016-07')).toEqual([0, null, 0, 0, null, 0]);
    expect(received('2016-08')).toEqual([0, null, 1_200_000, 0, null, 0]);
  });
});

describe('progress', () => {
  const programme = approved(withSchemes());
  const write = (changes: object = {}) =>
    writeSchemeProgress(
      programme,
      {
        schemeId: one,
        month: september,
        rating: 'amber',
        note: 'Waiting for planning',
        forecast: pence(400),
        toBeRequested: pence(300),
        quotedBudget: null,
        ...changes,
      },
      now(),
    );

  it('remembers the budget it was written against, and is called stale once that has changed', () => {
    const progress = stateOf(write());
    expect(progress.quotedBudget).toBe(1_000);
    const facts = { ...programme, progress: [progress], receipts: [] };
    const alerts = (of: CapitalProgramme) =>
      capitalMonitor({ ...facts, approvals: of.approvals }, september, december9).blocks[0]?.schemes[0];
    expect(alerts(programme)?.alerts.map(({ kind }) => kind)).toEqual(['moneyToBeRequested']);
    const more = approved(programme, { kind: 'addition', authorised: null });
    expect(alerts(more)).toMatchObject({
      slippage: 1_600,
      alerts: [{ kind: 'staleBudget', quoted: 1_000, revised: 2_000 }, { kind: 'moneyToBeRequested' }],
    });
  });

  it('is words, amounts that exist and a month of the year', () => {
    expect(reasonOf(write({ note: ' ' }))).toBe('ProgressNoteMissing');
    expect(reasonOf(write({ forecast: pence(-1) }))).toBe('ForecastBelowNothing');
    expect(reasonOf(write({ month: month('2018-01') }))).toBe('MonthOutsideProgramme');
  });

  it('tells of spending without a budget, over it, and of a profile that differs', () => {
    const later = financialYear('2017/18');
    const profile = [
      { year: later, amount: pence(500) },
      { year, amount: pence(600) },
    ];
    const profiled = stateOf(profileScheme(programme, { schemeId: one, profile }, now()));
    expect(profiled.profile.map((each) => each.year)).toEqual([year, later]);
    expect(
      reasonOf(profileScheme(programme, { schemeId: one, profile: [...profile, ...profile] }, now())),
    ).toBe('ProfileYearTwice');
    const spend = [one, two].map((schemeId) => ({
      schemeId,
      month: september,
      actual: pence(1_005),
      commitments: null,
    }));
    const schemes = programme.schemes.map((each) => (each.id === one ? profiled : each));
    const facts = { ...programme, schemes, spend, progress: [], receipts: [] };
    const kinds = capitalMonitor(facts, september, december9).blocks.flatMap((block) =>
      block.schemes.map(({ alerts }) => alerts.map(({ kind }) => kind)),
    );
    expect(kinds).toEqual([
      ['noteMissing', 'overBudget', 'profileDiffers'],
      ['noteMissing', 'spendWithoutBudget'],
      [],
      [],
    ]);
  });
});

it('hands on what is neither spent nor committed, and slips what is not expected to be', () => {
  const columns = { revised: pence(1_000), spentAndCommitted: pence(650) };
  expect(carryForwardOf(columns)).toBe(350);
  expect(carryForwardOf({ ...columns, spentAndCommitted: pence(1_200) })).toBe(0);
  expect(slippageOf({ revised: pence(1_000) }, pence(650))).toBe(350);
  expect(slippageOf({ revised: pence(1_000) }, null)).toBe(0);
});
