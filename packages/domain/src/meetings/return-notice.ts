import { may, type Viewer } from '../access/index.ts';
import type { Post } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import { isSignatory } from './authority-to-decide.ts';
import type { DecisionNotice } from './decision-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

/** Hands a notice that waits to be signed back to whoever writes it, with the reason; `post` is the one it waits for. */
export function returnNotice(
  { notice, post }: { readonly notice: DecisionNotice; readonly post: Post | null },
  { reason: typed }: { readonly reason: string },
  { now, by }: Circumstances<Viewer>,
): Decision<DecisionNotice, NoticeEventOf<'NoticeReturned'>, NoticeRefusal> {
  const { id: noticeId, reference, status } = notice;
  if (status !== 'ready' || post === null) return refuse({ kind: 'NoticeCannotMove', status });
  if (!may(by, 'decision:draft') && !isSignatory(post, by.personId, londonDateOf(now))) {
    return refuse({ kind: 'NotTheSignatory', post: post.title });
  }
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'ReturnReasonMissing' });
  return accept(
    { ...notice, status: 'draft', returnedBecause: reason },
    {
      type: 'NoticeReturned',
      noticeId,
      reference,
      reason,
      before: { status },
      after: { status: 'draft' },
      at: now,
    },
  );
}
