import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

export const releaseScheme = useCase({
  ...ofProgramme,
  name: 'releaseScheme',
  input: z.strictObject({
    ...programmeFields,
    schemeId: idField<'CapitalScheme'>(),
    on: dateField,
    reference: textField(200),
    idempotencyKey: keyField,
  }),
  decide: ({ value }, { schemeId, on, reference }, circumstances) =>
    rules.releaseScheme(value, { schemeId, on, reference }, circumstances),
  commits: rules.commitmentOfRelease,
  save: async (tx, scheme, { loaded, context }) => {
    await capitalStore.saveScheme(tx, loaded, scheme);
    await sayWhatSchemesPromise(tx, loaded.value.id, context);
  },
  pathFor: { ReferenceMissing: 'reference', SchemeUnknown: 'schemeId', SchemeNotHeld: 'schemeId' },
  answer: ({ id }, { value, version }) => ({ programmeId: value.id, schemeId: id, version: version + 1 }),
});
