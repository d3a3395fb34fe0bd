import { governingDocumentStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/governance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInGovernance } from './governance-audit.ts';

export const withdrawGoverningDocument = useCase({
  name: 'withdrawGoverningDocument',
  needs: 'finance:run',
  input: z.strictObject({
    documentId: idField<'GoverningDocument'>(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { documentId }) => (await governingDocumentStore.load(tx, documentId))?.bodyId ?? null,
  load: (tx, { documentId }) => governingDocumentStore.load(tx, documentId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) =>
    rules.withdrawGoverningDocument(value, command, circumstances),
  save: (tx, document, { loaded }) => governingDocumentStore.save(tx, document, loaded),
  record: auditedInGovernance,
  sentenceFor: rules.sentenceForGovernanceRefusal,
  pathFor: { DocumentWithdrawalReasonMissing: 'reason' },
  answer: ({ id, bodyId }, { version }) => ({ documentId: id, bodyId, version: version + 1 }),
});
