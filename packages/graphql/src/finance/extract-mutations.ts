import { discardExtract, loadExtract, mapExtract, readExtract } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { ColumnUseEnum, ExtractUnitEnum, LedgerExtract } from './ledger-extract-type.ts';

const need = toCommand('finance:run');
const seen = 'The version of the ledger that was seen.';
const key = 'Made once for the act; the same with every retry.';
const which = 'Id of the LedgerExtract.';
const ids = { extractId: 'LedgerExtract' } as const;

/** What a command on an extract came to: the extract as it is now. */
function changedExtract(name: string, description: string) {
  return builder.objectRef<{ extract: string }>(name).implement({
    description,
    fields: (t) => ({
      extract: t.expose('extract', { type: LedgerExtract, description: 'The extract as it is now.' }),
    }),
  });
}

const ExtractRead = builder.objectRef<{ extract: string; isKnown: boolean }>('ExtractRead').implement({
  description: 'The file was read.',
  fields: (t) => ({
    extract: t.expose('extract', { type: LedgerExtract, description: 'What was made of it.' }),
    isKnown: t.exposeBoolean('isKnown', {
      description: 'True when the same file was there already, waiting to be loaded.',
    }),
  }),
});

const ReadExtractInput = builder.inputType('ReadExtractInput', {
  description: 'A file of the accounts for a month.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: 'Id of the Ledger.' }),
    month: t.field({ type: 'Month', required: true, description: 'The month it is for.' }),
    fileId: t.id({ required: true, description: 'Under which the upload was stored.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('readExtract', {
  description: 'Reads a CSV file, pasted cells or a workbook for a month; nothing is posted by it.',
  need,
  input: ReadExtractInput,
  ids: { ledgerId: 'Ledger', fileId: 'FileEntry' },
  run: readExtract,
  done: ExtractRead,
  answer: ({ extractId }) => ({ extract: extractId, isKnown: false }),
  answerRefusal: (refusal) =>
    refusal.kind === 'ExtractReadBefore' ? { extract: refusal.extractId, isKnown: true } : null,
});

const ExtractCodeInput = builder.inputType('ExtractCodeInput', {
  description: 'What a code of the accounts belongs to.',
  fields: (t) => ({
    theirs: t.string({ required: true, description: 'As the file has it.' }),
    code: t.string({ description: 'Code of the line; left out to leave the code out.' }),
  }),
});

const MapExtractInput = builder.inputType('MapExtractInput', {
  description: 'How an extract is understood.',
  fields: (t) => ({
    extractId: t.id({ required: true, description: which }),
    uses: t.field({ type: [ColumnUseEnum], required: true, description: 'By column, from the left.' }),
    unit: t.field({ type: ExtractUnitEnum, description: 'What a figure of 1 stands for.' }),
    codes: t.field({
      type: [ExtractCodeInput],
      required: true,
      description: 'Codes to give a line or leave out; the others stay as they were.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('mapExtract', {
  description: 'Says what the columns and codes of an extract mean; its ledger remembers it.',
  need,
  input: MapExtractInput,
  ids,
  run: mapExtract,
  done: changedExtract('ExtractMapped', 'It is understood so from now on.'),
  answer: ({ extractId }) => ({ extract: extractId }),
  currentId: ({ extractId }) => extractId,
});

const LoadExtractInput = builder.inputType('LoadExtractInput', {
  description: 'An extract to load.',
  fields: (t) => ({
    extractId: t.id({ required: true, description: which }),
    expectedVersion: t.int({ required: true, description: seen }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('loadExtract', {
  description: 'Takes every line to where the file says it stands: all of it or nothing.',
  need,
  input: LoadExtractInput,
  ids,
  run: loadExtract,
  done: changedExtract('ExtractLoaded', 'The figures are in the ledger.'),
  answer: ({ extractId }) => ({ extract: extractId }),
  currentId: ({ extractId }) => extractId,
});

const DiscardExtractInput = builder.inputType('DiscardExtractInput', {
  description: 'An extract to put aside.',
  fields: (t) => ({
    extractId: t.id({ required: true, description: which }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('discardExtract', {
  description: 'Puts an extract aside that was not loaded; the same file may come again.',
  need,
  input: DiscardExtractInput,
  ids,
  run: discardExtract,
  done: changedExtract('ExtractDiscarded', 'It was put aside.'),
  answer: ({ extractId }) => ({ extract: extractId }),
  currentId: ({ extractId }) => extractId,
});
