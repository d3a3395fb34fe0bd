import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { dateField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields, withNext } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

/** The programme named is the one whose year is over; the next is found by its year, and written in the same breath. */
export const carryCapitalForward = useCase({
  ...ofProgramme,
  name: 'carryCapitalForward',
  input: z.strictObject({
    ...programmeFields,
    on: dateField,
    reference: textField(200),
    idempotencyKey: keyField,
  }),
  load: withNext,
  decide: ({ value, next }, { on, reference }, circumstances) =>
    rules.carryProgrammeForward(value, next?.value ?? null, { on, reference }, circumstances),
  save: async (tx, carried, { loaded: { next, ...from }, context }) => {
    if (next === null) throw new Error('What is left of a year went into a programme that is not there.');
    const by = { name: context.viewer.name, at: context.now };
    await capitalStore.carryForward(tx, from, next, carried, by);
    await sayWhatSchemesPromise(tx, next.value.id, context);
  },
  pathFor: { ReferenceMissing: 'reference', DecidedInFuture: 'on' },
  answer: ({ approval }, { value, version }) => ({
    programmeId: value.id,
    approvalId: approval.id,
    version: version + 1,
  }),
});
