import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { InterestsEventOf } from './interests-events.ts';
import type { InterestsRefusal } from './interests-refusals.ts';
import type { RegisteredInterest } from './registered-interest.ts';

export type EndInterest = { readonly on: CalendarDate; readonly reason: string };

/** Says that an interest is over since a day; it stays on the register. */
export function endInterest(
  interest: RegisteredInterest,
  { on, reason: said }: EndInterest,
  { now }: Circumstances,
): Decision<RegisteredInterest, InterestsEventOf<'InterestEnded'>, InterestsRefusal> {
  const reason = said.trim();
  if (interest.ended !== null) return refuse({ kind: 'InterestEndedAlready', on: interest.ended.on });
  if (on < interest.since) return refuse({ kind: 'InterestEndsBeforeItBegan', since: interest.since });
  if (on > londonDateOf(now)) return refuse({ kind: 'InterestNotYetEnded', on });
  if (reason === '') return refuse({ kind: 'InterestEndReasonMissing' });
  return accept(
    { ...interest, ended: { on, reason } },
    { type: 'InterestEnded', personId: interest.personId, interestId: interest.id, on, at: now },
  );
}
