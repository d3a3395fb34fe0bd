import { type AskedBy, type InspectionReportJson, inspectionReportRead } from '@concordat/database/reads';
import type {
  InspectionAlarm as Alarm,
  CommentsReader,
  InspectionReportStatus,
  PublishedComments,
  RecommendationStance,
} from '@concordat/domain/inspections';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadMeetings } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import {
  type CompleteInspectionReport,
  completeInspectionReport,
  type ShownRecommendation,
} from './complete-inspection-report.ts';

const InspectionReportStatusEnum = describedEnum<InspectionReportStatus>(
  'InspectionReportStatus',
  'Where a report of an inspection stands.',
  {
    received: 'The policing body has not published comments on it.',
    commentsPublished: 'Comments are published, and a copy is still to be sent.',
    copied: 'Copies went to all the Act names.',
    withdrawn: 'It is no report to comment on.',
  },
);

export const RecommendationStanceEnum = describedEnum<RecommendationStance>(
  'RecommendationStance',
  'What the policing body says to a recommendation.',
  { accepted: 'Action is taken or proposed.', rejected: 'No action, for the reasons given.' },
);

export const CommentsReaderEnum = describedEnum<CommentsReader>(
  'CommentsReader',
  'Whom the Police Act 1996 s.55(6) names for a copy of the comments.',
  {
    inspectorsOfConstabulary: 'The inspectors of constabulary, for reports since 2 May 2017.',
    secretaryOfState: 'The Secretary of State.',
  },
);

const RecommendationAnswer = builder
  .objectRef<NonNullable<ShownRecommendation['answer']>>('RecommendationAnswer')
  .implement({
    description: 'The action on a recommendation, or why there is none.',
    fields: (t) => ({
      stance: t.expose('stance', { type: RecommendationStanceEnum, description: 'Accepted or rejected.' }),
      words: t.exposeString('words', { description: 'The action taken or proposed, or the reasons.' }),
      ownerPostId: t.expose('ownerPostId', {
        type: 'UUID',
        nullable: true,
        description: 'The post that answers for it; null where it is rejected.',
      }),
      ownerTitle: t.exposeString('ownerTitle', {
        nullable: true,
        description: 'Its title on that day; null where it is rejected.',
      }),
      dueOn: t.expose('dueOn', {
        type: 'CalendarDate',
        nullable: true,
        description:
          'By when it is done; null where it is rejected or the report’s own time is all there is.',
      }),
      answeredOn: t.expose('answeredOn', {
        type: 'CalendarDate',
        description: 'The day it was last answered.',
      }),
    }),
  });

const RecommendationCompletion = builder
  .objectRef<NonNullable<ShownRecommendation['completed']>>('RecommendationCompletion')
  .implement({
    description: 'That the action on a recommendation is done.',
    fields: (t) => ({
      on: t.expose('on', { type: 'CalendarDate', description: 'The day it was reported.' }),
      evidence: t.exposeString('evidence', { description: 'Where that is shown.' }),
      isContinuing: t.exposeBoolean('isContinuing', { description: 'It is in a current action plan again.' }),
    }),
  });

const InspectionRecommendation = builder
  .objectRef<ShownRecommendation>('InspectionRecommendation')
  .implement({
    description: 'What a report of an inspection recommends.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the recommendation.' }),
      number: t.exposeString('number', {
        nullable: true,
        description: 'Its number in the report; null where that has none.',
      }),
      text: t.exposeString('text', { description: 'In the words of the report.' }),
      timescale: t.exposeString('timescale', {
        nullable: true,
        description: 'The time the report gives, as printed; null where it gives none.',
      }),
      answer: t.expose('answer', {
        type: RecommendationAnswer,
        nullable: true,
        description: 'What the policing body says to it; null until it has.',
      }),
      completed: t.expose('completed', {
        type: RecommendationCompletion,
        nullable: true,
        description: 'That it is done; null until that is reported.',
      }),
      isOverdue: t.exposeBoolean('isOverdue', {
        description: 'It is accepted, its day has passed, and nobody reported it complete.',
      }),
    }),
  });

