import { reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/reserves';
import { z } from 'zod';
import { optionalTextField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofRegister, registerFields } from './of-register.ts';

export const addReserve = useCase({
  ...ofRegister,
  name: 'addReserve',
  input: z.strictObject({
    ...registerFields,
    name: textField(200),
    purpose: textField(1_000),
    restriction: optionalTextField(400),
    isGeneral: z.boolean(),
    minimum: penceField,
  }),
  decide: ({ value }, { name, purpose, restriction, isGeneral, minimum }, circumstances) =>
    rules.addReserve(value, { name, purpose, restriction, isGeneral, minimum }, circumstances),
  save: (tx, reserve, { loaded }) => reserveStore.addReserve(tx, loaded, reserve),
  pathFor: {
    ReserveNameMissing: 'name',
    ReserveNameTwice: 'name',
    ReservePurposeMissing: 'purpose',
    OpeningBelowNothing: 'minimum',
  },
  answer: ({ id }, { value, version }) => ({ registerId: value.id, reserveId: id, version: version + 1 }),
});
