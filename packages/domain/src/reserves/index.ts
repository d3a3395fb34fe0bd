export { type AddReserve, addReserve } from './add-reserve.ts';
export { allowedMovementCommands, allowedReserveCommands } from './allowed-reserve-commands.ts';
export {
  type ApproveReserveMovement,
  approveReserveMovement,
  type MovementDecider,
  type ReservesToDecideOn,
} from './approve-reserve-movement.ts';
export { type CancelReserveMovement, cancelReserveMovement } from './cancel-reserve-movement.ts';
export { commitmentOfDraw } from './commitment-of-draw.ts';
export { type OpenReserves, openReserves } from './open-reserves.ts';
export {
  type RecordReserveMovement,
  type ReserveMovementRecorded,
  recordReserveMovement,
} from './record-reserve-movement.ts';
export type { ReserveEvent, ReserveEventOf } from './reserve-events.ts';
export type { ReserveId, ReserveMovementId, ReserveRegisterId } from './reserve-ids.ts';
export { JUSTIFIED_SHARE, yearToJustify } from './reserve-justification.ts';
export { type ReserveRefusal, sentenceForReserveRefusal } from './reserve-refusals.ts';
export {
  type MovementKind,
  movementKinds,
  type Reserve,
  type ReserveMovement,
  type ReserveRegister,
} from './reserve-register.ts';
export { generalReserves, type ReserveYear, reserveYears, yearsOf } from './reserve-years.ts';
