import { delegationStore, reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/reserves';
import { z } from 'zod';
import { idField, keyField, textField } from '../command-fields.ts';
import { powersOfDecider } from '../finance/powers-of-decider.ts';
import { useCase } from '../use-case.ts';
import { ofRegister, registerFields } from './of-register.ts';
import { sayWhatDrawPromises } from './say-what-draw-promises.ts';

/** The scheme of delegation is looked at as it is today. */
export const approveReserveMovement = useCase({
  ...ofRegister,
  name: 'approveReserveMovement',
  needs: 'reserve:approve',
  input: z.strictObject({
    ...registerFields,
    movementId: idField<'ReserveMovement'>(),
    reference: textField(200),
    idempotencyKey: keyField,
  }),
  load: async (tx, { registerId }) => {
    const register = await reserveStore.load(tx, registerId);
    return register && { register, given: await delegationStore.ofKind(tx, register.bodyId, 'reserveDraw') };
  },
  versionOf: ({ register }) => register.version,
  decide: ({ register, given }, { movementId, reference }, circumstances) => {
    const delegations = powersOfDecider(given, circumstances);
    const reserves = { register: register.value, delegations };
    return rules.approveReserveMovement(reserves, { movementId, reference }, circumstances);
  },
  commits: rules.commitmentOfDraw,
  save: async (tx, movement, { loaded: { register }, context }) => {
    await reserveStore.saveMovement(tx, register, movement);
    await sayWhatDrawPromises(tx, register.value, movement, context);
  },
  pathFor: { MovementReferenceMissing: 'reference', MovementSettled: 'movementId' },
  answer: ({ id }, { register: { value, version } }) => ({
    registerId: value.id,
    movementId: id,
    version: version + 1,
  }),
});
