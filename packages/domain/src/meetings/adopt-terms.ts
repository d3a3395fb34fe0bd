import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';
import type { PaperId } from './meetings-ids.ts';

export type AdoptTerms = {
  readonly from: CalendarDate;
  readonly text: string;
  /** Null where the terms give none. */
  readonly quorum: number | null;
  /** The paper that carried them to a meeting, if one did. */
  readonly paperId: PaperId | null;
};

/** A new version of the terms of reference; the ones before it stay on record with their days. */
export function adoptTerms(
  forum: Forum,
  { from, text: typed, quorum, paperId }: AdoptTerms,
  { now }: Circumstances,
): Decision<Forum, ForumEventOf<'TermsOfReferenceAdopted'>, ForumRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'TermsMissing' });
  if (quorum !== null && (!Number.isInteger(quorum) || quorum < 1)) return refuse({ kind: 'QuorumTooSmall' });
  const latest = forum.terms.at(-1);
  if (latest !== undefined && from <= latest.from)
    return refuse({ kind: 'TermsNotLater', from: latest.from });
  const number = (latest?.number ?? 0) + 1;
  return accept(
    { ...forum, terms: [...forum.terms, { number, from, text, quorum, paperId }] },
    { type: 'TermsOfReferenceAdopted', forumId: forum.id, number, from, quorum, paperId, at: now },
  );
}
