import { reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/reserves';
import { z } from 'zod';
import { financialYearField, idField, keyField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofRegister, registerFields } from './of-register.ts';
import { sayWhatDrawPromises } from './say-what-draw-promises.ts';

export const recordReserveMovement = useCase({
  ...ofRegister,
  name: 'recordReserveMovement',
  input: z.strictObject({
    ...registerFields,
    reserveId: idField<'Reserve'>(),
    year: financialYearField,
    kind: z.enum(rules.movementKinds),
    amount: penceField,
    purpose: textField(1_000),
    reference: textField(200).nullable(),
    isWithinRestriction: z.boolean(),
    belowMinimumBecause: textField(2_000).nullable(),
    justification: textField(4_000).nullable(),
    idempotencyKey: keyField,
  }),
  decide: (
    { value },
    { registerId: _, expectedVersion: __, idempotencyKey: ___, ...command },
    circumstances,
  ) => rules.recordReserveMovement(value, command, circumstances),
  save: async (tx, { movement, justification }, { loaded, context }) => {
    await reserveStore.addMovement(tx, loaded, movement, justification, context.now);
    await sayWhatDrawPromises(tx, loaded.value, movement, context);
  },
  pathFor: {
    ReserveUnknown: 'reserveId',
    YearBeforeRegister: 'year',
    MovementNotPositive: 'amount',
    MovementPurposeMissing: 'purpose',
    MovementReferenceMissing: 'reference',
    DrawPlannedFirst: 'reference',
    OutsideRestriction: 'isWithinRestriction',
    ReserveBelowNothing: 'amount',
    ReserveBelowMinimum: 'belowMinimumBecause',
    JustificationMissing: 'justification',
  },
  answer: ({ movement: { id } }, { value, version }) => ({
    registerId: value.id,
    movementId: id,
    version: version + 1,
  }),
});
