import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, monthField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const writeVarianceNote = useCase({
  name: 'writeVarianceNote',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    rowIds: z.array(idField<'HierarchyRow'>()).min(1).max(50).readonly(),
    text: textField(4_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => ledgerStore.load(tx, ledgerId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { month, rowIds, text }, circumstances) =>
    rules.writeVarianceNote(value, { month, rowIds, text }, circumstances),
  save: (tx, note, { loaded }) => ledgerStore.saveNote(tx, loaded, note),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: { NoteTextMissing: 'text', RowUnknown: 'rowIds' },
  answer: ({ id }, { value, version }) => ({ ledgerId: value.id, noteId: id, version: version + 1 }),
});
