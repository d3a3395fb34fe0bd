import {
  accept,
  type Circumstances,
  type Decision,
  type FinancialYear,
  idOf,
  negatePence,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { ReserveEventOf } from './reserve-events.ts';
import type { ReserveId } from './reserve-ids.ts';
import { yearToJustify } from './reserve-justification.ts';
import type { ReserveRefusal } from './reserve-refusals.ts';
import type { MovementKind, ReserveMovement, ReserveRegister } from './reserve-register.ts';
import { reserveYears, yearsOf } from './reserve-years.ts';

export type RecordReserveMovement = {
  readonly reserveId: ReserveId;
  readonly year: FinancialYear;
  readonly kind: MovementKind;
  readonly amount: Pence;
  readonly purpose: string;
  /** Where a contribution was approved; null while it is only planned, and of every draw. */
  readonly reference: string | null;
  /** Said by who records it, for a restricted reserve: the money is used as its restriction asks. */
  readonly isWithinRestriction: boolean;
  readonly belowMinimumBecause: string | null;
  /** Why general reserves may be above 5 %, where this takes them there; null to be refused. */
  readonly justification: string | null;
};

/** What the register becomes: the movement, and a justification where one was given. */
export type ReserveMovementRecorded = {
  readonly movement: ReserveMovement;
  readonly justification: string | null;
};

/**
 * Money in or out of one reserve; never below nothing in any year, planned draws counted like approved ones. A draw is
 * always planned at first: somebody else approves it.
 */
export function recordReserveMovement(
  register: ReserveRegister,
  command: RecordReserveMovement,
  { now, by, newId }: Circumstances,
): Decision<ReserveMovementRecorded, ReserveEventOf<'ReserveMovementRecorded'>, ReserveRefusal> {
  const { reserveId, year, kind, amount, isWithinRestriction } = command;
  const reserve = register.reserves.find(({ id }) => id === reserveId);
  if (reserve === undefined) return refuse({ kind: 'ReserveUnknown' });
  const { name, restriction, minimum } = reserve;
  const { firstYear } = register;
  if (year < firstYear) return refuse({ kind: 'YearBeforeRegister', year, firstYear });
  if (amount <= 0) return refuse({ kind: 'MovementNotPositive' });
  const purpose = command.purpose.trim();
  if (purpose === '') return refuse({ kind: 'MovementPurposeMissing' });
  const reference = command.reference === null ? null : command.reference.trim();
  if (reference === '') return refuse({ kind: 'MovementReferenceMissing' });
  if (kind === 'draw' && reference !== null) return refuse({ kind: 'DrawPlannedFirst' });
  if (kind === 'draw' && restriction !== null && !isWithinRestriction) {
    return refuse({ kind: 'OutsideRestriction', name, restriction });
  }
  const belowMinimumBecause = command.belowMinimumBecause?.trim() || null;
  const movement: ReserveMovement = {
    id: idOf<'ReserveMovement'>(newId()),
    reserveId,
    year,
    kind,
    amount,
    purpose,
    reference,
    plannedBy: by.userId,
    plannedByName: by.name,
    approvedByName: reference === null ? null : by.name,
    approvedUnder: null,
    cancelledBecause: null,
    belowMinimumBecause,
  };
  const after = { ...register, movements: [...register.movements, movement] };
  const closings = reserveYears(reserve, after.movements, yearsOf(after));
  const empty = closings.find(({ closing }) => closing < 0);
  if (empty !== undefined) {
    return refuse({ kind: 'ReserveBelowNothing', name, year: empty.year, by: negatePence(empty.closing) });
  }
  const low = closings.find(({ year: of, closing }) => of >= year && closing < minimum);
  if (kind === 'draw' && low !== undefined && belowMinimumBecause === null) {
    return refuse({ kind: 'ReserveBelowMinimum', name, year: low.year, minimum });
  }
  const justification = command.justification?.trim() || register.justification;
  const unjustified = justification === null ? yearToJustify(after) : null;
  if (unjustified !== null) return refuse({ kind: 'JustificationMissing', ...unjustified });
  return accept(
    { movement, justification },
    {
      type: 'ReserveMovementRecorded',
      registerId: register.id,
      movementId: movement.id,
      reserveId,
      kind,
      year,
      amount,
      purpose,
      reference,
      belowMinimumBecause,
      at: now,
    },
  );
}
