import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { CapitalApproval } from './capital-approval.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalApprovalId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { openApproval } from './open-approval.ts';

export type WithdrawApproval = {
  readonly approvalId: CapitalApprovalId;
  readonly on: CalendarDate;
  readonly reason: string;
};

/** What was proposed and not authorised goes away again; reports of the days before still have it. */
export function withdrawApproval(
  { id: programmeId, approvals }: CapitalProgramme,
  { approvalId, on, reason: typed }: WithdrawApproval,
  { now }: Circumstances,
): Decision<CapitalApproval, CapitalEventOf<'CapitalApprovalWithdrawn'>, CapitalRefusal> {
  const approval = openApproval(approvals, approvalId);
  if ('kind' in approval) return refuse(approval);
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'ApprovalReasonMissing' });
  if (on < approval.found.proposedOn) return refuse({ kind: 'DecidedBeforeProposed' });
  return accept(
    { ...approval.found, withdrawn: { on, reason } },
    { type: 'CapitalApprovalWithdrawn', programmeId, approvalId, on, reason, at: now },
  );
}
