import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
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
};

/**
 * What was proposed becomes budget: it moves from column F to column E on the day of the decision, by the power there
 * was on that day.
 */
export function authoriseApproval(
  { id: programmeId, financialYear, sources, approvals }: CapitalProgramme,
  { next, lines }: Omit<BesideApproval, 'previous'>,
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
  if (on > londonDateOf(now)) return refuse({ kind: 'DecidedInFuture' });
  const power = powerOverApproval(approval.found, sources, lines);
  if ('kind' in power) return refuse(power);
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
      at: now,
    },
  );
}
