import { extractStore, ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { bodyOfExtract, loadExtractWithLedger } from './load-extract-with-ledger.ts';

/** Posts the whole of an extract or nothing. `expectedVersion` is the ledger's, so that the preview still holds. */
export const loadExtract = useCase({
  name: 'loadExtract',
  needs: 'finance:run',
  input: z.strictObject({
    extractId: idField<'LedgerExtract'>(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { extractId }) => bodyOfExtract(tx, extractId),
  load: async (tx, { extractId }) => {
    const found = await loadExtractWithLedger(tx, extractId);
    if (found === null) return null;
    const { ledgerId, month } = found.extract;
    return { ...found, posted: await extractStore.postedSoFar(tx, ledgerId, month) };
  },
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ extract, ledger, posted }, command, circumstances) =>
    rules.loadExtract({ ledger: ledger.value, extract, posted }, command, circumstances),
  save: async (tx, { extract, postings }, { loaded }) => {
    await ledgerStore.post(tx, loaded.ledger, postings);
    await extractStore.save(tx, extract);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  answer: ({ extract, postings }) => ({
    extractId: extract.id,
    ledgerId: extract.ledgerId,
    postings: postings.length,
  }),
});
