import { globalIdOf } from '@concordat/database/reads';
import {
  beginPaper,
  type CommandContext,
  submitPaper,
  withdrawPaper,
  writePaper,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { PaperTextInput } from './paper-in-hand-inputs.ts';
import { PaperInHand } from './paper-in-hand-type.ts';
import { Paper } from './paper-type.ts';

const need = toCommand('paper:write');
const seen = 'The version that was seen.';
const key = 'Made once for the act; the same with every retry.';
const ids = { paperId: 'PaperInHand' } as const;
const paperOf = ({ paperId }: { paperId: string }) => ({ paper: paperId });
const currentId = ({ paperId }: { paperId: string | number }) => String(paperId);

function changedPaper(name: string, description: string) {
  return builder.objectRef<{ paper: string }>(name).implement({
    description,
    fields: (t) => ({
      paper: t.expose('paper', { type: PaperInHand, description: 'The paper as it is now.' }),
    }),
  });
}

commandField('beginPaper', {
  description: 'Begins a paper, as a draft of the body that writes it.',
  need,
  input: builder.inputType('BeginPaperInput', {
    description: 'A paper to begin.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body that writes it.' }),
      title: t.string({ required: true, description: 'Its title, at most 300 characters.' }),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
    }),
  }),
  ids: { bodyId: 'Body' },
  run: beginPaper,
  done: changedPaper('PaperBegun', 'It is begun.'),
  answer: paperOf,
});

const WritePaperInput = builder.inputType('WritePaperInput', {
  description: 'What a paper says now.',
  fields: (t) => ({
    paperId: t.id({ required: true, description: 'Id of the PaperInHand.' }),
    sittingId: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once by each editor that is opened; its saves are one person’s writing on.',
    }),
    text: t.field({ type: PaperTextInput, required: true, description: 'All of it.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

type TextWritten = typeof WritePaperInput.$inferInput;

commandField('writePaper', {
  description: 'Saves what a paper says, however far it has come; what is missing stops nothing.',
  need,
  input: WritePaperInput,
  ids,
  run: (context: CommandContext, { text, ...command }: TextWritten) =>
    writePaper(context, { ...command, text: textOf(text) } as never),
  done: builder.objectRef<{ version: number; savedAt: string }>('PaperWritten').implement({
    description: 'It is saved.',
    fields: (t) => ({
      version: t.exposeInt('version', { description: 'That of the paper now.' }),
      savedAt: t.expose('savedAt', { type: 'Instant', description: 'When it was saved.' }),
    }),
  }),
  answer: ({ version, savedAt }: { version: number; savedAt: string }) => ({ version, savedAt }),
  currentId,
});

commandField('submitPaper', {
  description: 'Freezes what a paper says as its next version and puts it on an item of a meeting to come.',
  need,
  input: builder.inputType('SubmitPaperInput', {
    description: 'A paper to put before a meeting.',
    fields: (t) => ({
      paperId: t.id({ required: true, description: 'Id of the PaperInHand.' }),
      itemId: t.id({ required: true, description: 'Id of the agenda item.' }),
      expectedVersion: t.int({ required: true, description: seen }),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
    }),
  }),
  ids,
  run: submitPaper,
  done: builder
    .objectRef<{ paperInHand: string; number: number; paper: string; meetingId: string }>('PaperSubmitted')
    .implement({
      description: 'The version stands on the item as a paper.',
      fields: (t) => ({
        paperInHand: t.expose('paperInHand', { type: PaperInHand, description: 'The paper in hand.' }),
        number: t.exposeInt('number', { description: 'The number of the version.' }),
        paper: t.expose('paper', { type: Paper, description: 'The paper in the pack.' }),
        meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting whose pack has it.' }),
      }),
    }),
  answer: ({ paperInHandId, number, paperId, meetingId }) => ({
    paperInHand: paperInHandId,
    number,
    paper: paperId,
    meetingId: globalIdOf('Meeting', meetingId),
  }),
  currentId,
});

commandField('withdrawPaper', {
  description: 'Takes a paper back for good; in an open pack its place says why.',
  need,
  input: builder.inputType('WithdrawPaperInput', {
    description: 'A paper to take back.',
    fields: (t) => ({
      paperId: t.id({ required: true, description: 'Id of the PaperInHand.' }),
      reason: t.string({ required: true, description: 'Why; it is printed where the paper stood.' }),
      expectedVersion: t.int({ required: true, description: seen }),
    }),
  }),
  ids,
  run: withdrawPaper,
  done: changedPaper('PaperWithdrawn', 'It is withdrawn.'),
  answer: paperOf,
  currentId,
});

/** As the use case asks for it: what was left out is null, and readers by the ids inside their global ids. */
function textOf({ date, marking, namedReaders, ...text }: typeof PaperTextInput.$inferInput) {
  return {
    ...text,
    date: date ?? null,
    marking: { level: marking.level, handling: marking.handling ?? null },
    namedReaders: namedReaders.map((id) => idIn('Person', String(id)) ?? idOfNothing),
  };
}
