import { pressureStore, reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const fundPressure = useCase({
  name: 'fundPressure',
  needs: 'finance:run',
  input: z.strictObject({
    pressureId: idField<'Pressure'>(),
    from: textField(200),
    source: textField(400),
    drawId: idField<'ReserveMovement'>()
      .nullish()
      .transform((id) => id ?? null),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { pressureId }) => (await pressureStore.load(tx, pressureId))?.bodyId ?? null,
  load: async (tx, { pressureId, drawId }) => {
    const stored = await pressureStore.load(tx, pressureId);
    const movement = drawId && (await reserveStore.movement(tx, drawId));
    const draw = movement && { kind: movement.kind, isCancelled: movement.cancelledBecause !== null };
    return stored && { stored, draw };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, draw }, { from, source, drawId }, circumstances) =>
    rules.fundPressure({ pressure: stored.value, draw }, { from, source, drawId }, circumstances),
  save: (tx, pressure, { loaded }) => pressureStore.save(tx, pressure, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPressureRefusal,
  pathFor: {
    PressureFundingMissing: 'from',
    PressureFundingSourceMissing: 'source',
    PressureDrawUnknown: 'drawId',
  },
  answer: ({ id }, { stored }) => ({ pressureId: id, version: stored.version + 1 }),
});
