import type { Id } from '../kernel/index.ts';

export type ReserveRegisterId = Id<'ReserveRegister'>;
export type ReserveId = Id<'Reserve'>;
export type ReserveMovementId = Id<'ReserveMovement'>;
