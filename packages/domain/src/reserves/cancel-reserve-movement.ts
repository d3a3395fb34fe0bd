import { accept, type Circumstances, type Decision, negatePence, refuse } from '../kernel/index.ts';
import type { ReserveEventOf } from './reserve-events.ts';
import type { ReserveMovementId } from './reserve-ids.ts';
import { yearToJustify } from './reserve-justification.ts';
import type { ReserveRefusal } from './reserve-refusals.ts';
import type { ReserveMovement, ReserveRegister } from './reserve-register.ts';
import { reserveYears, yearsOf } from './reserve-years.ts';

export type CancelReserveMovement = { readonly movementId: ReserveMovementId; readonly reason: string };

/** Only what is planned can be cancelled, and no contribution that later draws need, nor a draw that keeps to 5 %. */
export function cancelReserveMovement(
  register: ReserveRegister,
  { movementId, reason: typed }: CancelReserveMovement,
  { now }: Circumstances,
): Decision<ReserveMovement, ReserveEventOf<'ReserveMovementCancelled'>, ReserveRefusal> {
  const movement = register.movements.find(({ id }) => id === movementId);
  if (movement === undefined) return refuse({ kind: 'MovementUnknown' });
  if (movement.reference !== null || movement.cancelledBecause !== null) {
    return refuse({ kind: 'MovementSettled' });
  }
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'CancelReasonMissing' });
  const cancelled = { ...movement, cancelledBecause: reason };
  const movements = register.movements.map((each) => (each.id === movementId ? cancelled : each));
  const after = { ...register, movements };
  const reserve = register.reserves.find(({ id }) => id === movement.reserveId);
  if (reserve === undefined) return refuse({ kind: 'ReserveUnknown' });
  const empty = reserveYears(reserve, movements, yearsOf(after)).find(({ closing }) => closing < 0);
  if (empty !== undefined) {
    const { name } = reserve;
    return refuse({ kind: 'ReserveBelowNothing', name, year: empty.year, by: negatePence(empty.closing) });
  }
  const unjustified = register.justification === null ? yearToJustify(after) : null;
  if (unjustified !== null) return refuse({ kind: 'JustificationMissing', ...unjustified });
  return accept(cancelled, {
    type: 'ReserveMovementCancelled',
    registerId: register.id,
    movementId,
    reason,
    at: now,
  });
}
