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
  accepted(await takePreceptStep(ourOfficer(), step('panelReport', 2, { verdict: 'tooHigh' })));
  expect(await takePreceptStep(ourOfficer(), step('panelReport', 2, { verdict: 'tooHigh' }))).toMatchObject({
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

it('lets a policing body alone set a precept', async () => {
  const theirs = step('notify', 0, { bandD: 18_864, bodyId: office.constabulary });
  await expect(takePreceptStep(forceOfficer(), theirs)).rejects.toThrow(NotPermitted);
  await expect(takePreceptStep(forceOfficer(), step('notify', 0, { bandD: 1 }))).rejects.toThrow(
    NotPermitted,
  );
});
