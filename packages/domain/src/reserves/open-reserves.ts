import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  type FinancialYear,
  idOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { ReserveEventOf } from './reserve-events.ts';
import { yearToJustify } from './reserve-justification.ts';
import type { ReserveRefusal } from './reserve-refusals.ts';
import type { Reserve, ReserveRegister } from './reserve-register.ts';

export type OpenReserves = {
  readonly bodyId: BodyId;
  readonly sharedWith: readonly BodyId[];
  readonly firstYear: FinancialYear;
  readonly netBudget: Pence;
  readonly justification: string | null;
  readonly reserves: readonly Omit<Reserve, 'id'>[];
};

/** A body keeps one register; above 5 % of the net budget its general reserves are justified from the start. */
export function openReserves(
  isOpen: boolean,
  { bodyId, sharedWith, firstYear, netBudget, justification, reserves }: OpenReserves,
  { now, newId }: Circumstances,
): Decision<ReserveRegister, ReserveEventOf<'ReservesOpened'>, ReserveRefusal> {
  if (isOpen) return refuse({ kind: 'ReservesOpenAlready' });
  if (netBudget <= 0) return refuse({ kind: 'NetBudgetMissing' });
  const names: string[] = [];
  for (const reserve of reserves) {
    const fault = faultOfReserve(reserve, names);
    if (fault !== null) return refuse(fault);
    names.push(reserve.name.trim());
  }
  const register: ReserveRegister = {
    id: idOf<'ReserveRegister'>(newId()),
    bodyId,
    readerBodyIds: [...new Set([bodyId, ...sharedWith])],
    firstYear,
    netBudget,
    justification: justification?.trim() || null,
    reserves: reserves.map((reserve) => ({
      ...reserve,
      id: idOf<'Reserve'>(newId()),
      name: reserve.name.trim(),
    })),
    movements: [],
  };
  const unjustified = register.justification === null ? yearToJustify(register) : null;
  if (unjustified !== null) return refuse({ kind: 'JustificationMissing', ...unjustified });
  return accept(register, {
    type: 'ReservesOpened',
    registerId: register.id,
    bodyId,
    firstYear,
    reserves: register.reserves.map(({ name, opening }) => ({ name, opening })),
    justification: register.justification,
    at: now,
  });
}

/** What is wrong with a reserve beside those whose names are taken; null when nothing is. */
export function faultOfReserve(
  { name: typed, purpose, opening, minimum }: Pick<Reserve, 'name' | 'purpose' | 'opening' | 'minimum'>,
  taken: readonly string[],
): ReserveRefusal | null {
  const name = typed.trim();
  if (name === '') return { kind: 'ReserveNameMissing' };
  if (taken.includes(name)) return { kind: 'ReserveNameTwice', name };
  if (purpose.trim() === '') return { kind: 'ReservePurposeMissing', name };
  if (opening < 0 || minimum < 0) return { kind: 'OpeningBelowNothing', name };
  return null;
}
