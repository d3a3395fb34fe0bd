import { type Body, holderOf, type PersonId, type Post, whoActsIn } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import { type Delegation, isInForceOn, writtenDelegation } from './delegation.ts';
import type { DelegationId } from './meetings-ids.ts';
import type { NoticeText } from './notice-text.ts';

/** By what power somebody decides: a head's own, or a line of the scheme of delegation. */
export type Authority = { readonly words: string; readonly delegationId: DelegationId | null };

/** Why a post may not decide it: nothing is delegated, the value is too large, or the notice states none. */
export type WithoutAuthority = 'notDelegated' | 'aboveLimit' | 'valueMissing';

type Asked = {
  readonly body: Pick<Body, 'id' | 'headTitle'>;
  readonly post: Post;
  readonly text: Pick<NoticeText, 'kind' | 'value'>;
  readonly delegations: readonly Delegation[];
  readonly on: CalendarDate;
};

/**
 * What lets the post decide it on the day. The head of a body needs no delegation; a deputy of the head does, because
 * some of a commissioner's functions cannot be arranged away (Police Reform and Social Responsibility Act 2011 s.18).
 */
export function authorityToDecide(
  { body, post, text, delegations, on }: Asked,
  person: PersonId | null,
): Authority | WithoutAuthority {
  const isHead = post.bodyId === body.id && post.title === body.headTitle;
  if (isHead && (person === null || holderOf(post, on) === person)) {
    return { words: `The decision is that of the ${body.headTitle}`, delegationId: null };
  }
  const given = delegations.filter(
    (each) => each.postId === post.id && each.kind === text.kind && isInForceOn(each, on),
  );
  if (given.length === 0) return 'notDelegated';
  const covering = given.find(({ limit }) => limit === null || (text.value !== null && text.value <= limit));
  if (covering !== undefined) {
    return {
      words: `Scheme of delegation: ${writtenDelegation(covering)}`,
      delegationId: covering.id,
    };
  }
  return text.value === null ? 'valueMissing' : 'aboveLimit';
}

/** Whether the person does the work of the post on the day, as its holder or as a deputy who is acting. */
export function isSignatory(post: Post, person: PersonId | null, on: CalendarDate): boolean {
  return person !== null && whoActsIn(post, on) === person;
}
