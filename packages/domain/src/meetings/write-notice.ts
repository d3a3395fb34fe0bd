import type { Marking } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { DecisionNotice } from './decision-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';
import type { NoticeText } from './notice-text.ts';
import { tidyNoticeText } from './tidy-notice-text.ts';

export type WriteNotice = { readonly text: NoticeText; readonly marking: Marking };

/** Keeps what is written so far; only a draft is written on, so nobody is asked to sign moving words. */
export function writeNotice(
  notice: DecisionNotice,
  { text: typed, marking }: WriteNotice,
  { now }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'NoticeWritten'>, NoticeRefusal> {
  const { id: noticeId, reference, status } = notice;
  if (status !== 'draft') return refuse({ kind: 'NoticeCannotMove', status });
  const text = tidyNoticeText(typed);
  if (text.title === '') return refuse({ kind: 'NoticeTitleMissing' });
  return accept({ ...notice, text, marking }, { type: 'NoticeWritten', noticeId, reference, at: now });
}
