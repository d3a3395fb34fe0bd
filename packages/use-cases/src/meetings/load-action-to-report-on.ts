import type { Transaction } from '@concordat/database';
import { actionStore, bodyStore, postStore, type Stored } from '@concordat/database/stores';
import { whoActsIn } from '@concordat/domain/bodies';
import { londonDateOf } from '@concordat/domain/kernel';
import { type Action, type ActionId, mayReportOn } from '@concordat/domain/meetings';
import type { CommandContext } from '../command-context.ts';

/** An action the viewer may report on; null when they do not see it or may not. */
export async function loadActionToReportOn(
  tx: Transaction,
  id: ActionId,
  { viewer, now }: Pick<CommandContext, 'viewer' | 'now'>,
): Promise<Stored<Action> | null> {
  const stored = await actionStore.load(tx, id);
  if (stored === null) return null;
  const post = await ownerPostOf(tx, stored.value);
  const isTheirs =
    post !== null && viewer.personId !== null && whoActsIn(post.value, londonDateOf(now)) === viewer.personId;
  const isOfTheirBody = viewer.bodyIds.includes(stored.bodyId);
  return mayReportOn({ isOfTheirBody, isTheirs }, viewer) ? stored : null;
}

/** The post that owns it, or the post of the body's head where only a body is named; null where neither is known here. */
async function ownerPostOf(tx: Transaction, { ownerPostId, ownerBodyId }: Action) {
  if (ownerPostId !== null) return postStore.load(tx, ownerPostId);
  const body = ownerBodyId && (await bodyStore.load(tx, ownerBodyId));
  return body ? postStore.byTitle(tx, body.value.id, body.value.headTitle) : null;
}
