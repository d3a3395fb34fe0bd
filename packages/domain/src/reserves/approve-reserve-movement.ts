import { allows, type DelegatedPower, powerOfHeadOrDelegate, type Role } from '../access/index.ts';
import { type Actor, accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { ReserveEventOf } from './reserve-events.ts';
import type { ReserveMovementId } from './reserve-ids.ts';
import type { ReserveRefusal } from './reserve-refusals.ts';
import type { ReserveMovement, ReserveRegister } from './reserve-register.ts';

export type ApproveReserveMovement = {
  readonly movementId: ReserveMovementId;
  readonly reference: string;
};

/** The register with what the scheme of delegation gives whoever approves, on draws, today. */
export type ReservesToDecideOn = {
  readonly register: ReserveRegister;
  readonly delegations: readonly DelegatedPower[];
};

/** Whoever decides on a movement, with what the scheme of delegation gives them on draws. */
export type MovementDecider = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly delegations: readonly DelegatedPower[];
};

/**
 * What was planned is approved; its amount stays as it is. A draw is approved by somebody other than who planned it: the
 * head of the body, or within the scheme of delegation, whose line is cited. Money put in is approved by whoever keeps the books.
 */
export function approveReserveMovement(
  { register: { id: registerId, movements }, delegations }: ReservesToDecideOn,
  { movementId, reference: typed }: ApproveReserveMovement,
  { now, by }: Circumstances<Actor & { readonly roles: readonly Role[] }>,
): Decision<ReserveMovement, ReserveEventOf<'ReserveMovementApproved'>, ReserveRefusal> {
  const movement = movements.find(({ id }) => id === movementId);
  if (movement === undefined) return refuse({ kind: 'MovementUnknown' });
  if (movement.reference !== null || movement.cancelledBecause !== null) {
    return refuse({ kind: 'MovementSettled' });
  }
  const power = powerToApprove(movement, { userId: by.userId, roles: by.roles, delegations });
  if ('kind' in power) return refuse(power);
  const reference = typed.trim();
  if (reference === '') return refuse({ kind: 'MovementReferenceMissing' });
  return accept(
    { ...movement, reference, approvedByName: by.name, approvedUnder: power.words },
    {
      type: 'ReserveMovementApproved',
      registerId,
      movementId,
      reference,
      authority: power.words,
      delegationId: power.delegationId,
      at: now,
    },
  );
}

/** By what power somebody approves a planned movement, or why they may not; money put in takes none. */
export function powerToApprove(
  { kind, amount, plannedBy }: Pick<ReserveMovement, 'kind' | 'amount' | 'plannedBy'>,
  by: MovementDecider,
): { readonly words: string | null; readonly delegationId: string | null } | ReserveRefusal {
  if (kind === 'contribution') {
    return allows(by.roles, 'finance:run')
      ? { words: null, delegationId: null }
      : { kind: 'ContributionForFinance' };
  }
  if (plannedBy === by.userId) return { kind: 'DrawApproverIsPlanner' };
  const power = powerOfHeadOrDelegate(amount, by);
  return 'most' in power ? { kind: 'DrawAboveDelegation', most: power.most } : power;
}
