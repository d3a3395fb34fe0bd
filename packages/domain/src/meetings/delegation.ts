import type { BodyId, PostId } from '../bodies/index.ts';
import { type CalendarDate, type Pence, writtenDate, writtenPounds } from '../kernel/index.ts';
import { type DecisionKind, writtenDecisionKind } from './decision-kind.ts';
import type { DelegationId } from './meetings-ids.ts';

/** A line of a body's scheme of delegation: which post may decide what, up to which value, between which days. */
export type Delegation = {
  readonly id: DelegationId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly kind: DecisionKind;
  readonly postId: PostId;
  readonly post: string;
  /** The largest value; null where there is no limit. */
  readonly limit: Pence | null;
  readonly from: CalendarDate;
  /** Last day; null while nothing ends it. */
  readonly until: CalendarDate | null;
  /** The paper or decision that gives it. */
  readonly source: string;
};

/** Both its first and its last day count. */
export function isInForceOn({ from, until }: Pick<Delegation, 'from' | 'until'>, on: CalendarDate): boolean {
  return from <= on && (until === null || on <= until);
}

/** As a notice cites it: "Single tender action up to £150,000, Chief Finance Officer, from 1 April 2016 (…)". */
export function writtenDelegation({
  kind,
  limit,
  post,
  from,
  source,
}: Pick<Delegation, 'kind' | 'limit' | 'post' | 'from' | 'source'>): string {
  const value = limit === null ? 'of any value' : `up to ${writtenPounds(limit)}`;
  return `${writtenDecisionKind(kind)} ${value}, ${post}, from ${writtenDate(from)} (${source})`;
}
