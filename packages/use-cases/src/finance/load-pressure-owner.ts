import type { Transaction } from '@concordat/database';
import { postStore } from '@concordat/database/stores';
import type { BodyId, PostId } from '@concordat/domain/bodies';
import type { Pressure } from '@concordat/domain/finance';

/** The post as the one that answers for a pressure; null where it is of neither body of the area. */
export async function loadPressureOwner(
  tx: Transaction,
  postId: PostId,
  bodyIds: readonly BodyId[],
): Promise<Pressure['owner'] | null> {
  const post = await postStore.load(tx, postId);
  if (post === null || !bodyIds.includes(post.value.bodyId)) return null;
  return { postId: post.value.id, title: post.value.title };
}
