import { pressureStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { loadOwnerPost } from '../load-owner-post.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { sayWhatPressureCosts } from './say-what-pressure-costs.ts';

export const changePressure = useCase({
  name: 'changePressure',
  needs: 'finance:run',
  input: z.strictObject({
    pressureId: idField<'Pressure'>(),
    title: textField(200),
    what: textField(1_000),
    source: textField(400),
    ownerPostId: idField<'Post'>(),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { pressureId }) => (await pressureStore.load(tx, pressureId))?.bodyId ?? null,
  load: async (tx, { pressureId, ownerPostId }) => {
    const stored = await pressureStore.load(tx, pressureId);
    if (stored === null) return null;
    const register = await pressureStore.ofBody(tx, stored.bodyId);
    return {
      stored,
      others: register.map(({ value }) => value).filter(({ id }) => id !== pressureId),
      owner: await loadOwnerPost(tx, ownerPostId, stored.readerBodyIds),
    };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, others, owner }, { title, what, source }, circumstances) =>
    rules.changePressure({ pressure: stored.value, others, owner }, { title, what, source }, circumstances),
  save: async (tx, pressure, { loaded, context }) => {
    await pressureStore.save(tx, pressure, loaded.stored);
    await sayWhatPressureCosts(tx, pressure, context);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPressureRefusal,
  pathFor: {
    PressureTitleMissing: 'title',
    PressureTitleTaken: 'title',
    PressureWordsMissing: 'what',
    PressureSourceMissing: 'source',
    PressureOwnerUnknown: 'ownerPostId',
  },
  answer: ({ id }, { stored }) => ({ pressureId: id, version: stored.version + 1 }),
});
