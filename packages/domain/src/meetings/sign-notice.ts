import type { Viewer } from '../access/index.ts';
import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import { authorityToDecide, isSignatory } from './authority-to-decide.ts';
import type { DecisionNotice } from './decision-notice.ts';
import type { NoticeToSign } from './make-notice-ready.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

/** `written` is what `writeOutNotice` makes of the notice as it stands now. */
export type NoticeToSignWritten = NoticeToSign & {
  readonly written: { readonly text: string; readonly sha256: string };
};

export type SignNotice = {
  /** Of the words the signatory had before them. */
  readonly textSha256: string;
};

/** Freezes the words with their hash and the power they were signed by; nothing of them changes from here on. */
export function signNotice(
  { notice, body, post, delegations, written }: NoticeToSignWritten,
  { textSha256 }: SignNotice,
  { now, by }: Circumstances<Viewer>,
): Decision<DecisionNotice, NoticeEventOf<'NoticeSigned'>, NoticeRefusal> {
  const { id: noticeId, reference, status, text } = notice;
  if (status !== 'ready') return refuse({ kind: 'NoticeCannotMove', status });
  const on = londonDateOf(now);
  if (!isSignatory(post, by.personId, on)) return refuse({ kind: 'NotTheSignatory', post: post.title });
  if (textSha256 !== written.sha256) return refuse({ kind: 'TextChangedSinceRead' });
  const authority = authorityToDecide({ body, post, text, delegations, on }, by.personId);
  if (typeof authority === 'string') {
    const { kind: decision, value } = text;
    return refuse({ kind: 'OutsideDelegation', why: authority, post: post.title, decision, value });
  }
  const { words, delegationId } = authority;
  return accept(
    {
      ...notice,
      status: 'signed',
      decidedOn: on,
      signature: {
        at: now,
        byUserId: by.userId,
        byName: by.name,
        post: post.title,
        authority: words,
        delegationId,
        text: written.text,
        textSha256,
      },
    },
    {
      type: 'NoticeSigned',
      noticeId,
      reference,
      textSha256,
      authority: words,
      delegationId,
      before: { status },
      after: { status: 'signed' },
      at: now,
    },
  );
}
