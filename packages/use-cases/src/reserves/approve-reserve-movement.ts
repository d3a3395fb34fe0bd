import { reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/reserves';
import { z } from 'zod';
import { idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofRegister, registerFields } from './of-register.ts';
import { sayWhatDrawPromises } from './say-what-draw-promises.ts';

export const approveReserveMovement = useCase({
  ...ofRegister,
  name: 'approveReserveMovement',
  input: z.strictObject({
    ...registerFields,
    movementId: idField<'ReserveMovement'>(),
    reference: textField(200),
    idempotencyKey: keyField,
  }),
  decide: ({ value }, { movementId, reference }, circumstances) =>
    rules.approveReserveMovement(value, { movementId, reference }, circumstances),
  commits: rules.commitmentOfDraw,
  save: async (tx, movement, { loaded, context }) => {
    await reserveStore.saveMovement(tx, loaded, movement);
    await sayWhatDrawPromises(tx, loaded.value, movement, context);
  },
  pathFor: { MovementReferenceMissing: 'reference', MovementSettled: 'movementId' },
  answer: ({ id }, { value, version }) => ({ registerId: value.id, movementId: id, version: version + 1 }),
});
