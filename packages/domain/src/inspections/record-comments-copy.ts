import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import { readersOfComments, readersStillToCopy } from './comments-due.ts';
import type { InspectionEventOf } from './inspection-events.ts';
import type { InspectionRefusal } from './inspection-refusals.ts';
import type { CommentsCopy, InspectionReport } from './inspection-report.ts';

/** Logs that a copy of what was published went to a reader the Act names; the last of them ends the register's work. */
export function recordCommentsCopy(
  report: InspectionReport,
  { to, on }: CommentsCopy,
  { now }: Circumstances,
): Decision<InspectionReport, InspectionEventOf<'InspectionCommentsCopied'>, InspectionRefusal> {
  const { comments } = report;
  if (comments === null) return refuse({ kind: 'CommentsNotPublished' });
  if (!readersOfComments(report).includes(to)) return refuse({ kind: 'CopyNotAsked', to });
  const sent = report.copies.find((copy) => copy.to === to);
  if (sent !== undefined) return refuse({ kind: 'CopySent', ...sent });
  if (on < comments.on) return refuse({ kind: 'CopyBeforeComments', on: comments.on });
  if (on > londonDateOf(now)) return refuse({ kind: 'CopyAfterToday' });
  const copied = { ...report, copies: [...report.copies, { to, on }] };
  const isLast = readersStillToCopy(copied).length === 0;
  return accept(
    { ...copied, status: isLast ? 'copied' : report.status },
    { type: 'InspectionCommentsCopied', reportId: report.id, to, on, at: now },
  );
}
