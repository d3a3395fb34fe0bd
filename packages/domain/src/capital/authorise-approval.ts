import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { CapitalApproval } from './capital-approval.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalApprovalId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { openApproval } from './open-approval.ts';
import { whyClosed } from './why-closed.ts';
import type { NextProgramme } from './why-not-carried.ts';

export type AuthoriseApproval = {
  readonly approvalId: CapitalApprovalId;
  readonly on: CalendarDate;
  readonly reference: string;
};

/** What was proposed becomes budget: it moves from column F to column E on the day of the decision. */
export function authoriseApproval(
  { id: programmeId, financialYear, approvals }: CapitalProgramme,
  next: Pick<NextProgramme, 'approvals'> | null,
  { approvalId, on, reference: typed }: AuthoriseApproval,
  { now }: Circumstances,
): Decision<CapitalApproval, CapitalEventOf<'CapitalApprovalAuthorised'>, CapitalRefusal> {
  const closed = whyClosed({ financialYear }, next);
  if (closed !== null) return refuse(closed);
  const approval = openApproval(approvals, approvalId);
  if ('kind' in approval) return refuse(approval);
  const reference = typed.trim();
  if (reference === '') return refuse({ kind: 'ReferenceMissing' });
  if (on < approval.found.proposedOn) return refuse({ kind: 'DecidedBeforeProposed' });
  return accept(
    { ...approval.found, authorised: { on, reference } },
    { type: 'CapitalApprovalAuthorised', programmeId, approvalId, on, reference, at: now },
  );
}
