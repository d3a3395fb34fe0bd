import type { Transaction } from '@concordat/database';
import { ledgerStore, postStore, returnStore } from '@concordat/database/stores';
import type { LedgerId } from '@concordat/domain/finance';

/** A ledger with who answers for its lines, and the posts of its body; null when there is none for this viewer. */
export async function loadHeldLedger(tx: Transaction, ledgerId: LedgerId) {
  const ledger = await ledgerStore.load(tx, ledgerId);
  if (ledger === null) return null;
  const posts = (await postStore.titles(tx)).filter(({ bodyId }) => bodyId === ledger.bodyId);
  const holdings = await returnStore.holdingsOf(tx, ledgerId);
  return { ledger, holdings, posts };
}
