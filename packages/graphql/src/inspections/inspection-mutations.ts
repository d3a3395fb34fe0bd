import {
  answerRecommendation,
  completeRecommendation,
  publishInspectionComments,
  receiveInspectionReport,
  recordCommentsCopy,
  withdrawInspectionReport,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { CommentsReaderEnum, InspectionReport, RecommendationStanceEnum } from './inspection-report-type.ts';

const need = toCommand('meeting:run');
const reportId = { required: true, description: 'Id of the InspectionReport.' } as const;
const recommendationId = {
  type: 'UUID',
  required: true,
  description: 'Which recommendation of it.',
} as const;
const expectedVersion = { required: true, description: 'The version of the report that was seen.' } as const;
const idempotencyKey = {
  type: 'UUID',
  required: true,
  description: 'Made once for the act; the same with every retry.',
} as const;

function changedReport(name: string, description: string) {
  return builder.objectRef<{ report: string }>(name).implement({
    description,
    fields: (t) => ({
      report: t.expose('report', { type: InspectionReport, description: 'The report as it is now.' }),
    }),
  });
}

const answer = ({ reportId: id }: { readonly reportId: string }) => ({ report: id });
const seen = {
  need,
  ids: { reportId: 'InspectionReport' },
  answer,
  currentId: ({ reportId: id }: { readonly reportId: string }) => id,
} as const;

const ReceivedRecommendationInput = builder.inputType('ReceivedRecommendationInput', {
  description: 'A recommendation as the report prints it.',
  fields: (t) => ({
    number: t.string({ description: 'Its number in the report; left out where that has none.' }),
    text: t.string({ required: true, description: 'In the words of the report.' }),
    timescale: t.string({
      description: 'The time the report gives, as printed; left out where it gives none.',
    }),
  }),
});

commandField('receiveInspectionReport', {
  description: 'Puts a published report on the register of the policing body that comments on it.',
  need,
  input: builder.inputType('ReceiveInspectionReportInput', {
    description: 'A published report, with what it recommends.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body that comments, a policing body.' }),
      inspector: t.string({ required: true, description: 'Who inspected, such as HMICFRS.' }),
      title: t.string({ required: true, description: 'Its title.' }),
      publishedIn: t.field({ type: 'Month', required: true, description: 'The month it was published.' }),
      publishedOn: t.field({
        type: 'CalendarDate',
        description: 'The day, which reports since May 2017 need; it must be in that month.',
      }),
      receivedOn: t.field({ type: 'CalendarDate', required: true, description: 'The day it came.' }),
      source: t.string({ required: true, description: 'Where it can be read.' }),
      recommendations: t.field({
        type: [ReceivedRecommendationInput],
        required: true,
        description: 'In its order; empty where it has none.',
      }),
      idempotencyKey: t.field(idempotencyKey),
    }),
  }),
  ids: { bodyId: 'Body' },
  run: receiveInspectionReport,
  done: changedReport('InspectionReportReceived', 'It is on the register.'),
  answer,
});

commandField('answerRecommendation', {
  ...seen,
  description:
    'Answers a recommendation, with the action or the reasons for none, until comments are published.',
  input: builder.inputType('AnswerRecommendationInput', {
    description: 'An answer to a recommendation.',
    fields: (t) => ({
      reportId: t.id(reportId),
      recommendationId: t.field(recommendationId),
      stance: t.field({
        type: RecommendationStanceEnum,
        required: true,
        description: 'Accepted or rejected.',
      }),
      words: t.string({ required: true, description: 'The action taken or proposed, or the reasons.' }),
      ownerPostId: t.id({ description: 'Id of the Post that answers for the action.' }),
      dueOn: t.field({
        type: 'CalendarDate',
        description: 'By when it is done; may be left out where the report gives a time.',
      }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  ids: { reportId: 'InspectionReport', ownerPostId: 'Post' },
  run: answerRecommendation,
  done: changedReport('RecommendationAnswered', 'It is answered.'),
});

commandField('completeRecommendation', {
  ...seen,
  description: 'Records that an accepted recommendation was reported complete.',
  input: builder.inputType('CompleteRecommendationInput', {
    description: 'A recommendation that is done.',
    fields: (t) => ({
      reportId: t.id(reportId),
      recommendationId: t.field(recommendationId),
      evidence: t.string({ required: true, description: 'Where that is shown, such as a paper.' }),
      isContinuing: t.boolean({ required: true, description: 'It is in a current action plan again.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  run: completeRecommendation,
  done: changedReport('RecommendationCompleted', 'It is complete.'),
});

commandField('publishInspectionComments', {
  ...seen,
  description: 'Records that the comments on a report were published; they stand from then on.',
  input: builder.inputType('PublishInspectionCommentsInput', {
    description: 'What was published on a report.',
    fields: (t) => ({
      reportId: t.id(reportId),
      on: t.field({ type: 'CalendarDate', required: true, description: 'The day; not to come.' }),
      address: t.string({ required: true, description: 'Where the comments can be read.' }),
      comments: t.string({ required: true, description: 'The comments of the policing body.' }),
      chiefOfficerComments: t.string({
        description: 'Those of the chief officer, where some were submitted.',
      }),
      response: t.string({ description: 'The response of the policing body to those, where it has one.' }),
      expectedVersion: t.int(expectedVersion),
      idempotencyKey: t.field(idempotencyKey),
    }),
  }),
  run: publishInspectionComments,
  done: changedReport('InspectionCommentsPublished', 'They are published.'),
});

commandField('recordCommentsCopy', {
  ...seen,
  description: 'Logs a copy of the comments to a reader the Act names.',
  input: builder.inputType('RecordCommentsCopyInput', {
    description: 'A copy that was sent.',
    fields: (t) => ({
      reportId: t.id(reportId),
      to: t.field({ type: CommentsReaderEnum, required: true, description: 'Who was sent it.' }),
      on: t.field({ type: 'CalendarDate', required: true, description: 'The day; not to come.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  run: recordCommentsCopy,
  done: changedReport('CommentsCopyRecorded', 'It is in the log.'),
});

commandField('withdrawInspectionReport', {
  ...seen,
  description: 'Withdraws a report that is none to comment on, while nothing is published.',
  input: builder.inputType('WithdrawInspectionReportInput', {
    description: 'Which report, and why.',
    fields: (t) => ({
      reportId: t.id(reportId),
      reason: t.string({ required: true, description: 'Why it is no report to comment on.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  run: withdrawInspectionReport,
  done: changedReport('InspectionReportWithdrawn', 'It is withdrawn.'),
});
