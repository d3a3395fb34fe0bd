import { bodyStore, pressureStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { loadOwnerPost } from '../load-owner-post.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** Both bodies of the area read the register, as they read the plan; a post of either may answer for a pressure. */
export const namePressure = useCase({
  name: 'namePressure',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    title: textField(200),
    what: textField(1_000),
    since: dateField,
    source: textField(400),
    ownerPostId: idField<'Post'>(),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, ownerPostId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    const readerBodyIds = await bodyStore.readersOf(tx, body.value);
    const known = await pressureStore.ofBody(tx, bodyId);
    return {
      known: known.map(({ value }) => value),
      readerBodyIds,
      owner: await loadOwnerPost(tx, ownerPostId, readerBodyIds),
    };
  },
  versionOf: null,
  decide: (register, { idempotencyKey: _, ownerPostId: __, ...command }, circumstances) =>
    rules.namePressure(register, command, circumstances),
  save: (tx, pressure) => pressureStore.insert(tx, pressure),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPressureRefusal,
  pathFor: {
    PressureTitleMissing: 'title',
    PressureTitleTaken: 'title',
    PressureWordsMissing: 'what',
    PressureSourceMissing: 'source',
    PressureAfterToday: 'since',
    PressureOwnerUnknown: 'ownerPostId',
  },
  answer: ({ id }) => ({ pressureId: id, version: 1 }),
});
