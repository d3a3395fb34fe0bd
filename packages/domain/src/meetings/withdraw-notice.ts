import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { DecisionNotice } from './decision-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

/** Nothing comes of the notice; its number stays taken and the register says why. */
export function withdrawNotice(
  notice: DecisionNotice,
  { reason: typed }: { readonly reason: string },
  { now }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'NoticeWithdrawn'>, NoticeRefusal> {
  const { id: noticeId, reference, status } = notice;
  if (status !== 'draft' && status !== 'ready') return refuse({ kind: 'NoticeCannotMove', status });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'WithdrawalReasonMissing' });
  return accept(
    { ...notice, status: 'withdrawn', withdrawnBecause: reason },
    {
      type: 'NoticeWithdrawn',
      noticeId,
      reference,
      reason,
      before: { status },
      after: { status: 'withdrawn' },
      at: now,
    },
  );
}
