import { ownReadingStore } from '@concordat/database/stores';
import { acceptPersonally } from '@concordat/domain/kernel';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { personalCommand } from '../personal-command.ts';
import { ownReader } from './own-reader.ts';

/** One's own, as it was seen: one that says something else by now stays. */
export const removePrivateNote = personalCommand({
  name: 'removePrivateNote',
  needs: 'meeting:read',
  input: z.strictObject({ noteId: idField<'PrivateNote'>(), expectedVersion: versionField }),
  load: (tx, { noteId }, { context: { viewer } }) => ownReadingStore.loadNote(tx, viewer, noteId),
  versionOf: ({ version }) => version,
  decide: (_note, { noteId }) => acceptPersonally({ noteId }),
  save: (tx, { noteId }, { context: { viewer } }) =>
    ownReadingStore.removeNote(tx, noteId, ownReader(viewer)),
  sentenceFor: (refusal: never) => refusal,
  answer: (state) => state,
});
