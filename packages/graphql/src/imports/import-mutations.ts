import { acceptImport, answerImportQuestion, recordImport, rejectImport } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { MeetingSummary } from '../meetings/meeting-summary-types.ts';
import { Meeting } from '../meetings/meeting-type.ts';
import { toCommand } from '../need.ts';
import { Import } from './import-type.ts';

const RecordImportInput = builder.inputType('RecordImportInput', {
  description: 'A file that was uploaded, to be read.',
  fields: (t) => ({
    fileId: t.id({ required: true, description: 'Id the upload was answered with.' }),
    bodyId: t.id({ required: true, description: 'Id of the Body whose record it is for.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Made once for this act.' }),
  }),
});

const ImportRecorded = builder
  .objectRef<{ import: string; alreadyKnown: boolean }>('ImportRecorded')
  .implement({
    description: 'The file was read and is kept as a pending import.',
    fields: (t) => ({
      import: t.expose('import', { type: Import, description: 'The import.' }),
      alreadyKnown: t.exposeBoolean('alreadyKnown', {
        description: 'The same content was imported before; then `import` is the earlier one.',
      }),
    }),
  });

commandField('recordImport', {
  description: 'Reads an uploaded file and keeps the result as a pending import.',
  need: toCommand('import:upload'),
  input: RecordImportInput,
  ids: { bodyId: 'Body' },
  run: recordImport,
  done: ImportRecorded,
  answer: ({ importId }) => ({ import: importId, alreadyKnown: false }),
  answerRefusal: (refusal) =>
    refusal.kind === 'ContentAlreadyImported' ? { import: refusal.importId, alreadyKnown: true } : null,
});

const AnswerImportQuestionInput = builder.inputType('AnswerImportQuestionInput', {
  description: 'What a person says to a finding.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'Id of the Import.' }),
    findingId: t.id({ required: true, description: 'Id of the finding.' }),
    answer: t.string({
      required: true,
      description: 'In words; a date where the day of a meeting is asked.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version of the import that was seen.' }),
  }),
});

const ImportQuestionAnswered = builder.objectRef<{ import: string }>('ImportQuestionAnswered').implement({
  description: 'The answer is kept.',
  fields: (t) => ({ import: t.expose('import', { type: Import, description: 'The import as it is now.' }) }),
});

commandField('answerImportQuestion', {
  description: 'Answers a finding of an import.',
  need: toCommand('import:decide'),
  input: AnswerImportQuestionInput,
  ids: { importId: 'Import' },
  run: answerImportQuestion,
  done: ImportQuestionAnswered,
  answer: ({ importId }) => ({ import: importId }),
  currentId: ({ importId }) => importId,
});

const AcceptImportInput = builder.inputType('AcceptImportInput', {
  description: 'Which import is accepted.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'Id of the Import.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Made once for this act.' }),
    replaceExisting: t.boolean({
      description: 'Replace what is recorded of a meeting that is there already.',
    }),
  }),
});

const ImportAccepted = builder.objectRef<{ import: string; meetingId: string }>('ImportAccepted').implement({
  description: 'Everything in the file is part of the record now.',
  fields: (t) => ({
    import: t.expose('import', { type: Import, description: 'The import as it is now.' }),
    meeting: t.field({
      type: MeetingSummary,
      description: 'The meeting its pack became.',
      resolve: async ({ meetingId }, _args, context) => {
        const meeting = await Meeting.getDataloader(context).load(meetingId);
        return { ...meeting, forumName: meeting.forum.name };
      },
    }),
  }),
});

commandField('acceptImport', {
  description: 'Makes everything in an import part of the record: all or nothing.',
  need: toCommand('import:decide'),
  input: AcceptImportInput,
  ids: { importId: 'Import' },
  run: acceptImport,
  done: ImportAccepted,
  answer: ({ importId, meetingId }) => ({ import: importId, meetingId: meetingId ?? '' }),
  currentId: ({ importId }) => importId,
});

const RejectImportInput = builder.inputType('RejectImportInput', {
  description: 'Which import is put aside, and why.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'Id of the Import.' }),
    reason: t.string({ required: true, description: 'For whoever uploaded it.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

const ImportRejected = builder.objectRef<{ import: string }>('ImportRejected').implement({
  description: 'The import is put aside.',
  fields: (t) => ({ import: t.expose('import', { type: Import, description: 'The import as it is now.' }) }),
});

commandField('rejectImport', {
  description: 'Puts an import aside, with a reason.',
  need: toCommand('import:decide'),
  input: RejectImportInput,
  ids: { importId: 'Import' },
  run: rejectImport,
  done: ImportRejected,
  answer: ({ importId }) => ({ import: importId }),
  currentId: ({ importId }) => importId,
});
