import { accept, type Circumstances, canMove, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { InspectionEventOf } from './inspection-events.ts';
import type { InspectionRefusal } from './inspection-refusals.ts';
import { type InspectionReport, inspectionTransitions } from './inspection-report.ts';

export type WithdrawInspectionReport = { readonly reason: string };

/** Takes a report off the work to do, while nothing is published: entered by mistake, or not about this force. */
export function withdrawInspectionReport(
  report: InspectionReport,
  { reason: typed }: WithdrawInspectionReport,
  { now }: Circumstances,
): Decision<InspectionReport, InspectionEventOf<'InspectionReportWithdrawn'>, InspectionRefusal> {
  if (report.withdrawn !== null)
    return refuse({ kind: 'InspectionReportWithdrawn', on: report.withdrawn.on });
  if (!canMove(inspectionTransitions, report.status, 'withdrawn')) {
    return refuse({ kind: 'CommentsPublished', on: report.comments?.on ?? report.receivedOn });
  }
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'WithdrawalReasonMissing' });
  return accept(
    { ...report, status: 'withdrawn', withdrawn: { on: londonDateOf(now), reason } },
    { type: 'InspectionReportWithdrawn', reportId: report.id, reason, at: now },
  );
}
