import { pressureStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { ppm } from '@concordat/domain/kernel';
import { z } from 'zod';
import { financialYearField, idField, penceField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { sayWhatPressureCosts } from './say-what-pressure-costs.ts';

export const costPressure = useCase({
  name: 'costPressure',
  needs: 'finance:run',
  input: z.strictObject({
    pressureId: idField<'Pressure'>(),
    amounts: z
      .array(z.strictObject({ year: financialYearField, amount: penceField }))
      .max(20)
      .readonly(),
    isRecurring: z.boolean(),
    likelihood: z.int('Enter whole millionths; 1% is 10,000.').transform(ppm),
    source: textField(400),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { pressureId }) => (await pressureStore.load(tx, pressureId))?.bodyId ?? null,
  load: (tx, { pressureId }) => pressureStore.load(tx, pressureId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { pressureId: _, expectedVersion: __, ...cost }, circumstances) =>
    rules.costPressure(value, cost, circumstances),
  save: async (tx, pressure, { loaded, context }) => {
    await pressureStore.save(tx, pressure, loaded);
    await sayWhatPressureCosts(tx, pressure, context);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPressureRefusal,
  pathFor: {
    PressureCostMissing: 'amounts',
    PressureYearTwice: 'amounts',
    PressureYearLeftOut: 'amounts',
    PressureBelowNothing: 'amounts',
    LikelihoodOutOfRange: 'likelihood',
    PressureSourceMissing: 'source',
  },
  answer: ({ id }, { version }) => ({ pressureId: id, version: version + 1 }),
});
