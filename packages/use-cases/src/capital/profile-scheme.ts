import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { financialYearField, idField, penceField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

export const profileScheme = useCase({
  ...ofProgramme,
  name: 'profileScheme',
  input: z.strictObject({
    ...programmeFields,
    schemeId: idField<'CapitalScheme'>(),
    profile: z
      .array(z.strictObject({ year: financialYearField, amount: penceField }))
      .max(20)
      .readonly(),
  }),
  decide: ({ value }, { schemeId, profile }, circumstances) =>
    rules.profileScheme(value, { schemeId, profile }, circumstances),
  save: async (tx, scheme, { loaded, context }) => {
    await capitalStore.saveScheme(tx, loaded, scheme);
    await sayWhatSchemesPromise(tx, loaded.value.id, context);
  },
  pathFor: { SchemeUnknown: 'schemeId', ProfileYearTwice: 'profile', ForecastBelowNothing: 'profile' },
  answer: ({ id }, { value, version }) => ({ programmeId: value.id, schemeId: id, version: version + 1 }),
});
