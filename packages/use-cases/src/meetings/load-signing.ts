import type { Transaction } from '@concordat/database';
import {
  bodyStore,
  delegationStore,
  noticeStore,
  postStore,
  type Stored,
  sha256,
} from '@concordat/database/stores';
import type { PostId } from '@concordat/domain/bodies';
import {
  type DecisionNotice,
  type DecisionNoticeId,
  type NoticeToSignWritten,
  writeOutNotice,
} from '@concordat/domain/meetings';

export type LoadedSigning = { readonly stored: Stored<DecisionNotice>; readonly toSign: NoticeToSignWritten };

/** A notice with what its signing is measured by; the post is the one named, or the one it is put to. */
export async function loadSigning(
  tx: Transaction,
  noticeId: DecisionNoticeId,
  named: PostId | null,
): Promise<LoadedSigning | null> {
  const stored = await noticeStore.load(tx, noticeId);
  const postId = named ?? stored?.value.signatoryPostId ?? null;
  if (stored === null || postId === null) return null;
  const body = await bodyStore.load(tx, stored.bodyId);
  const post = await postStore.load(tx, postId);
  if (body === null || post === null) return null;
  const { reference, text: words } = stored.value;
  const text = writeOutNotice({ reference, body: body.value.legalName, text: words });
  return {
    stored,
    toSign: {
      notice: stored.value,
      body: body.value,
      post: post.value,
      delegations: await delegationStore.ofPost(tx, postId),
      written: { text, sha256: sha256(text) },
    },
  };
}
