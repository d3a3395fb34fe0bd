import type { BodyId, Post } from '../bodies/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { DecisionKind } from './decision-kind.ts';
import type { Delegation } from './delegation.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

export type GrantDelegation = {
  readonly kind: DecisionKind;
  readonly limit: Pence | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly source: string;
};

type ToGrant = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly post: Pick<Post, 'id' | 'bodyId' | 'title'>;
};

/** Puts a line in the scheme of delegation of a body, for one of its own posts. */
export function grantDelegation(
  { bodyId, readerBodyIds, post }: ToGrant,
  { kind, limit, from, until, source: typed }: GrantDelegation,
  { now, newId }: Circumstances,
): Decision<Delegation, NoticeEventOf<'DelegationGranted'>, NoticeRefusal> {
  if (post.bodyId !== bodyId) return refuse({ kind: 'SignatoryOfAnotherBody', post: post.title });
  const source = typed.trim();
  if (source === '') return refuse({ kind: 'DelegationSourceMissing' });
  if (limit !== null && limit <= 0) return refuse({ kind: 'DelegationLimitNotPositive' });
  if (until !== null && until < from) return refuse({ kind: 'DelegationEndsBeforeItBegins' });
  const id = idOf<'Delegation'>(newId());
  const given = { kind, limit, from, until };
  return accept(
    { id, bodyId, readerBodyIds, postId: post.id, post: post.title, ...given, source },
    // The event's own kind is its type; the decision's stands beside the post it is given to.
    { type: 'DelegationGranted', delegationId: id, postId: post.id, ...given, at: now },
  );
}
