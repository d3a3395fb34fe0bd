import { type InspectionRefusal, sentenceForInspectionRefusal } from '../../src/inspections/index.ts';
import { calendarDate } from '../../src/kernel/index.ts';
import { sentencesOf } from './every-kind.ts';

const on = calendarDate('2016-12-16');

export const inspectionsRefusals = sentencesOf<InspectionRefusal>(
  {
    NotThePolicingBody: { kind: 'NotThePolicingBody' },
    InspectorMissing: { kind: 'InspectorMissing' },
    InspectionTitleMissing: { kind: 'InspectionTitleMissing' },
    InspectionSourceMissing: { kind: 'InspectionSourceMissing' },
    PublicationDayMissing: { kind: 'PublicationDayMissing' },
    PublicationDayInAnotherMonth: { kind: 'PublicationDayInAnotherMonth' },
    ReportNotYetPublished: { kind: 'ReportNotYetPublished' },
    ReceivedBeforePublished: { kind: 'ReceivedBeforePublished' },
    ReceivedAfterToday: { kind: 'ReceivedAfterToday' },
    InspectionReportKnown: { kind: 'InspectionReportKnown', receivedOn: on },
    RecommendationWordsMissing: { kind: 'RecommendationWordsMissing', position: 2 },
    RecommendationUnknown: { kind: 'RecommendationUnknown' },
    AnswerWordsMissing: { kind: 'AnswerWordsMissing' },
    AnswerOwnerMissing: { kind: 'AnswerOwnerMissing' },
    AnswerDueMissing: { kind: 'AnswerDueMissing' },
    AnswerDueBeforeToday: { kind: 'AnswerDueBeforeToday' },
    NothingToCarryOut: { kind: 'NothingToCarryOut' },
    RecommendationCompleted: { kind: 'RecommendationCompleted', on },
    CompletionEvidenceMissing: { kind: 'CompletionEvidenceMissing' },
    RecommendationsUnanswered: { kind: 'RecommendationsUnanswered', count: 2 },
    CommentsMissing: { kind: 'CommentsMissing' },
    CommentsAddressMissing: { kind: 'CommentsAddressMissing' },
    ResponseWithoutComments: { kind: 'ResponseWithoutComments' },
    CommentsBeforeReport: { kind: 'CommentsBeforeReport' },
    CommentsAfterToday: { kind: 'CommentsAfterToday' },
    CommentsPublished: { kind: 'CommentsPublished', on },
    CommentsNotPublished: { kind: 'CommentsNotPublished' },
    CopyNotAsked: { kind: 'CopyNotAsked', to: 'secretaryOfState' },
    CopySent: { kind: 'CopySent', to: 'secretaryOfState', on },
    CopyBeforeComments: { kind: 'CopyBeforeComments', on },
    CopyAfterToday: { kind: 'CopyAfterToday' },
    WithdrawalReasonMissing: { kind: 'WithdrawalReasonMissing' },
    InspectionReportWithdrawn: { kind: 'InspectionReportWithdrawn', on },
  },
  sentenceForInspectionRefusal,
);
