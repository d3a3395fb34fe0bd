import type { BodyId } from '../bodies/index.ts';
import type { FinancialYear, Pence } from '../kernel/index.ts';
import type { ReserveId, ReserveMovementId, ReserveRegisterId } from './reserve-ids.ts';

/** Money set aside, with what it is for. */
export type Reserve = {
  readonly id: ReserveId;
  readonly name: string;
  readonly purpose: string;
  /** What its money may be used for and nothing else, such as road safety; null when the body may choose. */
  readonly restriction: string | null;
  /** Held against nothing in particular: it counts towards the 5 % that must be justified. */
  readonly isGeneral: boolean;
  /** On the first day of the register. */
  readonly opening: Pence;
  /** What it is not to fall below without a reason. */
  readonly minimum: Pence;
  /** Where the opening figure comes from, and whether any paper gives it. */
  readonly source: string;
};

export const movementKinds = ['contribution', 'draw'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** Money put in or taken out in a year, planned or approved; always more than nothing. */
export type ReserveMovement = {
  readonly id: ReserveMovementId;
  readonly reserveId: ReserveId;
  readonly year: FinancialYear;
  readonly kind: MovementKind;
  readonly amount: Pence;
  /** The scheme or the purpose it serves. */
  readonly purpose: string;
  /** Where it was approved; null while it is only planned. */
  readonly reference: string | null;
  /** The user who planned it, and never approves it as a draw; null of one from before that was kept. */
  readonly plannedBy: string | null;
  readonly plannedByName: string;
  /** Who approved it; null while it is planned, and of one from before that was kept. */
  readonly approvedByName: string | null;
  /** By what power it was approved, as it is cited; null of a contribution, which takes none. */
  readonly approvedUnder: string | null;
  /** Why it was cancelled; null while it stands. */
  readonly cancelledBecause: string | null;
  /** Why the reserve may fall below its minimum by it. */
  readonly belowMinimumBecause: string | null;
};

/** A body's reserves from one year on. */
export type ReserveRegister = {
  readonly id: ReserveRegisterId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly firstYear: FinancialYear;
  /** Net revenue budget of the first year, against which general reserves are measured. */
  readonly netBudget: Pence;
  /** Why general reserves are above 5 % of it; null while they are not, or nobody has said. */
  readonly justification: string | null;
  readonly reserves: readonly Reserve[];
  readonly movements: readonly ReserveMovement[];
};
