import type { Transaction } from '@concordat/database';
import { actionStore, actionTrackerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInTrackers } from './tracker-audit.ts';

/** Takes over the whole of a tracker or nothing. `expectedVersion` is that of the log it was looked at beside. */
export const takeTracker = useCase({
  name: 'takeTracker',
  needs: 'meeting:run',
  input: z.strictObject({
    trackerId: idField<'ActionTracker'>(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: async (tx, { trackerId }) => (await actionTrackerStore.load(tx, trackerId))?.bodyId ?? null,
  load: (tx, { trackerId }) => loadTracker(tx, trackerId),
  // Versions only ever grow, so their sum is another whenever one of the actions is.
  versionOf: ({ stored }) => stored.reduce((sum, { version }) => sum + version, 0),
  decide: ({ tracker, stored }, _command, circumstances) =>
    rules.takeTracker(
      tracker,
      stored.map(({ value, bodyId }) => ({ action: value, isOfThisBody: bodyId === tracker.bodyId })),
      circumstances,
    ),
  save: async (tx, { tracker, actions }, { loaded }) => {
    for (const action of actions) {
      const before = loaded.stored.find(({ value }) => value.id === action.id);
      if (before !== undefined) await actionStore.save(tx, action, before);
    }
    await actionTrackerStore.take(tx, tracker);
  },
  record: auditedInTrackers,
  sentenceFor: rules.sentenceForTrackerOrActionRefusal,
  answer: ({ tracker, actions }) => ({ trackerId: tracker.id, actions: actions.length }),
});

async function loadTracker(tx: Transaction, id: rules.ActionTrackerId) {
  const tracker = await actionTrackerStore.load(tx, id);
  if (tracker === null) return null;
  const ids = tracker.rows.flatMap(({ actionId }) => (actionId === null ? [] : [actionId]));
  return { tracker, stored: await actionStore.loadAll(tx, ids) };
}
