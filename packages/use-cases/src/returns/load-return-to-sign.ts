import type { Transaction } from '@concordat/database';
import { extractStore, ledgerStore, postStore, returnStore } from '@concordat/database/stores';
import { whoActsIn } from '@concordat/domain/bodies';
import { londonDateOf, monthsLater } from '@concordat/domain/kernel';
import type { BudgetReturnId } from '@concordat/domain/returns';
import type { CommandContext } from '../command-context.ts';

/** A return with the books it is for, and whether the viewer acts in the post today; null when it is not theirs to see. */
export async function loadReturnToSign(
  tx: Transaction,
  id: BudgetReturnId,
  { viewer: { personId }, now }: Pick<CommandContext, 'viewer' | 'now'>,
) {
  const stored = await returnStore.load(tx, id);
  const ledger = stored && (await ledgerStore.load(tx, stored.value.ledgerId));
  if (stored === null || ledger === null) return null;
  const { ledgerId, month, postId, lineIds } = stored.value;
  const positions = await ledgerStore.positionsAt(tx, ledgerId, month);
  const before = await ledgerStore.positionsAt(tx, ledgerId, monthsLater(month, -1));
  const standing = new Map(
    lineIds.flatMap((lineId) => {
      const position = positions.get(lineId);
      if (position === undefined) return [];
      return [[lineId, { position, previousForecast: before.get(lineId)?.forecast ?? position.budget }]];
    }),
  );
  const holdings = await returnStore.holdingsOf(tx, ledgerId);
  const posted = await extractStore.postedSoFar(tx, ledgerId, month);
  const post = await postStore.load(tx, postId);
  const actsInIt = post === null ? null : whoActsIn(post.value, londonDateOf(now));
  return { stored, ledger, holdings, standing, posted, isHolder: personId !== null && actsInIt === personId };
}
