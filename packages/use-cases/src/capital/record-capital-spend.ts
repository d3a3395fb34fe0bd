import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { idField, keyField, monthField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields, withNext } from './of-programme.ts';

const spend = z.strictObject({
  schemeId: idField<'CapitalScheme'>(),
  kind: z.enum(['actual', 'commitment']),
  amount: penceField,
  source: textField(400),
  paperId: idField<'Paper'>().nullable(),
  isWorkedOut: z.boolean(),
});

/** All of them or none. */
export const recordCapitalSpend = useCase({
  ...ofProgramme,
  name: 'recordCapitalSpend',
  input: z.strictObject({
    ...programmeFields,
    month: monthField,
    spend: z.array(spend).max(5_000).readonly(),
    idempotencyKey: keyField,
  }),
  load: async (tx, command) => {
    const found = await withNext(tx, command);
    return found && { ...found, recorded: await capitalStore.recordedIn(tx, found.value.id, command.month) };
  },
  decide: ({ value, next, recorded }, { month, spend: given }, circumstances) =>
    rules.recordCapitalSpend(
      value,
      { next: next?.value ?? null, recorded },
      { month, spend: given },
      circumstances,
    ),
  save: (tx, postings, { loaded, context: { viewer, now } }) =>
    capitalStore.addPostings(tx, loaded, postings, { name: viewer.name, at: now }),
  pathFor: {
    NoSpendGiven: 'spend',
    PaymentRecordedAlready: 'spend',
    OrdersRecordedAlready: 'spend',
    SchemeUnknown: 'spend',
    SchemeHeld: 'spend',
    MonthOutsideProgramme: 'month',
  },
  answer: (postings, { value, version }) => ({
    programmeId: value.id,
    postings: postings.length,
    version: version + 1,
  }),
});
