import { delegationStore, virementStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { powersOfDecider } from './powers-of-decider.ts';

/** By whoever may approve it or keeps the books; whoever asked takes it back. */
export const declineVirement = useCase({
  name: 'declineVirement',
  needs: 'virement:approve',
  input: z.strictObject({
    virementId: idField<'Virement'>(),
    reason: textField(2_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { virementId }) => (await virementStore.load(tx, virementId))?.bodyId ?? null,
  load: async (tx, { virementId }) => {
    const stored = await virementStore.load(tx, virementId);
    return stored && { stored, given: await delegationStore.ofKind(tx, stored.bodyId, 'virement') };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, given }, { reason }, circumstances) => {
    const delegations = powersOfDecider(given, circumstances);
    return rules.declineVirement({ virement: stored.value, delegations }, { reason }, circumstances);
  },
  save: (tx, { virement }, { loaded }) => virementStore.save(tx, virement, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: { VirementReasonMissing: 'reason' },
  answer: ({ virement: { id, status } }, { stored: { version } }) => ({
    virementId: id,
    status,
    version: version + 1,
  }),
});
