import { recordGoverningDocument, withdrawGoverningDocument } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { FinancialGovernance, GoverningDocumentKindEnum } from './financial-governance-type.ts';

const need = toCommand('finance:run');

function changedChecklist(name: string, description: string) {
  return builder.objectRef<{ governance: string }>(name).implement({
    description,
    fields: (t) => ({
      governance: t.expose('governance', {
        type: FinancialGovernance,
        description: "The body's checklist as it is now.",
      }),
    }),
  });
}

const answer = ({ bodyId: id }: { readonly bodyId: string }) => ({ governance: id });

commandField('recordGoverningDocument', {
  description: 'Records a document a body goes by from the day it was adopted.',
  need,
  input: builder.inputType('RecordGoverningDocumentInput', {
    description: 'A document that governs the money of a body.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body.' }),
      kind: t.field({ type: GoverningDocumentKindEnum, required: true, description: 'What sort it is.' }),
      title: t.string({ required: true, description: 'Its title.' }),
      edition: t.string({ required: true, description: 'Which edition, such as a year or a version.' }),
      adoptedOn: t.field({ type: 'CalendarDate', required: true, description: 'The day; not to come.' }),
      source: t.string({ required: true, description: 'The decision, paper or minute that adopted it.' }),
      address: t.string({
        description: 'Where the public reads it; a reserves strategy needs it.',
      }),
      reviewBy: t.field({
        type: 'CalendarDate',
        description: 'By when it is looked at again, after its adoption; left out where no day is set.',
      }),
      idempotencyKey: t.field({
        type: 'UUID',
        required: true,
        description: 'Made once for the act; the same with every retry.',
      }),
    }),
  }),
  ids: { bodyId: 'Body' },
  run: recordGoverningDocument,
  done: changedChecklist('GoverningDocumentRecorded', 'It is on the checklist.'),
  answer,
});

commandField('withdrawGoverningDocument', {
  description: 'Takes off the checklist what was recorded by mistake.',
  need,
  input: builder.inputType('WithdrawGoverningDocumentInput', {
    description: 'Which document, and why.',
    fields: (t) => ({
      documentId: t.field({ type: 'UUID', required: true, description: 'Which document.' }),
      reason: t.string({ required: true, description: 'Why it is none the body goes by.' }),
      expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
    }),
  }),
  run: withdrawGoverningDocument,
  done: changedChecklist('GoverningDocumentWithdrawn', 'It is withdrawn.'),
  answer,
  currentId: () => null,
});
