import type { InspectionReportJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import {
  allowedInspectionCommands,
  commentsDueOn,
  type InspectionRecommendation,
  type InspectionReport,
  inspectionAlarms,
  isToCarryOut,
  readersOfComments,
} from '@concordat/domain/inspections';
import type { CalendarDate } from '@concordat/domain/kernel';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';

export type CompleteInspectionReport = ReturnType<typeof completeInspectionReport>;
export type ShownRecommendation = ReturnType<typeof shownRecommendation>;

/** Adds the last day for comments, what is late today, who is still to be sent a copy, and what the viewer may do. */
export function completeInspectionReport(found: InspectionReportJson, context: RequestContext) {
  const { bodyId, recommendations, comments, copies, ...shown } = found;
  const today = officeToday(context);
  const report = {
    bodyId: bodyId as BodyId,
    recommendations,
    comments,
    copies,
    status: found.status,
    publishedIn: found.publishedIn as InspectionReport['publishedIn'],
    publishedOn: found.publishedOn as InspectionReport['publishedOn'],
  };
  const dueOn = commentsDueOn(report);
  return {
    ...shown,
    commentsDueOn: dueOn,
    isLate: found.status === 'received' && dueOn !== null && dueOn < today,
    recommendations: recommendations.map((each) => shownRecommendation(each, today)),
    answeredCount: recommendations.filter(({ answer }) => answer !== null).length,
    comments: comments && { __typename: 'InspectionComments' as const, ...comments },
    copies: readersOfComments(report).map((to) => ({
      __typename: 'CommentsCopy' as const,
      to,
      sentOn: copies.find((copy) => copy.to === to)?.on ?? null,
    })),
    alarms: inspectionAlarms(report, today).map((alarm) => ({
      __typename: 'InspectionAlarm' as const,
      ...alarm,
    })),
    allowedCommands: allowedInspectionCommands(signedIn(context), report),
  };
}

function shownRecommendation(recommendation: InspectionRecommendation, today: CalendarDate) {
  const { answer, completed, ...shown } = recommendation;
  const dueOn = answer?.dueOn ?? null;
  return {
    __typename: 'InspectionRecommendation' as const,
    ...shown,
    answer: answer && {
      __typename: 'RecommendationAnswer' as const,
      stance: answer.stance,
      words: answer.words,
      ownerPostId: answer.owner?.postId ?? null,
      ownerTitle: answer.owner?.title ?? null,
      dueOn,
      answeredOn: answer.answeredOn,
    },
    completed: completed && { __typename: 'RecommendationCompletion' as const, ...completed },
    isOverdue: isToCarryOut(recommendation) && dueOn !== null && dueOn < today,
  };
}
