import type { Body, Post } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import { authorityToDecide } from './authority-to-decide.ts';
import type { DecisionNotice } from './decision-notice.ts';
import type { Delegation } from './delegation.ts';
import { missingFromNotice } from './missing-from-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

/** A notice with what its signing is measured by. */
export type NoticeToSign = {
  readonly notice: DecisionNotice;
  readonly body: Body;
  /** The post that is to sign. */
  readonly post: Post;
  readonly delegations: readonly Delegation[];
};

/** Asks a post to sign a notice that is complete; whoever could not sign it anyway is not asked. */
export function makeNoticeReady(
  { notice, body, post, delegations }: NoticeToSign,
  _command: object,
  { now }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'NoticeMadeReady'>, NoticeRefusal> {
  const { id: noticeId, reference, status, text } = notice;
  if (status !== 'draft') return refuse({ kind: 'NoticeCannotMove', status });
  const parts = missingFromNotice(text);
  if (parts.length > 0) return refuse({ kind: 'NoticePartsMissing', parts });
  if (post.bodyId !== notice.bodyId) return refuse({ kind: 'SignatoryOfAnotherBody', post: post.title });
  const authority = authorityToDecide({ body, post, text, delegations, on: londonDateOf(now) }, null);
  if (typeof authority === 'string') {
    const { kind: decision, value } = text;
    return refuse({ kind: 'OutsideDelegation', why: authority, post: post.title, decision, value });
  }
  return accept(
    {
      ...notice,
      status: 'ready',
      signatoryPostId: post.id,
      signatoryPost: post.title,
      returnedBecause: null,
    },
    {
      type: 'NoticeMadeReady',
      noticeId,
      reference,
      signatoryPostId: post.id,
      before: { status },
      after: { status: 'ready' },
      at: now,
    },
  );
}
