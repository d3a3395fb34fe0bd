import { type DelegatedPower, powerOfHeadOrDelegate, type Role } from '../access/index.ts';
import {
  type Actor,
  accept,
  type Circumstances,
  canMove,
  type Decision,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Posting } from './posting.ts';
import { amountMoved, type Books } from './request-virement.ts';
import { type Virement, virementTransitions } from './virement.ts';
import { mayDeclineVirement } from './virement-authority.ts';
import { virementFault } from './virement-fault.ts';

export type Approver = Actor & { readonly roles: readonly Role[] };

/** A virement with what the scheme of delegation gives whoever decides on it today. */
export type VirementToDecideOn = {
  readonly virement: Virement;
  readonly delegations: readonly DelegatedPower[];
};

/** What approval leaves behind: the virement, and the postings by which the budget moves. */
export type DecidedVirement = { readonly virement: Virement; readonly postings: readonly Posting[] };

/** Checked again against the books as they are now, so that what was approved meanwhile counts. */
export function approveVirement(
  { virement, delegations, ...books }: Books & VirementToDecideOn,
  { now, by, newId }: Circumstances<Approver>,
): Decision<DecidedVirement, FinanceEventOf<'VirementApproved'>, FinanceRefusal> {
  const { status } = virement;
  if (!canMove(virementTransitions, status, 'approved'))
    return refuse({ kind: 'VirementAlreadyDecided', status });
  if (virement.requestedBy === by.userId) return refuse({ kind: 'ApproverIsRequester' });
  const moved = amountMoved(virement);
  const authority = powerOfHeadOrDelegate(moved, { roles: by.roles, delegations });
  if ('most' in authority) return refuse({ kind: 'AboveDelegation', most: authority.most });
  const fault = virementFault(books, virement);
  if (fault !== null) return refuse(fault);
  const postings = virement.moves.map(
    ({ lineId, amount }): Posting => ({
      id: idOf<'Posting'>(newId()),
      lineId,
      month: virement.month,
      kind: 'virement',
      amount,
      source: `Virement: ${virement.reason}`.slice(0, 400),
      paperId: null,
      isWorkedOut: false,
      postedAt: now,
      postedBy: by.name,
    }),
  );
  const decided: Virement = {
    ...virement,
    status: 'approved',
    decidedAt: now,
    decidedByName: by.name,
    decidedUnder: authority.words,
  };
  return accept(
    { virement: decided, postings },
    {
      type: 'VirementApproved',
      ledgerId: virement.ledgerId,
      virementId: virement.id,
      moved,
      authority: authority.words,
      delegationId: authority.delegationId,
      override: virement.override,
      before: { status },
      after: { status: 'approved' },
      at: now,
    },
  );
}

/** The budget stays where it is, for a reason; or whoever asked takes it back. */
export function declineVirement(
  { virement, delegations }: VirementToDecideOn,
  { reason: typed }: { readonly reason: string },
  { now, by }: Circumstances<Approver>,
): Decision<DecidedVirement, FinanceEventOf<'VirementDeclined'>, FinanceRefusal> {
  const { status } = virement;
  if (!canMove(virementTransitions, status, 'declined'))
    return refuse({ kind: 'VirementAlreadyDecided', status });
  const { requestedBy } = virement;
  const asked = { requestedBy, moved: amountMoved(virement) };
  if (!mayDeclineVirement(asked, { ...by, delegations })) return refuse({ kind: 'NotTheirsToDecline' });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'VirementReasonMissing' });
  return accept(
    {
      virement: {
        ...virement,
        status: 'declined',
        decidedAt: now,
        decidedByName: by.name,
        decidedWhy: reason,
      },
      postings: [],
    },
    {
      type: 'VirementDeclined',
      ledgerId: virement.ledgerId,
      virementId: virement.id,
      reason,
      before: { status },
      after: { status: 'declined' },
      at: now,
    },
  );
}
