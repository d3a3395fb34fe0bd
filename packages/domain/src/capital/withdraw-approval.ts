import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { type CapitalApproval, standingOf } from './capital-approval.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalApprovalId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { nameOfScheme } from './capital-scheme.ts';
import { openApproval } from './open-approval.ts';
import { budgetOfScheme } from './scheme-columns.ts';
import { spentOf } from './spent-of.ts';

export type WithdrawApproval = {
  readonly approvalId: CapitalApprovalId;
  readonly on: CalendarDate;
  readonly reason: string;
};

/**
 * What was proposed and not authorised goes away again, unless another proposal takes from a scheme what this one gives
 * it; reports of the days before still have it.
 */
export function withdrawApproval(
  programme: CapitalProgramme,
  { approvalId, on, reason: typed }: WithdrawApproval,
  { now }: Circumstances,
): Decision<CapitalApproval, CapitalEventOf<'CapitalApprovalWithdrawn'>, CapitalRefusal> {
  const { id: programmeId, approvals } = programme;
  const approval = openApproval(approvals, approvalId);
  if ('kind' in approval) return refuse(approval);
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'ApprovalReasonMissing' });
  if (on < approval.found.proposedOn) return refuse({ kind: 'DecidedBeforeProposed' });
  const takers = whoTakesOn(programme, approval.found, londonDateOf(now));
  if (takers !== null) return refuse(takers);
  return accept(
    { ...approval.found, withdrawn: { on, reason } },
    { type: 'CapitalApprovalWithdrawn', programmeId, approvalId, on, reason, at: now },
  );
}

/** The scheme whose other proposals would take more than is left and not spent once this one is gone. */
function whoTakesOn(
  programme: CapitalProgramme,
  leaving: CapitalApproval,
  today: CalendarDate,
): CapitalRefusal | null {
  const others = programme.approvals.filter(({ id }) => id !== leaving.id);
  for (const { schemeId } of leaving.schemes.filter(({ amount }) => amount > 0)) {
    const isTakenFrom = others.some(
      (other) =>
        standingOf(other, today) === 'proposed' &&
        other.schemes.some((each) => each.schemeId === schemeId && each.amount < 0),
    );
    const left = budgetOfScheme(others, schemeId, today).revised;
    const scheme = programme.schemes.find(({ id }) => id === schemeId);
    if (isTakenFrom && scheme !== undefined && left < Math.max(0, spentOf(programme.spend, schemeId))) {
      return { kind: 'ProposalTakesOn', scheme: nameOfScheme(scheme) };
    }
  }
  return null;
}
