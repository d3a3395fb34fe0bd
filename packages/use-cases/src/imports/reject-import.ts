import { packImportStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/imports';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInImports } from './imports-audit.ts';

export const rejectImport = useCase({
  name: 'rejectImport',
  needs: 'import:decide',
  input: z.strictObject({
    importId: idField<'Import'>(),
    reason: textField(2_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { importId }) => packImportStore.bodyOf(tx, importId),
  load: (tx, { importId }) => packImportStore.load(tx, importId),
  versionOf: ({ version }) => version,
  decide: (packImport, command, circumstances) =>
    rules.rejectImport(packImport.value, command, circumstances),
  save: (tx, packImport, { loaded }) => packImportStore.save(tx, packImport, loaded),
  record: auditedInImports,
  sentenceFor: rules.sentenceForImportsRefusal,
  pathFor: { RejectionReasonMissing: 'reason' },
  answer: ({ id }, { version }) => ({ importId: id, version: version + 1 }),
});