const InspectionComments = builder.objectRef<PublishedComments>('InspectionComments').implement({
  description: 'What the policing body published on a report (Police Act 1996 s.55(5)).',
  fields: (t) => ({
    on: t.expose('on', { type: 'CalendarDate', description: 'The day it was published.' }),
    address: t.exposeString('address', { description: 'Where it can be read.' }),
    comments: t.exposeString('comments', { description: 'The comments of the policing body.' }),
    chiefOfficerComments: t.exposeString('chiefOfficerComments', {
      nullable: true,
      description: 'Those of the chief officer; null where none were submitted.',
    }),
    response: t.exposeString('response', {
      nullable: true,
      description: 'The response of the policing body to those; null where it has none.',
    }),
    isLate: t.exposeBoolean('isLate', { description: 'It was published later than the law gives.' }),
  }),
});

const CommentsCopy = builder.objectRef<CompleteInspectionReport['copies'][number]>('CommentsCopy').implement({
  description: 'A copy of the comments to a reader the Act names.',
  fields: (t) => ({
    to: t.expose('to', { type: CommentsReaderEnum, description: 'Who is sent it.' }),
    sentOn: t.expose('sentOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day it was sent; null until it is.',
    }),
  }),
});

const InspectionAlarm = builder.objectRef<Alarm>('InspectionAlarm').implement({
  description: 'Something a report waits for that somebody has to see to now.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Tells the alarms of one report apart.' }),
    label: t.exposeString('label', { description: 'What is to be done.' }),
    by: t.expose('by', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The last day; null where the law gives none.',
    }),
    daysLeft: t.exposeInt('daysLeft', {
      nullable: true,
      description: 'Days until then, below nothing when it is past; null without a day.',
    }),
  }),
});

export const InspectionReport = loadedNode<CompleteInspectionReport, AskedBy, InspectionReportJson>(
  'InspectionReport',
  {
    need: toReadMeetings,
    reads: inspectionReportRead,
    inputOf: (context) => ({ viewer: signedIn(context) }),
    complete: completeInspectionReport,
  },
);

InspectionReport.implement({
  description: 'A published report of an inspection, and the policing body’s comments on it.',
  fields: (t) => ({
    body: t.expose('body', { type: BodySummary, description: 'The policing body that comments.' }),
    inspector: t.exposeString('inspector', { description: 'Who inspected.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    publishedIn: t.expose('publishedIn', { type: 'Month', description: 'The month it was published.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day; null for an older report of which only the month is known.',
    }),
    receivedOn: t.expose('receivedOn', { type: 'CalendarDate', description: 'The day it came.' }),
    source: t.exposeString('source', { description: 'Where it can be read.' }),
    status: t.expose('status', { type: InspectionReportStatusEnum, description: 'Where it stands.' }),
    commentsDueOn: t.expose('commentsDueOn', {
      type: 'CalendarDate',
      nullable: true,
      description:
        'Last day to publish comments: 56 days that begin with the publication; null for a report before 2 May 2017.',
    }),
    isLate: t.exposeBoolean('isLate', { description: 'That day has passed without comments.' }),
    recommendations: t.expose('recommendations', {
      type: [InspectionRecommendation],
      description: 'In the order of the report.',
    }),
    answeredCount: t.exposeInt('answeredCount', { description: 'How many of them are answered.' }),
    comments: t.expose('comments', {
      type: InspectionComments,
      nullable: true,
      description: 'What was published on it; null until something is.',
    }),
    copies: t.expose('copies', {
      type: [CommentsCopy],
      description: 'A line for each reader the Act names for this report.',
    }),
    alarms: t.expose('alarms', {
      type: [InspectionAlarm],
      description: 'What is late or due within a fortnight, and copies not sent.',
    }),
    withdrawnOn: t.expose('withdrawnOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'When it was withdrawn; null where it was not.',
    }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true, description: 'Why.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as AnswerRecommendation.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
