import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { ReserveEventOf } from './reserve-events.ts';
import type { ReserveMovementId } from './reserve-ids.ts';
import type { ReserveRefusal } from './reserve-refusals.ts';
import type { ReserveMovement, ReserveRegister } from './reserve-register.ts';

export type ApproveReserveMovement = {
  readonly movementId: ReserveMovementId;
  readonly reference: string;
};

/** What was planned is approved; its amount stays as it is. */
export function approveReserveMovement(
  { id: registerId, movements }: ReserveRegister,
  { movementId, reference: typed }: ApproveReserveMovement,
  { now }: Circumstances,
): Decision<ReserveMovement, ReserveEventOf<'ReserveMovementApproved'>, ReserveRefusal> {
  const movement = movements.find(({ id }) => id === movementId);
  if (movement === undefined) return refuse({ kind: 'MovementUnknown' });
  if (movement.reference !== null || movement.cancelledBecause !== null) {
    return refuse({ kind: 'MovementSettled' });
  }
  const reference = typed.trim();
  if (reference === '') return refuse({ kind: 'MovementReferenceMissing' });
  return accept(
    { ...movement, reference },
    { type: 'ReserveMovementApproved', registerId, movementId, reference, at: now },
  );
}
