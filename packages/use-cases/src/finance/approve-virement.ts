import { delegationStore, ledgerStore, virementStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { londonDateOf } from '@concordat/domain/kernel';
import { delegationsOf, writtenDelegation } from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadVirement } from './load-books.ts';

/** The budget moves, by postings beside the original ones; the books and the scheme of delegation are looked at again first. */
export const approveVirement = useCase({
  name: 'approveVirement',
  needs: 'virement:approve',
  input: z.strictObject({
    virementId: idField<'Virement'>(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: async (tx, { virementId }) => (await virementStore.load(tx, virementId))?.bodyId ?? null,
  load: async (tx, { virementId }) => {
    const books = await loadVirement(tx, virementId);
    if (books === null) return null;
    const given = await delegationStore.ofKind(tx, books.virement.bodyId, 'virement');
    return { ...books, given };
  },
  versionOf: ({ virement }) => virement.version,
  decide: ({ virement, ledger, positions, given }, _command, circumstances) => {
    const { by, now } = circumstances;
    const delegations = delegationsOf(by.personId, given, londonDateOf(now)).map((line) => ({
      id: line.id,
      limit: line.limit,
      words: writtenDelegation(line),
    }));
    const books = { virement: virement.value, ledger: ledger.value, positions, delegations };
    return rules.approveVirement(books, circumstances);
  },
  save: async (tx, { virement, postings }, { loaded }) => {
    await virementStore.save(tx, virement, loaded.virement);
    await ledgerStore.post(tx, loaded.ledger, postings);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  answer: ({ virement: { id, status } }, { virement: { version } }) => ({
    virementId: id,
    status,
    version: version + 1,
  }),
});
