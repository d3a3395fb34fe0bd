import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Delegation } from './delegation.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

/** Takes a power back after a last day; what was decided by it until then stands. */
export function endDelegation(
  delegation: Delegation,
  { until }: { readonly until: CalendarDate },
  { now }: Circumstances,
): Decision<Delegation, NoticeEventOf<'DelegationEnded'>, NoticeRefusal> {
  if (delegation.until !== null && delegation.until <= until) {
    return refuse({ kind: 'DelegationEnded', until: delegation.until });
  }
  if (until < delegation.from) return refuse({ kind: 'DelegationEndsBeforeItBegins' });
  return accept(
    { ...delegation, until },
    {
      type: 'DelegationEnded',
      delegationId: delegation.id,
      before: { until: delegation.until },
      after: { until },
      at: now,
    },
  );
}
