import { reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/reserves';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofRegister, registerFields } from './of-register.ts';
import { sayWhatDrawPromises } from './say-what-draw-promises.ts';

export const cancelReserveMovement = useCase({
  ...ofRegister,
  name: 'cancelReserveMovement',
  input: z.strictObject({
    ...registerFields,
    movementId: idField<'ReserveMovement'>(),
    reason: textField(2_000),
  }),
  decide: ({ value }, { movementId, reason }, circumstances) =>
    rules.cancelReserveMovement(value, { movementId, reason }, circumstances),
  save: async (tx, movement, { loaded, context }) => {
    await reserveStore.saveMovement(tx, loaded, movement);
    await sayWhatDrawPromises(tx, loaded.value, movement, context);
  },
  pathFor: { CancelReasonMissing: 'reason', MovementSettled: 'movementId' },
  answer: ({ id }, { value, version }) => ({ registerId: value.id, movementId: id, version: version + 1 }),
});
