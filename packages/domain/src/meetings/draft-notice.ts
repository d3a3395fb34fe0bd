import { type Marking, unmarked } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { DecisionKind } from './decision-kind.ts';
import type { DecisionNotice, NoticeOrigin } from './decision-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';
import { type NoticeRegister, writtenReference } from './notice-register.ts';
import { emptyNotice } from './notice-text.ts';
import { canCreateDecision, type RecommendationVerb } from './recommendation.ts';

export type DraftNotice = { readonly title: string; readonly kind: DecisionKind };

/** What of a meeting is put into effect, what it asked or came to, and the notice that has it already. */
export type OriginStanding = {
  readonly origin: NoticeOrigin;
  /** Of a recommendation; null of a resolution. */
  readonly verb: RecommendationVerb | null;
  /** Of a resolution: whether its item was approved or agreed. */
  readonly isDecided: boolean;
  readonly marking: Marking;
  readonly taken: string | null;
};

/** `next` is the number taken in this very transaction: when the draft is not kept, the number is not used. */
export type ToDraft = {
  readonly register: NoticeRegister | null;
  readonly next: { readonly year: number; readonly number: number };
  readonly from: OriginStanding | null;
};

/** A notice begins as a draft that only its own body reads, with the next number of the year. */
export function draftNotice(
  { register, next, from }: ToDraft,
  { title: typed, kind }: DraftNotice,
  { now, newId }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'NoticeDrafted'>, NoticeRefusal> {
  if (register === null || next.year < register.openedIn) return refuse({ kind: 'RegisterNotOpen' });
  const title = typed.trim();
  if (title === '') return refuse({ kind: 'NoticeTitleMissing' });
  if (from !== null) {
    const decides = from.verb === null ? from.isDecided : canCreateDecision(from.verb);
    if (!decides) return refuse({ kind: 'OriginDecidesNothing', verb: from.verb });
    if (from.taken !== null) return refuse({ kind: 'OriginHasNotice', reference: from.taken });
  }
  const notice = newNotice(register, next, {
    id: idOf<'DecisionNotice'>(newId()),
    text: emptyNotice(title, kind),
    origin: from?.origin ?? null,
    marking: from?.marking ?? unmarked,
  });
  const { id: noticeId, reference } = notice;
  return accept(notice, { type: 'NoticeDrafted', noticeId, reference, at: now });
}

/** A notice of the register that nobody has signed, read by its own body alone. */
export function newNotice(
  { bodyId, prefix }: NoticeRegister,
  { year, number }: ToDraft['next'],
  parts: Pick<DecisionNotice, 'id' | 'text' | 'origin' | 'marking'>,
): DecisionNotice {
  return {
    ...parts,
    bodyId,
    readerBodyIds: [bodyId],
    reference: writtenReference(prefix, year, number),
    year,
    number,
    status: 'draft',
    recordedFrom: null,
    decidedOn: null,
    signatoryPostId: null,
    signatoryPost: null,
    returnedBecause: null,
    withdrawnBecause: null,
    signature: null,
    conditionMet: null,
    publication: null,
  };
}
