import { ledgerStore, virementStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadVirement } from './load-books.ts';
import { powersOfDecider } from './powers-of-decider.ts';

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
  load: (tx, { virementId }) => loadVirement(tx, virementId),
  versionOf: ({ virement }) => virement.version,
  decide: ({ virement, ledger, positions, given }, _command, circumstances) => {
    const delegations = powersOfDecider(given, circumstances);
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
