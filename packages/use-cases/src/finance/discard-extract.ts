import { extractStore, ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { bodyOfExtract, loadExtractWithLedger } from './load-extract-with-ledger.ts';

/** Puts an extract aside; the same file may be brought again. `expectedVersion` is the ledger's. */
export const discardExtract = useCase({
  name: 'discardExtract',
  needs: 'finance:run',
  input: z.strictObject({ extractId: idField<'LedgerExtract'>(), expectedVersion: versionField }),
  bodyOf: (tx, { extractId }) => bodyOfExtract(tx, extractId),
  load: (tx, { extractId }) => loadExtractWithLedger(tx, extractId),
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ extract }, command, circumstances) => rules.discardExtract(extract, command, circumstances),
  save: async (tx, extract, { loaded }) => {
    await ledgerStore.touch(tx, loaded.ledger);
    await extractStore.save(tx, extract);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  answer: ({ id, ledgerId }) => ({ extractId: id, ledgerId }),
});
