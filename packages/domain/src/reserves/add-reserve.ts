import { accept, type Circumstances, type Decision, idOf, pence, refuse } from '../kernel/index.ts';
import { faultOfReserve } from './open-reserves.ts';
import type { ReserveEventOf } from './reserve-events.ts';
import type { ReserveRefusal } from './reserve-refusals.ts';
import type { Reserve, ReserveRegister } from './reserve-register.ts';

export type AddReserve = Omit<Reserve, 'id' | 'opening' | 'source'>;

/** A further reserve in a register that is open. Nothing is in it until money is put in, so no total changes. */
export function addReserve(
  { id: registerId, reserves }: ReserveRegister,
  command: AddReserve,
  { now, newId }: Circumstances,
): Decision<Reserve, ReserveEventOf<'ReserveAdded'>, ReserveRefusal> {
  const opening = pence(0);
  const fault = faultOfReserve(
    { ...command, opening },
    reserves.map(({ name }) => name),
  );
  if (fault !== null) return refuse(fault);
  const reserve: Reserve = {
    id: idOf<'Reserve'>(newId()),
    name: command.name.trim(),
    purpose: command.purpose.trim(),
    restriction: command.restriction?.trim() || null,
    isGeneral: command.isGeneral,
    minimum: command.minimum,
    opening,
    source: 'Added to the open register, with nothing in it',
  };
  const { id: reserveId, name, restriction, minimum } = reserve;
  return accept(reserve, {
    type: 'ReserveAdded',
    registerId,
    reserveId,
    name,
    restriction,
    minimum,
    at: now,
  });
}
