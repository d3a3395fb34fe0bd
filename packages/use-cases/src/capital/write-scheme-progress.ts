import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { idField, monthField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';

export const writeSchemeProgress = useCase({
  ...ofProgramme,
  name: 'writeSchemeProgress',
  input: z.strictObject({
    ...programmeFields,
    schemeId: idField<'CapitalScheme'>(),
    month: monthField,
    rating: z.enum(rules.ratings),
    note: textField(4_000),
    forecast: penceField.nullable(),
    toBeRequested: penceField.nullable(),
    quotedBudget: penceField.nullable(),
  }),
  decide: ({ value }, { programmeId: _, expectedVersion: __, ...command }, circumstances) =>
    rules.writeSchemeProgress(value, command, circumstances),
  save: (tx, progress, { loaded }) => capitalStore.saveProgress(tx, loaded, progress),
  pathFor: {
    SchemeUnknown: 'schemeId',
    MonthOutsideProgramme: 'month',
    ProgressNoteMissing: 'note',
    ForecastBelowNothing: 'forecast',
  },
  answer: ({ schemeId }, { value, version }) => ({ programmeId: value.id, schemeId, version: version + 1 }),
});
