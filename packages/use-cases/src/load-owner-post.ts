import type { Transaction } from '@concordat/database';
import { postStore } from '@concordat/database/stores';
import type { BodyId, PostId } from '@concordat/domain/bodies';

/** The post as the one that answers for something; null where it is of none of the bodies. */
export async function loadOwnerPost(
  tx: Transaction,
  postId: PostId,
  bodyIds: readonly BodyId[],
): Promise<{ readonly postId: PostId; readonly title: string } | null> {
  const post = await postStore.load(tx, postId);
  if (post === null || !bodyIds.includes(post.value.bodyId)) return null;
  return { postId: post.value.id, title: post.value.title };
}
