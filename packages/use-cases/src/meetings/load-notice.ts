import type { Transaction } from '@concordat/database';
import { noticeStore } from '@concordat/database/stores';
import type { BodyId } from '@concordat/domain/bodies';
import type { DecisionNoticeId } from '@concordat/domain/meetings';

/** The body whose register a notice stands in; null when the viewer may not read it. */
export async function bodyOfNotice(
  tx: Transaction,
  { noticeId }: { readonly noticeId: DecisionNoticeId },
): Promise<BodyId | null> {
  return (await noticeStore.load(tx, noticeId))?.bodyId ?? null;
}
