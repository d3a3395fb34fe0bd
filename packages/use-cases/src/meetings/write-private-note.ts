import { ownReadingStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField, versionField } from '../command-fields.ts';
import { personalCommand } from '../personal-command.ts';
import { ownReader } from './own-reader.ts';

/** Never a conflict: what was written elsewhere meanwhile stays in the note, beside what comes now. */
export const writePrivateNote = personalCommand({
  name: 'writePrivateNote',
  needs: 'meeting:read',
  input: z.strictObject({
    noteId: idField<'PrivateNote'>(),
    paperId: idField<'Paper'>(),
    anchor: z.strictObject({ words: textField(100_000), nth: z.int().min(0) }).nullable(),
    text: textField(rules.mostNoteCharacters),
    writtenOver: versionField,
    idempotencyKey: keyField,
  }),
  load: (tx, command, { context: { viewer } }) => ownReadingStore.noteToWrite(tx, viewer, command),
  versionOf: null,
  decide: rules.writePrivateNote,
  save: (tx, { note }, { loaded: { kept }, context: { viewer } }) => {
    const reader = ownReader(viewer);
    return kept === null
      ? ownReadingStore.insertNote(tx, note, reader)
      : ownReadingStore.saveNote(tx, note, kept.version, reader);
  },
  sentenceFor: rules.sentenceForPrivateNoteRefusal,
  pathFor: { NoteEmpty: 'text', NoteOnOtherPaper: 'paperId', NotesFull: 'paperId' },
  answer: ({ note, isMerged }, { kept }) => ({
    noteId: note.id,
    version: (kept?.version ?? 0) + 1,
    isMerged,
  }),
});
