import { instant } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  answerRecommendation,
  type CommandContext,
  completeRecommendation,
  establishPost,
  NotPermitted,
  publishInspectionComments,
  receiveInspectionReport,
  recordCommentsCopy,
  withdrawInspectionReport,
} from '../index.ts';

let office: TestOffice;
let officer: CommandContext;
let ownerPostId: string;
let reportId: string;
let recommendationId: string;

/** The officer at work on a day. */
const on = (day: string): CommandContext => ({ ...officer, now: instant(`${day}T09:00:00Z`) });

const report = (changed: object = {}) => ({
  bodyId: office.policingBody,
  inspector: 'HMICFRS',
  title: 'Crime data integrity',
  publishedIn: '2017-09',
  publishedOn: '2017-09-01',
  receivedOn: '2017-09-04',
  source: 'https://hmicfrs.example.org',
  recommendations: [{ number: '1', text: 'Audit every system', timescale: null }],
  idempotencyKey: v7(),
  ...changed,
});
const publishing = (changed: object = {}) => ({
  reportId,
  on: '2017-10-27',
  address: 'https://opcc.example.org/comments',
  comments: 'The report is welcome.',
  expectedVersion: 2,
  idempotencyKey: v7(),
  ...changed,
});

beforeAll(async () => {
  office = await testOffice();
  const bodyIds = [office.policingBody, office.constabulary];
  officer = office.as('governanceOfficer', { bodyIds });
  const bodyId = office.constabulary;
  ownerPostId = accepted(await establishPost(officer, { bodyId, title: 'Deputy Chief Constable' })).id;
});
afterAll(() => office.close());

describe('the register of inspection reports', () => {
  it('takes a report of the policing body, once for a key, to be read by both bodies of the area', async () => {
    const asked = report();
    const made = accepted(await receiveInspectionReport(on('2017-09-04'), asked));
    expect(accepted(await receiveInspectionReport(on('2017-09-04'), asked))).toEqual(made);
    [reportId, recommendationId] = [made.reportId, made.recommendationIds[0] ?? ''];
    const { rows } = await office.ownerPool.query('select reader_body_ids from inspection_report');
    expect(rows).toEqual([{ reader_body_ids: [office.policingBody, office.constabulary] }]);
    const ofForce = report({ bodyId: office.constabulary });
    expect(await receiveInspectionReport(on('2017-09-04'), ofForce)).toMatchObject({
      refusal: { kind: 'NotThePolicingBody' },
      path: ['bodyId'],
    });
  });

  it('is written by nobody who only reads it, nor from another area', async () => {
    await expect(receiveInspectionReport(office.as('budgetHolder'), report())).rejects.toThrow(NotPermitted);
    const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    const withdrawal = { reportId, reason: 'A mistake', expectedVersion: 1 };
    await expect(withdrawInspectionReport(elsewhere, withdrawal)).rejects.toThrow(NotPermitted);
  });

  it('answers a recommendation through a post of either body, for whoever saw its last version', async () => {
    const answer = {
      reportId,
      recommendationId,
      stance: 'accepted' as const,
      words: 'An audit a month',
      ownerPostId: v7(),
      dueOn: '2018-03-01',
      expectedVersion: 1,
    };
    expect(await answerRecommendation(on('2017-09-10'), answer)).toMatchObject({
      refusal: { kind: 'AnswerOwnerMissing' },
      path: ['ownerPostId'],
    });
    expect(
      await publishInspectionComments(on('2017-10-27'), publishing({ expectedVersion: 1 })),
    ).toMatchObject({
      refusal: { kind: 'RecommendationsUnanswered', count: 1 },
    });
    accepted(await answerRecommendation(on('2017-09-10'), { ...answer, ownerPostId }));
    expect(await answerRecommendation(on('2017-09-10'), { ...answer, ownerPostId })).toMatchObject({
      outcome: 'conflict',
    });
  });

  it('publishes the comments, late by a day, copies them to both readers and closes the recommendation', async () => {
    accepted(await publishInspectionComments(on('2017-10-27'), publishing()));
    const { rows } = await office.ownerPool.query('select comments from inspection_report');
    expect(rows).toMatchObject([{ comments: { isLate: true, chiefOfficerComments: null } }]);
    const copy = { reportId, on: '2017-10-28' };
    const first = { ...copy, to: 'secretaryOfState' as const, expectedVersion: 3 };
    accepted(await recordCommentsCopy(on('2017-10-28'), first));
    const last = { ...copy, to: 'inspectorsOfConstabulary' as const, expectedVersion: 4 };
    accepted(await recordCommentsCopy(on('2017-10-28'), last));
    const done = {
      reportId,
      recommendationId,
      evidence: 'Board paper',
      isContinuing: false,
      expectedVersion: 5,
    };
    accepted(await completeRecommendation(on('2018-02-01'), done));
    expect(await office.count('inspection_report', `status = 'copied'`)).toBe(1);
    expect((await office.trailOf(office.policingBody)).slice(-5)).toEqual([
      'InspectionRecommendationAnswered',
      'InspectionCommentsPublished',
      'InspectionCommentsCopied',
      'InspectionCommentsCopied',
      'InspectionRecommendationCompleted',
    ]);
  });

  it('withdraws a report while nothing is published', async () => {
    const made = accepted(await receiveInspectionReport(on('2017-09-05'), report({ title: 'Custody' })));
    const withdrawal = { reportId: made.reportId, reason: 'Of another force', expectedVersion: 1 };
    accepted(await withdrawInspectionReport(on('2017-09-05'), withdrawal));
    expect(await office.count('inspection_report', `withdrawn_reason = 'Of another force'`)).toBe(1);
  });
});
