import type { BodyId } from '../bodies/index.ts';
import type { FinancialYear, Instant, Pence } from '../kernel/index.ts';
import type { ReserveId, ReserveMovementId, ReserveRegisterId } from './reserve-ids.ts';
import type { MovementKind } from './reserve-register.ts';

/** What happens to a body's reserves, in the past tense. */
export type ReserveEvent = { readonly at: Instant; readonly registerId: ReserveRegisterId } & (
  | {
      readonly type: 'ReservesOpened';
      readonly bodyId: BodyId;
      readonly firstYear: FinancialYear;
      readonly reserves: readonly { readonly name: string; readonly opening: Pence }[];
      readonly justification: string | null;
    }
  | {
      readonly type: 'ReserveAdded';
      readonly reserveId: ReserveId;
      readonly name: string;
      readonly restriction: string | null;
      readonly minimum: Pence;
    }
  | {
      readonly type: 'ReserveMovementRecorded';
      readonly movementId: ReserveMovementId;
      readonly reserveId: ReserveId;
      readonly kind: MovementKind;
      readonly year: FinancialYear;
      readonly amount: Pence;
      readonly purpose: string;
      readonly reference: string | null;
      readonly belowMinimumBecause: string | null;
    }
  | {
      readonly type: 'ReserveMovementApproved';
      readonly movementId: ReserveMovementId;
      readonly reference: string;
      readonly authority: string | null;
      readonly delegationId: string | null;
    }
  | {
      readonly type: 'ReserveMovementCancelled';
      readonly movementId: ReserveMovementId;
      readonly reason: string;
    }
);

export type ReserveEventOf<Type extends ReserveEvent['type']> = Extract<
  ReserveEvent,
  { readonly type: Type }
>;
