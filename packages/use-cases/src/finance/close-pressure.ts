import { pressureStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { sayWhatPressureCosts } from './say-what-pressure-costs.ts';

export const closePressure = useCase({
  name: 'closePressure',
  needs: 'finance:run',
  input: z.strictObject({
    pressureId: idField<'Pressure'>(),
    reason: textField(400),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { pressureId }) => (await pressureStore.load(tx, pressureId))?.bodyId ?? null,
  load: (tx, { pressureId }) => pressureStore.load(tx, pressureId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { reason }, circumstances) => rules.closePressure(value, { reason }, circumstances),
  save: async (tx, pressure, { loaded, context }) => {
    await pressureStore.save(tx, pressure, loaded);
    await sayWhatPressureCosts(tx, pressure, context);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPressureRefusal,
  pathFor: { PressureReasonMissing: 'reason' },
  answer: ({ id }, { version }) => ({ pressureId: id, version: version + 1 }),
});
