import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import type { CommandContext } from '../command-context.ts';
import {
  addScheme,
  authoriseCapitalApproval,
  carryCapitalForward,
  openCapitalProgramme,
  profileScheme,
  recordCapitalApproval,
  recordCapitalReceipt,
  recordCapitalSpend,
  releaseScheme,
  setAssetLife,
  withdrawCapitalApproval,
  writeSchemeProgress,
} from '../index.ts';
import { NotPermitted } from '../not-permitted.ts';

let office: TestOffice;
let officer: CommandContext;
beforeAll(async () => {
  office = await testOffice();
  officer = office.as('policingBodyFinanceOfficer', { bodyIds: [office.policingBody] });
}, 60_000);
afterAll(() => office.close());

const source = (key: string, kind: 'grant' | 'capitalReceipt' | 'revenueReceipt') => ({
  key,
  label: key,
  kind,
  isWithinDelegation: false,
  isYearEnd: false,
});

async function open(financialYear: string) {
  const opened = accepted(
    await openCapitalProgramme(officer, {
      bodyId: office.policingBody,
      sharedWith: [office.constabulary],
      financialYear,
      blocks: ['Buildings'],
      sources: [
        source('grant', 'grant'),
        source('receipts', 'capitalReceipt'),
        source('vehicles', 'revenueReceipt'),
      ],
      schemes: [
        { number: 'CP15/10', title: 'Workshop', block: 'Buildings', heldFor: null, assetLifeYears: null },
        { number: null, title: 'Extension', block: 'Buildings', heldFor: 'A case', assetLifeYears: 40 },
      ],
      idempotencyKey: v7(),
    }),
  );
  const [workshop, extension] = opened.schemes.map(({ id }) => id);
  if (workshop === undefined || extension === undefined) throw new Error('Two schemes were opened.');
  return { ...opened, workshop, extension };
}

const approval = (programmeId: string, schemeId: string, expectedVersion: number, amount = 1_000) => ({
  programmeId,
  kind: 'original' as const,
  reason: 'The programme',
  proposedOn: '2016-03-30',
  authority: 'policingBody' as const,
  authorised: null,
  schemes: [{ schemeId, amount }],
  financing: [{ source: 'grant', amount: 1_000, share: null, fundedBy: null, loanYears: null }],
  overspendReason: null,
  expectedVersion,
  idempotencyKey: v7(),
});

