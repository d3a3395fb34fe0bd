import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { NotPermitted, recordConsultation, takePreceptStep } from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const ourOfficer = () => office.as('policingBodyFinanceOfficer');
const forceOfficer = () => office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
const step = (kind: string, expectedVersion: number, more: object) =>
  ({
    bodyId: office.policingBody,
    year: '2017/18',
    kind,
    on: '2016-01-01',
    source: 'Letter',
    expectedVersion,
    ...more,
  }) as Parameters<typeof takePreceptStep>[1];

it('keeps the way of a precept to the Panel and back, with what was consulted on it', async () => {
  const consultation = {
    bodyId: office.policingBody,
    year: '2017/18',
    title: 'Survey',
    from: '2015-11-01',
    until: '2015-12-01',
    responses: 10,
    finding: 'Most would pay',
    source: 'Report',
    expectedVersion: 0,
  };
  const { proposalId } = accepted(await recordConsultation(ourOfficer(), consultation));
  const again = accepted(await takePreceptStep(ourOfficer(), step('notify', 1, { bandD: 18_864 })));
  expect(again.proposalId).toBe(proposalId);
  const veto = { verdict: 'tooHigh', vote: { inFavour: 9, members: 13 } };
  expect(
    await takePreceptStep(
      ourOfficer(),
      step('panelReport', 2, { ...veto, vote: { inFavour: 8, members: 13 } }),
    ),
  ).toMatchObject({ refusal: { kind: 'VetoVoteTooSmall', needed: 9 }, path: ['vote'] });
  accepted(await takePreceptStep(ourOfficer(), step('panelReport', 2, veto)));
  expect(await takePreceptStep(ourOfficer(), step('panelReport', 2, veto))).toMatchObject({
    outcome: 'conflict',
  });
  expect(await takePreceptStep(ourOfficer(), step('revise', 3, { bandD: 18_900 }))).toMatchObject({
    refusal: { kind: 'RevisedTheWrongWay' },
    path: ['bandD'],
  });
  const { rows } = await office.ownerPool.query(
    'select status, jsonb_array_length(steps) as steps, jsonb_array_length(consultations) as asked from precept_proposal',
  );
  expect(rows).toEqual([{ status: 'vetoed', steps: 2, asked: 1 }]);
});

it('issues another precept than the one proposed where the Panel’s report recommends it', async () => {
  const of2018 = (kind: string, expectedVersion: number, more: object) =>
    step(kind, expectedVersion, { year: '2018/19', ...more });
  accepted(await takePreceptStep(ourOfficer(), of2018('notify', 0, { bandD: 19_000 })));
  const report = { verdict: 'supported', recommended: { least: 18_900, most: 18_900 } };
  accepted(await takePreceptStep(ourOfficer(), of2018('panelReport', 1, report)));
  accepted(await takePreceptStep(ourOfficer(), of2018('respond', 2, {})));
  expect(await takePreceptStep(ourOfficer(), of2018('issue', 3, { bandD: 18_950 }))).toMatchObject({
    refusal: { kind: 'IssuedOtherwise' },
    path: ['bandD'],
  });
  accepted(await takePreceptStep(ourOfficer(), of2018('issue', 3, { bandD: 18_900 })));
  const { rows } = await office.ownerPool.query(
    `select status, steps->1->'recommended' as recommended, steps->3->'bandD' as issued
       from precept_proposal where financial_year = '2018/19'`,
  );
  expect(rows).toEqual([{ status: 'issued', recommended: { least: 18_900, most: 18_900 }, issued: 18_900 }]);
});

it('lets a policing body alone set a precept', async () => {
  const theirs = step('notify', 0, { bandD: 18_864, bodyId: office.constabulary });
  await expect(takePreceptStep(forceOfficer(), theirs)).rejects.toThrow(NotPermitted);
  await expect(takePreceptStep(forceOfficer(), step('notify', 0, { bandD: 1 }))).rejects.toThrow(
    NotPermitted,
  );
});
