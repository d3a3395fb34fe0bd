import {
  accept,
  type CalendarDate,
  type Circumstances,
  canMove,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { commentsDueOn, isUnderCommentsClock } from './comments-due.ts';
import type { InspectionEventOf } from './inspection-events.ts';
import type { InspectionRefusal } from './inspection-refusals.ts';
import { type InspectionReport, inspectionTransitions, type PublishedComments } from './inspection-report.ts';

export type PublishInspectionComments = Omit<PublishedComments, 'isLate'>;

/**
 * Records that the comments were published, with the chief officer's and the response to those. Where the law asks for
 * it, every recommendation is answered first. Late comments are published all the same, and say that they were late.
 */
export function publishInspectionComments(
  report: InspectionReport,
  said: PublishInspectionComments,
  { now }: Circumstances,
): Decision<InspectionReport, InspectionEventOf<'InspectionCommentsPublished'>, InspectionRefusal> {
  const refusal = faultOf(report, said, londonDateOf(now));
  if (refusal !== null) return refuse(refusal);
  const { on } = said;
  const dueOn = commentsDueOn(report);
  const comments: PublishedComments = {
    on,
    address: said.address.trim(),
    comments: said.comments.trim(),
    chiefOfficerComments: said.chiefOfficerComments?.trim() || null,
    response: said.response?.trim() || null,
    isLate: dueOn !== null && on > dueOn,
  };
  return accept(
    { ...report, status: 'commentsPublished', comments },
    {
      type: 'InspectionCommentsPublished',
      reportId: report.id,
      on,
      address: comments.address,
      isLate: comments.isLate,
      at: now,
    },
  );
}

function faultOf(
  report: InspectionReport,
  { on, address, comments, chiefOfficerComments, response }: PublishInspectionComments,
  today: CalendarDate,
): InspectionRefusal | null {
  if (report.withdrawn !== null) return { kind: 'InspectionReportWithdrawn', on: report.withdrawn.on };
  if (!canMove(inspectionTransitions, report.status, 'commentsPublished')) {
    return { kind: 'CommentsPublished', on: report.comments?.on ?? report.receivedOn };
  }
  const count = report.recommendations.filter(({ answer }) => answer === null).length;
  if (count > 0 && isUnderCommentsClock(report)) return { kind: 'RecommendationsUnanswered', count };
  if (comments.trim() === '') return { kind: 'CommentsMissing' };
  if (address.trim() === '') return { kind: 'CommentsAddressMissing' };
  const [theirs, ours] = [chiefOfficerComments?.trim() ?? '', response?.trim() ?? ''];
  if (theirs === '' && ours !== '') return { kind: 'ResponseWithoutComments' };
  if (on < (report.publishedOn ?? report.publishedIn)) return { kind: 'CommentsBeforeReport' };
  return on > today ? { kind: 'CommentsAfterToday' } : null;
}
