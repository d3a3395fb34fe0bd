import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { CommentsReader } from './inspection-report.ts';

/** Why the register of inspection reports says no. */
export type InspectionRefusal =
  | { readonly kind: 'NotThePolicingBody' }
  | { readonly kind: 'InspectorMissing' }
  | { readonly kind: 'InspectionTitleMissing' }
  | { readonly kind: 'InspectionSourceMissing' }
  | { readonly kind: 'PublicationDayMissing' }
  | { readonly kind: 'PublicationDayInAnotherMonth' }
  | { readonly kind: 'ReportNotYetPublished' }
  | { readonly kind: 'ReceivedBeforePublished' }
  | { readonly kind: 'ReceivedAfterToday' }
  | { readonly kind: 'InspectionReportKnown'; readonly receivedOn: CalendarDate }
  | { readonly kind: 'RecommendationWordsMissing'; readonly position: number }
  | { readonly kind: 'RecommendationUnknown' }
  | { readonly kind: 'AnswerWordsMissing' }
  | { readonly kind: 'AnswerOwnerMissing' }
  | { readonly kind: 'AnswerDueMissing' }
  | { readonly kind: 'AnswerDueBeforeToday' }
  | { readonly kind: 'NothingToCarryOut' }
  | { readonly kind: 'RecommendationCompleted'; readonly on: CalendarDate }
  | { readonly kind: 'CompletionEvidenceMissing' }
  | { readonly kind: 'RecommendationsUnanswered'; readonly count: number }
  | { readonly kind: 'CommentsMissing' }
  | { readonly kind: 'CommentsAddressMissing' }
  | { readonly kind: 'ResponseWithoutComments' }
  | { readonly kind: 'CommentsBeforeReport' }
  | { readonly kind: 'CommentsAfterToday' }
  | { readonly kind: 'CommentsPublished'; readonly on: CalendarDate }
  | { readonly kind: 'CommentsNotPublished' }
  | { readonly kind: 'CopyNotAsked'; readonly to: CommentsReader }
  | { readonly kind: 'CopySent'; readonly to: CommentsReader; readonly on: CalendarDate }
  | { readonly kind: 'CopyBeforeComments'; readonly on: CalendarDate }
  | { readonly kind: 'CopyAfterToday' }
  | { readonly kind: 'WithdrawalReasonMissing' }
  | { readonly kind: 'InspectionReportWithdrawn'; readonly on: CalendarDate };

/** As they are called in a sentence. */
export const commentsReaderWords: Readonly<Record<CommentsReader, string>> = {
  inspectorsOfConstabulary: 'the inspectors of constabulary',
  secretaryOfState: 'the Secretary of State',
};

/** One plain sentence that says what to do. */
export function sentenceForInspectionRefusal(refusal: InspectionRefusal): string {
  switch (refusal.kind) {
    case 'NotThePolicingBody':
      return 'The policing body comments on inspection reports; enter the report in its register.';
    case 'InspectorMissing':
      return 'Say who inspected, such as HMICFRS.';
    case 'InspectionTitleMissing':
      return 'Give the title of the report.';
    case 'InspectionSourceMissing':
      return 'Say where the report can be read: an address, or the paper it came with.';
    case 'PublicationDayMissing':
      return 'Give the day the report was published: the 56 days for comments begin with it.';
    case 'PublicationDayInAnotherMonth':
      return 'The day of publication is in another month; give one of the two.';
    case 'ReportNotYetPublished':
      return 'Comments are made on published reports; enter it once it is published.';
    case 'ReceivedBeforePublished':
      return 'It was published later than that; give the day of publication or a later one.';
    case 'ReceivedAfterToday':
      return 'That day is still to come; give the day the report came.';
    case 'InspectionReportKnown':
      return `This report is on the register since ${writtenDate(refusal.receivedOn)}; open it there.`;
    case 'RecommendationWordsMissing':
      return `Recommendation ${refusal.position} has no words; write what the report recommends, or leave it out.`;
    case 'RecommendationUnknown':
      return 'The report has no such recommendation; reload the page.';
    case 'AnswerWordsMissing':
      return 'Say what is done about it, or why nothing is; the law asks for one of the two.';
    case 'AnswerOwnerMissing':
      return 'Choose the post that answers for the action.';
    case 'AnswerDueMissing':
      return 'Say by when it is done, since the report gives no time of its own.';
    case 'AnswerDueBeforeToday':
      return 'The action is still to be done, so its day cannot be past; give today or a later day.';
    case 'NothingToCarryOut':
      return 'Only an accepted recommendation is carried out; answer it first.';
    case 'RecommendationCompleted':
      return `It was reported complete on ${writtenDate(refusal.on)}; nothing is left to do.`;
    case 'CompletionEvidenceMissing':
      return 'Say where it is shown that this is done, such as the paper that reports it.';
    case 'RecommendationsUnanswered':
      return refusal.count === 1
        ? 'One recommendation has no answer; the comments must say what is done about it, or why nothing is.'
        : `Still to answer are ${refusal.count} recommendations; the comments must say what is done about each, or why nothing is.`;
    case 'CommentsMissing':
      return 'Write the comments as they were published.';
    case 'CommentsAddressMissing':
      return 'Say where the comments can be read.';
    case 'ResponseWithoutComments':
      return 'A response answers comments of the chief officer; write those, or leave the response out.';
    case 'CommentsBeforeReport':
      return 'The report was not published yet then; give a later day.';
    case 'CommentsAfterToday':
      return 'That day is still to come; record it when the comments are published.';
    case 'CommentsPublished':
      return `The comments were published on ${writtenDate(refusal.on)}, and stand as published.`;
    case 'CommentsNotPublished':
      return 'Copies are of published comments; publish them first.';
    case 'CopyNotAsked':
      return `The law of the day of this report asks for no copy to ${commentsReaderWords[refusal.to]}.`;
    case 'CopySent':
      return `A copy went to ${commentsReaderWords[refusal.to]} on ${writtenDate(refusal.on)}; nothing is left to do.`;
    case 'CopyBeforeComments':
      return `The comments were published on ${writtenDate(refusal.on)}; give that day or a later one.`;
    case 'CopyAfterToday':
      return 'That day is still to come; record it when the copy is sent.';
    case 'WithdrawalReasonMissing':
      return 'Say why it is no report to comment on.';
    case 'InspectionReportWithdrawn':
      return `The report was withdrawn on ${writtenDate(refusal.on)}; enter it again if that was wrong.`;
  }
}
