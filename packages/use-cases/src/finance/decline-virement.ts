import { virementStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const declineVirement = useCase({
  name: 'declineVirement',
  needs: 'virement:approve',
  input: z.strictObject({
    virementId: idField<'Virement'>(),
    reason: textField(2_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { virementId }) => (await virementStore.load(tx, virementId))?.bodyId ?? null,
  load: (tx, { virementId }) => virementStore.load(tx, virementId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { reason }, circumstances) => rules.declineVirement(value, { reason }, circumstances),
  save: (tx, { virement }, { loaded }) => virementStore.save(tx, virement, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: { VirementReasonMissing: 'reason' },
  answer: ({ virement: { id, status } }, { version }) => ({ virementId: id, status, version: version + 1 }),
});
