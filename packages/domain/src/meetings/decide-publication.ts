import type { BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { DecisionNotice, PublicationChoice } from './decision-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

export type DecidePublication = {
  readonly choice: PublicationChoice;
  readonly summary: string | null;
  readonly reason: string | null;
};

/**
 * In full, as a summary, or not at all with the reason (Police Act 1996 s.23E for agreements). Published in full, the
 * other bodies of the area read it too; what is withheld or cut short stays with its own body.
 */
export function decidePublication(
  { notice, areaBodyIds }: { readonly notice: DecisionNotice; readonly areaBodyIds: readonly BodyId[] },
  { choice, summary: typedSummary, reason: typedReason }: DecidePublication,
  { now, by }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'NoticePublicationDecided'>, NoticeRefusal> {
  const { id: noticeId, reference, status } = notice;
  if (status !== 'signed') return refuse({ kind: 'NoticeCannotMove', status });
  if (notice.publication?.choice === 'full') return refuse({ kind: 'PublishedAlready' });
  const isFull = choice === 'full';
  if (isFull && notice.marking.level !== 'official') return refuse({ kind: 'TooSensitiveToPublish' });
  const summary = choice === 'summary' ? typedSummary?.trim() || null : null;
  if (choice === 'summary' && summary === null) return refuse({ kind: 'PublicationSummaryMissing' });
  const reason = isFull ? null : typedReason?.trim() || null;
  if (!isFull && reason === null) return refuse({ kind: 'PublicationReasonMissing' });
  return accept(
    {
      ...notice,
      readerBodyIds: isFull ? areaBodyIds : notice.readerBodyIds,
      publication: { choice, summary, reason, decidedOn: londonDateOf(now), byName: by.name },
    },
    { type: 'NoticePublicationDecided', noticeId, reference, choice, at: now },
  );
}
