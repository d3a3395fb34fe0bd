import type { Transaction } from '@concordat/database';
import { delegationStore, ledgerStore, virementStore } from '@concordat/database/stores';
import type { LedgerId, VirementId } from '@concordat/domain/finance';

/** The ledger with every line as it is known last, whichever month is loaded. */
export async function loadBooks(tx: Transaction, ledgerId: LedgerId) {
  const ledger = await ledgerStore.load(tx, ledgerId);
  return ledger && { ledger, positions: await ledgerStore.latestPositions(tx, ledgerId) };
}

/** A virement beside the books it would change and the lines of the scheme of delegation on virements. */
export async function loadVirement(tx: Transaction, id: VirementId) {
  const virement = await virementStore.load(tx, id);
  if (virement === null) return null;
  const books = await loadBooks(tx, virement.value.ledgerId);
  const given = await delegationStore.ofKind(tx, virement.bodyId, 'virement');
  return books && { virement, given, ...books };
}
