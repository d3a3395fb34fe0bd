import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { approvalFault } from './approval-fault.ts';
import type { BesideApproval } from './beside-approval.ts';
import type { CapitalApproval } from './capital-approval.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalApprovalId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { openApproval } from './open-approval.ts';
import { powerOverApproval } from './power-over-approval.ts';
import { whyClosed } from './why-closed.ts';

export type AuthoriseApproval = {
  readonly approvalId: CapitalApprovalId;
  readonly on: CalendarDate;
  readonly reference: string;
  /** Why a virement may lawfully go to a scheme that is overspent by now; null to be refused when one would. */
  readonly overspendReason: string | null;
};

/**
 * What was proposed becomes budget: it moves from column F to column E on the day of the decision, by the power there
 * was on that day, if nothing speaks against it by the programme as it is today.
 */
export function authoriseApproval(
  programme: CapitalProgramme,
  { next, lines }: Omit<BesideApproval, 'previous'>,
  { approvalId, on, reference: typed, overspendReason }: AuthoriseApproval,
  { now }: Circumstances,
): Decision<CapitalApproval, CapitalEventOf<'CapitalApprovalAuthorised'>, CapitalRefusal> {
  const { id: programmeId, sources, approvals } = programme;
  const closed = whyClosed(programme, next);
  if (closed !== null) return refuse(closed);
  const approval = openApproval(approvals, approvalId);
  if ('kind' in approval) return refuse(approval);
  const reference = typed.trim();
  if (reference === '') return refuse({ kind: 'ReferenceMissing' });
  if (on < approval.found.proposedOn) return refuse({ kind: 'DecidedBeforeProposed' });
  const today = londonDateOf(now);
  if (on > today) return refuse({ kind: 'DecidedInFuture' });
  const power = powerOverApproval(approval.found, sources, lines);
  if ('kind' in power) return refuse(power);
  const others = { ...programme, approvals: approvals.filter(({ id }) => id !== approvalId) };
  const fault = approvalFault(others, { ...approval.found, isDecided: true, overspendReason }, today);
  if (fault !== null) return refuse(fault);
  const { words: under, delegationId } = power;
  return accept(
    { ...approval.found, authorised: { on, reference, under } },
    {
      type: 'CapitalApprovalAuthorised',
      programmeId,
      approvalId,
      on,
      reference,
      under,
      delegationId,
      overspendReason: overspendReason?.trim() || null,
      at: now,
    },
  );
}
