import type { Transaction } from '@concordat/database';
import { extractStore, ledgerStore } from '@concordat/database/stores';
import type { LedgerExtractId } from '@concordat/domain/finance';

/** An extract with the ledger it is for; null when there is none for this viewer. */
export async function loadExtractWithLedger(tx: Transaction, id: LedgerExtractId) {
  const extract = await extractStore.load(tx, id);
  const ledger = extract && (await ledgerStore.load(tx, extract.ledgerId));
  return extract === null || ledger === null ? null : { extract, ledger };
}

/** The body whose books it is for. */
export async function bodyOfExtract(tx: Transaction, id: LedgerExtractId) {
  return (await extractStore.load(tx, id))?.bodyId ?? null;
}
