import { globalIdOf } from '@concordat/database/reads';
import { markPaperRead, removePrivateNote, writePrivateNote } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';

const need = toCommand('meeting:read');

const MarkPaperReadInput = builder.inputType('MarkPaperReadInput', {
  description: 'A paper the caller read.',
  fields: (t) => ({
    paperId: t.id({ required: true, description: 'Id of the Paper.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the Paper they read.' }),
  }),
});

const PaperMarkedRead = builder
  .objectRef<{ readonly paperId: string; readonly version: number }>('PaperMarkedRead')
  .implement({
    description: 'What was read is kept for the caller alone.',
    fields: (t) => ({
      paperId: t.id({
        description: 'Id of the Paper.',
        resolve: ({ paperId }) => globalIdOf('Paper', paperId),
      }),
      version: t.exposeInt('version', { description: 'The version they read.' }),
    }),
  });

commandField('markPaperRead', {
  description: 'Keeps which version of a paper the caller read last; no audit trail tells of it.',
  need,
  input: MarkPaperReadInput,
  ids: { paperId: 'Paper' },
  run: markPaperRead,
  done: PaperMarkedRead,
  answer: (read) => read,
  currentId: ({ paperId }) => paperId,
});

const NoteAnchorInput = builder.inputType('NoteAnchorInput', {
  description: 'The paragraph a note is put at, known by its words.',
  fields: (t) => ({
    words: t.string({ required: true, description: 'The words of the paragraph.' }),
    nth: t.int({ required: true, description: 'Which of the paragraphs with these words, counted from 0.' }),
  }),
});

const WritePrivateNoteInput = builder.inputType('WritePrivateNoteInput', {
  description: 'A note the caller writes beside a paper.',
  fields: (t) => ({
    noteId: t.field({ type: 'UUID', required: true, description: 'Id of the note, made by its device.' }),
    paperId: t.id({ required: true, description: 'Id of the Paper.' }),
    anchor: t.field({
      type: NoteAnchorInput,
      required: false,
      description: 'The paragraph it is put at; left out at the head of the paper.',
    }),
    text: t.string({ required: true, description: 'The words, at most 10,000 characters.' }),
    writtenOver: t.int({
      required: true,
      description: 'The version that was changed, 0 for a new one; words written elsewhere since stay in it.',
    }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const PrivateNoteWritten = builder
  .objectRef<{ readonly noteId: string; readonly version: number; readonly isMerged: boolean }>(
    'PrivateNoteWritten',
  )
  .implement({
    description: 'The note is kept for the caller alone.',
    fields: (t) => ({
      noteId: t.exposeID('noteId', { description: 'Id of the note.' }),
      version: t.exposeInt('version', { description: 'Its version now.' }),
      isMerged: t.exposeBoolean('isMerged', {
        description: 'Whether words written elsewhere meanwhile stand in it too.',
      }),
    }),
  });

commandField('writePrivateNote', {
  description: 'Writes a note beside a paper for the caller alone; no audit trail tells of it.',
  need,
  input: WritePrivateNoteInput,
  ids: { paperId: 'Paper' },
  run: (context, { anchor = null, ...command }: Parameters<typeof writePrivateNote>[1]) =>
    writePrivateNote(context, { ...command, anchor }),
  done: PrivateNoteWritten,
  answer: (written) => written,
});

const RemovePrivateNoteInput = builder.inputType('RemovePrivateNoteInput', {
  description: 'A note of the caller.',
  fields: (t) => ({
    noteId: t.field({ type: 'UUID', required: true, description: 'Id of the note.' }),
    expectedVersion: t.int({ required: true, description: 'The version they saw.' }),
  }),
});

const PrivateNoteRemoved = builder.objectRef<{ readonly noteId: string }>('PrivateNoteRemoved').implement({
  description: 'The note is gone.',
  fields: (t) => ({ noteId: t.exposeID('noteId', { description: 'Id of the note.' }) }),
});

commandField('removePrivateNote', {
  description: 'Takes away a note of the caller; one that was changed since stays.',
  need,
  input: RemovePrivateNoteInput,
  run: removePrivateNote,
  done: PrivateNoteRemoved,
  answer: (removed) => removed,
  currentId: () => null,
});
