import { type PersonId, type Post, whoActsIn } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import { type Delegation, isInForceOn } from './delegation.ts';

/** A line of the scheme of delegation with the post it is given to, so that who acts in it can be told. */
export type HeldDelegation = Delegation & { readonly holder: Post };

/** What the scheme of delegation lets a person do on a day, through the posts whose work is theirs. */
export function delegationsOf(
  person: PersonId | null,
  delegations: readonly HeldDelegation[],
  on: CalendarDate,
): readonly HeldDelegation[] {
  if (person === null) return [];
  return delegations.filter((each) => isInForceOn(each, on) && whoActsIn(each.holder, on) === person);
}
