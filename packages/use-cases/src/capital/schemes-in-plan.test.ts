import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import type { CommandContext } from '../command-context.ts';
import {
  authoriseCapitalApproval,
  openCapitalProgramme,
  profileScheme,
  recordCapitalApproval,
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
      delegationLimit: null,
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
      authority: 'commissioner',
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
    ['capitalFinancing', 1_000],
  ]);
  expect(await said()).toMatchObject([{ version: 2 }, { version: 2 }]);
});

it('takes its promise back as nil, in the same place, when its years are taken away', async () => {
  accepted(await profileScheme(officer, { programmeId, schemeId, profile: [], expectedVersion: 4 }));
  expect(await amounts()).toEqual([
    ['capitalSpending', 0],
    ['capitalFinancing', 0],
  ]);
});
