import { packImportStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/imports';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInImports } from './imports-audit.ts';

export const answerImportQuestion = useCase({
  name: 'answerImportQuestion',
  needs: 'import:decide',
  input: z.strictObject({
    importId: idField<'Import'>(),
    findingId: idField<'ImportFinding'>(),
    answer: textField(2_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { importId }) => packImportStore.bodyOf(tx, importId),
  load: (tx, { importId }) => packImportStore.load(tx, importId),
  versionOf: ({ version }) => version,
  decide: (packImport, command, circumstances) =>
    rules.answerImportQuestion(packImport.value, command, circumstances),
  save: (tx, packImport, { loaded }) => packImportStore.save(tx, packImport, loaded),
  record: auditedInImports,
  sentenceFor: rules.sentenceForImportsRefusal,
  pathFor: { AnswerMissing: 'answer', AnswerNotADate: 'answer', FindingUnknown: 'findingId' },
  answer: ({ id }, { version }) => ({ importId: id, version: version + 1 }),
});