describe('a capital programme', () => {
  it('goes from its opening to a month reported, each step in the trail', async () => {
    const { programmeId, workshop, extension } = await open('2016/17');
    const of = (expectedVersion: number) => ({ programmeId, expectedVersion });
    const added = { number: null, title: 'Lift', block: 'Buildings', heldFor: null, assetLifeYears: null };
    accepted(await addScheme(officer, { ...of(1), ...added }));
    const { approvalId } = accepted(await recordCapitalApproval(officer, approval(programmeId, workshop, 2)));
    const decision = { approvalId, on: '2016-04-01', reference: 'CPCC 2016-001', idempotencyKey: v7() };
    accepted(await authoriseCapitalApproval(officer, { ...of(3), ...decision }));
    const release = {
      schemeId: extension,
      on: '2016-06-01',
      reference: 'CPCC 2016-002',
      idempotencyKey: v7(),
    };
    accepted(await releaseScheme(officer, { ...of(4), ...release }));
    const profile = [{ year: '2016/17', amount: 600 }];
    accepted(await profileScheme(officer, { ...of(5), schemeId: workshop, profile }));
    const paid = {
      kind: 'actual' as const,
      amount: 5,
      source: 'Invoice 1',
      paperId: null,
      isWorkedOut: false,
    };
    const spend = [workshop, extension].map((schemeId) => ({ schemeId, ...paid }));
    accepted(await recordCapitalSpend(officer, { ...of(6), month: '2016-09', spend, idempotencyKey: v7() }));
    const again = { ...of(7), month: '2016-09', spend, idempotencyKey: v7() };
    expect(await recordCapitalSpend(officer, again)).toMatchObject({
      refusal: { kind: 'PaymentRecordedAlready', row: 1 },
      path: ['spend'],
    });
    const note = { rating: 'green' as const, forecast: 900, toBeRequested: null, quotedBudget: null };
    const progress = { ...note, schemeId: workshop, month: '2016-09' };
    accepted(await writeSchemeProgress(officer, { ...of(7), ...progress, note: 'To plan' }));
    accepted(await writeSchemeProgress(officer, { ...of(8), ...progress, note: 'Late' }));
    const sale = { kind: 'assetSale' as const, what: 'A van', asset: 'Van 7', receivedOn: '2016-08-01' };
    const sold = { ...sale, amount: 1_000_000, isWorkedOut: false, idempotencyKey: v7() };
    const receipt = accepted(await recordCapitalReceipt(officer, { ...of(9), ...sold }));
    expect(receipt).toMatchObject({ source: 'vehicles', version: 10 });
    accepted(await setAssetLife(officer, { ...of(10), schemeId: workshop, assetLifeYears: 25 }));
    expect(await office.count('capital_scheme', `id = '${workshop}' and asset_life_years = 25`)).toBe(1);

    expect(await office.count('capital_progress', `programme_id = '${programmeId}' and note = 'Late'`)).toBe(
      1,
    );
    expect(await office.count('capital_progress', `programme_id = '${programmeId}'`)).toBe(1);
    expect(await office.count('capital_progress', 'quoted_budget = 1000')).toBe(1);
    const trail = await office.trailOf(office.policingBody);
    expect(trail.slice(-11)).toEqual([
      'CapitalProgrammeOpened',
      'SchemeAdded',
      'CapitalApprovalRecorded',
      'CapitalApprovalAuthorised',
      'SchemeReleased',
      'SchemeProfiled',
      'CapitalSpendRecorded',
      'SchemeProgressWritten',
      'SchemeProgressWritten',
      'CapitalReceiptRecorded',
      'AssetLifeSet',
    ]);
  });

  it('takes an approval whole or not at all, once for one key, and spend of no held scheme', async () => {
    const { programmeId, workshop, extension } = await open('2017/18');
    const short = await recordCapitalApproval(officer, approval(programmeId, workshop, 1, 999));
    expect(short).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'FinancingDiffers' },
      path: ['financing'],
    });
    expect(await office.count('capital_approval', `programme_id = '${programmeId}'`)).toBe(0);
    const given = approval(programmeId, workshop, 1);
    const { approvalId } = accepted(await recordCapitalApproval(officer, given));
    expect(await recordCapitalApproval(officer, given)).toMatchObject({
      outcome: 'accepted',
      replayed: true,
    });
    expect(await recordCapitalApproval(officer, approval(programmeId, workshop, 1))).toMatchObject({
      outcome: 'conflict',
    });
    const held = await recordCapitalSpend(officer, {
      programmeId,
      month: '2017-09',
      spend: [workshop, extension].map((schemeId) => ({
        schemeId,
        kind: 'commitment' as const,
        amount: 5,
        source: 'Order 1',
        paperId: null,
        isWorkedOut: false,
      })),
      expectedVersion: 2,
      idempotencyKey: v7(),
    });
    expect(held).toMatchObject({ refusal: { kind: 'SchemeHeld', row: 2 }, path: ['spend'] });
    expect(await office.count('capital_posting', `programme_id = '${programmeId}'`)).toBe(0);
    const gone = { programmeId, approvalId, on: '2016-12-01', reason: 'Overtaken', expectedVersion: 2 };
    accepted(await withdrawCapitalApproval(officer, gone));
  });

  it('gives the same money away once, though two decisions come at once', async () => {
    const { programmeId, workshop } = await open('2019/20');
    const of = (expectedVersion: number) => ({ programmeId, expectedVersion });
    const { approvalId: lift } = accepted(
      await recordCapitalApproval(officer, approval(programmeId, workshop, 1)),
    );
    const taken = {
      ...approval(programmeId, workshop, 2),
      kind: 'deletion' as const,
      schemes: [{ schemeId: workshop, amount: -1_000 }],
      financing: [{ source: 'grant', amount: -1_000, share: null, fundedBy: null, loanYears: null }],
    };
    const { approvalId: deletion } = accepted(await recordCapitalApproval(officer, taken));
    const decide = (approvalId: string) =>
      authoriseCapitalApproval(officer, {
        ...of(3),
        approvalId,
        on: '2016-04-01',
        reference: 'CPCC 2016-031',
        idempotencyKey: v7(),
      });
    expect(await decide(deletion)).toMatchObject({
      refusal: { kind: 'BudgetBelowNothing' },
      path: ['approvalId'],
    });
    const gone = { ...of(3), approvalId: lift, on: '2016-04-01', reason: 'Overtaken' };
    expect(await withdrawCapitalApproval(officer, gone)).toMatchObject({
      refusal: { kind: 'ProposalTakesOn' },
    });
    const atOnce = await Promise.all([decide(lift), decide(deletion), decide(lift)]);
    expect(atOnce.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
    expect(await office.count('capital_approval', `id = '${deletion}' and authorised_on is not null`)).toBe(
      0,
    );
  });

  it('hands what is left of a year that is over to the next, once, with a decision behind it', async () => {
    const { programmeId, workshop } = await open('2014/15');
    const of = (expectedVersion: number) => ({ programmeId, expectedVersion });
    const authorised = { on: '2014-04-01', reference: 'CPCC 2014-001' };
    const first = { ...approval(programmeId, workshop, 1), proposedOn: '2014-03-30', authorised };
    accepted(await recordCapitalApproval(officer, first));
    const paid = { kind: 'actual' as const, source: 'Invoice 1', paperId: null, isWorkedOut: false };
    const spend = [{ ...paid, schemeId: workshop, amount: 350 }];
    accepted(await recordCapitalSpend(officer, { ...of(2), month: '2015-03', spend, idempotencyKey: v7() }));
    const decision = { ...of(3), on: '2015-06-10', reference: 'CPCC 2015-020' };
    const carry = () => carryCapitalForward(officer, { ...decision, idempotencyKey: v7() });
    expect(await carry()).toMatchObject({ refusal: { kind: 'NextProgrammeNotOpen' } });
    const next = await open('2015/16');
    const tomorrow = { ...decision, on: '2030-01-01', idempotencyKey: v7() };
    expect(await carryCapitalForward(officer, tomorrow)).toMatchObject({
      refusal: { kind: 'DecidedInFuture' },
      path: ['on'],
    });
    const given = { ...decision, idempotencyKey: v7() };
    const { approvalId } = accepted(await carryCapitalForward(officer, given));
    expect(await carryCapitalForward(officer, given)).toMatchObject({ replayed: true });
    expect(await carry()).toMatchObject({ outcome: 'conflict' });
    const again = { ...decision, ...of(4), idempotencyKey: v7() };
    expect(await carryCapitalForward(officer, again)).toMatchObject({
      refusal: { kind: 'CarriedForwardAlready' },
    });
    const late = { ...of(4), month: '2015-03', spend, idempotencyKey: v7() };
    expect(await recordCapitalSpend(officer, late)).toMatchObject({ refusal: { kind: 'MoneyHasLeft' } });
    const more = { ...approval(programmeId, workshop, 4), proposedOn: '2015-03-30' };
    expect(await recordCapitalApproval(officer, more)).toMatchObject({ refusal: { kind: 'MoneyHasLeft' } });

    const kept = `id = '${approvalId}' and programme_id = '${next.programmeId}' and kind = 'broughtForward'`;
    expect(await office.count('capital_approval', `${kept} and reference = 'CPCC 2015-020'`)).toBe(1);
    const gets = `approval_id = '${approvalId}' and scheme_id = '${next.workshop}' and amount = 650`;
    expect(await office.count('capital_approval_amount', gets)).toBe(1);
    const pays = `approval_id = '${approvalId}' and source = 'grant' and amount = 650`;
    expect(await office.count('capital_approval_financing', pays)).toBe(1);
    expect((await office.trailOf(office.policingBody)).at(-1)).toBe('CapitalCarriedForward');
    const stranger = office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
    await expect(carryCapitalForward(stranger, again)).rejects.toThrow(NotPermitted);
  });

  it('is opened once a year, and kept by its own body alone, though another reads it', async () => {
    const { programmeId, workshop } = await open('2018/19');
    await expect(open('2018/19')).rejects.toThrow('ProgrammeOpenAlready');
    const other = office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
    for (const stranger of [other, office.as('governanceOfficer')]) {
      const asked = recordCapitalApproval(stranger, approval(programmeId, workshop, 1));
      await expect(asked).rejects.toThrow(NotPermitted);
    }
  });
});
