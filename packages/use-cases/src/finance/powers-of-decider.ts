import type { Viewer } from '@concordat/domain/access';
import { type Circumstances, londonDateOf } from '@concordat/domain/kernel';
import { delegationsOf, type HeldDelegation, powersInForce } from '@concordat/domain/meetings';

/** What the scheme of delegation gives whoever acts, today, through the posts whose work is theirs. */
export function powersOfDecider(
  given: readonly HeldDelegation[],
  { by, now }: Pick<Circumstances<Viewer>, 'by' | 'now'>,
) {
  const today = londonDateOf(now);
  return powersInForce(delegationsOf(by.personId, given, today), today);
}
