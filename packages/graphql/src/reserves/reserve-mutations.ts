import {
  addReserve,
  approveReserveMovement,
  cancelReserveMovement,
  openReserves,
  recordReserveMovement,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { ReserveMovementKindEnum, ReserveRegister } from './reserve-register-type.ts';

const need = toCommand('finance:run');
const register = { required: true, description: 'Id of the ReserveRegister.' } as const;
const movement = { required: true, description: 'Id of the movement.' } as const;
const seen = { required: true, description: 'The version that was seen.' } as const;
const key = {
  type: 'UUID',
  required: true,
  description: 'Made once for the act; the same with every retry.',
} as const;

const NewReserveInput = builder.inputType('NewReserveInput', {
  description: 'A reserve to open.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name.' }),
    purpose: t.string({ required: true, description: 'What it is for.' }),
    restriction: t.string({ description: 'What its money may be used for and nothing else.' }),
    isGeneral: t.boolean({ required: true, description: 'It counts towards the 5 % to be justified.' }),
    opening: t.field({ type: 'Pence', required: true, description: 'On the first day.' }),
    minimum: t.field({ type: 'Pence', required: true, description: 'What it is not to fall below.' }),
    source: t.string({ required: true, description: 'Where the opening figure comes from.' }),
  }),
});

const OpenReservesInput = builder.inputType('OpenReservesInput', {
  description: "A body's reserves to open.",
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body whose reserves they are.' }),
    sharedWith: t.idList({ required: true, description: 'Ids of other Bodies that read them.' }),
    firstYear: t.field({ type: 'FinancialYear', required: true, description: 'The first year.' }),
    netBudget: t.field({ type: 'Pence', required: true, description: 'Net budget of that year.' }),
    justification: t.string({ description: 'Why general reserves are above 5 % of it, where they are.' }),
    reserves: t.field({ type: [NewReserveInput], required: true, description: 'The reserves.' }),
    idempotencyKey: t.field(key),
  }),
});

const AddReserveInput = builder.inputType('AddReserveInput', {
  description: 'A further reserve of a register that is open.',
  fields: (t) => ({
    registerId: t.id(register),
    name: t.string({ required: true, description: 'Its name.' }),
    purpose: t.string({ required: true, description: 'What it is for.' }),
    restriction: t.string({ description: 'What its money may be used for and nothing else.' }),
    isGeneral: t.boolean({ required: true, description: 'It counts towards the 5 % to be justified.' }),
    minimum: t.field({
      type: 'Pence',
      required: true,
      description: 'What it is not to fall below; nothing or more.',
    }),
    expectedVersion: t.int(seen),
  }),
});

const RecordReserveMovementInput = builder.inputType('RecordReserveMovementInput', {
  description: 'Money to put into a reserve or to take out.',
  fields: (t) => ({
    registerId: t.id(register),
    reserveId: t.id({ required: true, description: 'Id of the reserve.' }),
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year it falls in.' }),
    kind: t.field({ type: ReserveMovementKindEnum, required: true, description: 'Which way.' }),
    amount: t.field({ type: 'Pence', required: true, description: 'More than nothing.' }),
    purpose: t.string({ required: true, description: 'The scheme or the purpose.' }),
    reference: t.string({
      description: 'Where a contribution was approved; left out while it is planned, and of a draw.',
    }),
    isWithinRestriction: t.boolean({
      required: true,
      description: 'The money of a restricted reserve is used as its restriction asks.',
    }),
    belowMinimumBecause: t.string({ description: 'Why the reserve may fall below its minimum.' }),
    justification: t.string({ description: 'Why general reserves may be above 5 %.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

const ApproveReserveMovementInput = builder.inputType('ApproveReserveMovementInput', {
  description: 'A planned movement that was approved.',
  fields: (t) => ({
    registerId: t.id(register),
    movementId: t.id(movement),
    reference: t.string({ required: true, description: 'Where it was approved, such as a decision notice.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

const CancelReserveMovementInput = builder.inputType('CancelReserveMovementInput', {
  description: 'A planned movement that is not to be.',
  fields: (t) => ({
    registerId: t.id(register),
    movementId: t.id(movement),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(seen),
  }),
});

function done(name: string, description: string) {
  return builder.objectRef<{ register: string }>(name).implement({
    description,
    fields: (t) => ({
      register: t.expose('register', { type: ReserveRegister, description: 'The reserves as they are now.' }),
    }),
  });
}

const ids = { registerId: 'ReserveRegister' };
const answer = ({ registerId }: { registerId: string }) => ({ register: registerId });
const currentId = ({ registerId }: { registerId: string }) => registerId;

commandField('openReserves', {
  description: 'Opens the reserves of a body.',
  need,
  input: OpenReservesInput,
  ids: { bodyId: 'Body' },
  run: (
    context,
    {
      sharedWith,
      reserves,
      ...command
    }: { sharedWith: readonly string[]; reserves: readonly { restriction?: string | null }[] },
  ) =>
    nullWhenLeftOut(openReserves, 'justification')(context, {
      ...command,
      sharedWith: sharedWith.map((id) => idIn('Body', id) ?? idOfNothing),
      reserves: reserves.map((reserve) => ({ ...reserve, restriction: reserve.restriction ?? null })),
    }),
  done: done('ReservesOpened', 'The reserves are on record.'),
  answer,
});

commandField('addReserve', {
  description: 'Adds a reserve to a register, with nothing in it: money is put in as a contribution.',
  need,
  input: AddReserveInput,
  ids,
  run: addReserve,
  done: done('ReserveAdded', 'The reserve is on record.'),
  answer,
  currentId,
});

commandField('recordReserveMovement', {
  description: 'Plans or records money into a reserve or out of it; never below nothing.',
  need,
  input: RecordReserveMovementInput,
  ids,
  run: nullWhenLeftOut(recordReserveMovement, 'reference', 'belowMinimumBecause', 'justification'),
  done: done('ReserveMovementRecorded', 'The movement is on record.'),
  answer,
  currentId,
});

commandField('approveReserveMovement', {
  description:
    'Approves a planned movement: a draw by somebody other than who planned it, within the scheme of delegation.',
  need: toCommand('reserve:approve'),
  input: ApproveReserveMovementInput,
  ids,
  run: approveReserveMovement,
  done: done('ReserveMovementApproved', 'The movement is approved.'),
  answer,
  currentId,
});

commandField('cancelReserveMovement', {
  description: 'Cancels a planned movement.',
  need,
  input: CancelReserveMovementInput,
  ids,
  run: cancelReserveMovement,
  done: done('ReserveMovementCancelled', 'The movement is cancelled.'),
  answer,
  currentId,
});
