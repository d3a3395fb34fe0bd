import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields, withNext } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

export const authoriseCapitalApproval = useCase({
  ...ofProgramme,
  name: 'authoriseCapitalApproval',
  input: z.strictObject({
    ...programmeFields,
    approvalId: idField<'CapitalApproval'>(),
    on: dateField,
    reference: textField(200),
    idempotencyKey: keyField,
  }),
  load: withNext,
  decide: ({ value, next }, { approvalId, on, reference }, circumstances) =>
    rules.authoriseApproval(value, next?.value ?? null, { approvalId, on, reference }, circumstances),
  save: async (tx, approval, { loaded, context }) => {
    await capitalStore.saveApproval(tx, loaded, approval);
    await sayWhatSchemesPromise(tx, loaded.value.id, context);
  },
  pathFor: { ReferenceMissing: 'reference', DecidedBeforeProposed: 'on' },
  answer: ({ id }, { value, version }) => ({
    programmeId: value.id,
    approvalId: id,
    version: version + 1,
  }),
});
