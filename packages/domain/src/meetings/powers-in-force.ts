import type { DelegatedPower } from '../access/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import { type Delegation, isInForceOn, writtenDelegation } from './delegation.ts';

/** What lines of the scheme of delegation give on a day, with the words they are cited by. */
export function powersInForce(
  delegations: readonly Delegation[],
  on: CalendarDate,
): readonly DelegatedPower[] {
  return delegations
    .filter((each) => isInForceOn(each, on))
    .map((each) => ({ id: each.id, limit: each.limit, words: writtenDelegation(each) }));
}
