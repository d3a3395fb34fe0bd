import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import type { CommandContext } from '../command-context.ts';
import {
  authoriseCapitalApproval,
  carryCapitalForward,
  openCapitalProgramme,
  profileScheme,
  recordCapitalApproval,
  recordCapitalSpend,
} from '../index.ts';

let office: TestOffice;
let officer: CommandContext;
let programmeId: string;
let schemeId: string;
beforeAll(async () => {
  office = await testOffice();
  officer = office.as('policingBodyFinanceOfficer', { bodyIds: [office.policingBody] });
  const kept = { isWithinDelegation: false, isYearEnd: false };
  const opened = accepted(
    await openCapitalProgramme(officer, {
      bodyId: office.policingBody,
      sharedWith: [office.constabulary],
      financialYear: '2016/17',
      blocks: ['Buildings'],
      sources: [
        { key: 'rcco', label: 'RCCO', kind: 'revenueContribution' as const, ...kept },
        { key: 'grant', label: 'Grant', kind: 'grant' as const, ...kept },
      ],
      schemes: [
        { number: 'CP16/07', title: 'Custody', block: 'Buildings', heldFor: null, assetLifeYears: 40 },
      ],
      idempotencyKey: v7(),
    }),
  );
  programmeId = opened.programmeId;
  schemeId = opened.schemes[0]?.id ?? '';
});
afterAll(() => office.close());

const said = async () =>
  (
    await office.ownerPool.query<{ effect: string; amounts: { amount: number }[]; version: number }>(
      `select effect, amounts, version, reader_body_ids from plan_live_input
         where record_id like $1 order by effect desc`,
      [`${programmeId}/${schemeId}/%`],
    )
  ).rows;
const amounts = async () =>
  (await said()).map(({ effect, amounts: of }) => [effect, ...of.map(({ amount }) => amount)]);

it('says nil to the plan while nothing is authorised, and what it promises once it is', async () => {
  const profile = [{ year: '2017/18', amount: 4_000 }];
  accepted(await profileScheme(officer, { programmeId, schemeId, profile, expectedVersion: 1 }));
  expect(await amounts()).toEqual([
    ['capitalSpending', 0],
    ['capitalFinancing', 0],
  ]);
  const part = { share: null, fundedBy: null, loanYears: null };
  const { approvalId } = accepted(
    await recordCapitalApproval(officer, {
      programmeId,
      kind: 'original',
      reason: 'The programme',
      proposedOn: '2016-03-30',
      authority: 'policingBody',
      authorised: null,
      schemes: [{ schemeId, amount: 4_000 }],
      financing: [
        { source: 'rcco', amount: 1_000, ...part },
        { source: 'grant', amount: 3_000, ...part },
      ],
      overspendReason: null,
      expectedVersion: 2,
      idempotencyKey: v7(),
    }),
  );
  expect((await said()).map(({ version }) => version)).toEqual([1, 1]);
  const decision = { approvalId, on: '2016-04-01', reference: 'CPCC 2016-001', idempotencyKey: v7() };
  accepted(await authoriseCapitalApproval(officer, { programmeId, expectedVersion: 3, ...decision }));
  expect(await amounts()).toEqual([
    ['capitalSpending', 4_000],
    ['capitalFunding', 3_000],
    ['capitalFinancing', 1_000],
  ]);
  expect(await said()).toMatchObject([{ version: 2 }, { version: 1 }, { version: 2 }]);
});

it('takes its promise back as nil, in the same place, when its years are taken away', async () => {
  accepted(await profileScheme(officer, { programmeId, schemeId, profile: [], expectedVersion: 4 }));
  expect(await amounts()).toEqual([
    ['capitalSpending', 0],
    ['capitalFunding', 0],
    ['capitalFinancing', 0],
  ]);
});

it('counts a year once when a scheme is carried forward: the later years are the next programme’s from then on', async () => {
  const source = { key: 'grant', label: 'Grant', kind: 'grant' as const };
  const open = async (financialYear: string, schemes: readonly string[]) =>
    accepted(
      await openCapitalProgramme(officer, {
        bodyId: office.policingBody,
        sharedWith: [],
        financialYear,
        blocks: ['Buildings'],
        sources: [{ ...source, isWithinDelegation: false, isYearEnd: false }],
        schemes: schemes.map((title) => ({
          number: null,
          title,
          block: 'Buildings',
          heldFor: null,
          assetLifeYears: null,
        })),
        idempotencyKey: v7(),
      }),
    );
  const old = await open('2013/14', ['Workshop']);
  const next = await open('2014/15', []);
  const scheme = old.schemes[0]?.id ?? '';
  const of = (expectedVersion: number) => ({ programmeId: old.programmeId, expectedVersion });
  const planned = (first: number) => [
    { year: '2013/14', amount: first },
    { year: '2014/15', amount: 700 },
    { year: '2015/16', amount: 500 },
  ];
  const spendingOf = async (id: string) =>
    (
      await office.ownerPool.query<{ amounts: { from: string; amount: number }[] }>(
        `select amounts from plan_live_input where record_id like $1 and effect = 'capitalSpending'`,
        [`${id}/%`],
      )
    ).rows.map(({ amounts: each }) => each.map(({ from, amount }) => `${from} ${amount}`));

  accepted(await profileScheme(officer, { ...of(1), schemeId: scheme, profile: planned(300) }));
  accepted(
    await recordCapitalApproval(officer, {
      ...of(2),
      kind: 'original',
      reason: 'The programme',
      proposedOn: '2013-03-30',
      authority: 'policingBody',
      authorised: { on: '2013-04-01', reference: 'CPCC 2013-001' },
      schemes: [{ schemeId: scheme, amount: 1_000 }],
      financing: [{ source: 'grant', amount: 1_000, share: null, fundedBy: null, loanYears: null }],
      overspendReason: null,
      idempotencyKey: v7(),
    }),
  );
  const paid = { kind: 'actual' as const, source: 'Invoice 1', paperId: null, isWorkedOut: false };
  const spend = [{ ...paid, schemeId: scheme, amount: 250 }];
  accepted(await recordCapitalSpend(officer, { ...of(3), month: '2014-03', spend, idempotencyKey: v7() }));
  expect(await spendingOf(old.programmeId)).toEqual([['2013-04-01 300', '2014-04-01 700', '2015-04-01 500']]);
  const decision = { on: '2014-06-10', reference: 'CPCC 2014-020', idempotencyKey: v7() };
  accepted(await carryCapitalForward(officer, { ...of(4), ...decision }));
  expect(await spendingOf(old.programmeId)).toEqual([['2013-04-01 300']]);
  expect(await spendingOf(next.programmeId)).toEqual([['2014-04-01 700', '2015-04-01 500']]);
  accepted(await profileScheme(officer, { ...of(5), schemeId: scheme, profile: planned(250) }));
  expect(await spendingOf(old.programmeId)).toEqual([['2013-04-01 250']]);
});
