import { accept, type Circumstances, type Decision, idOf, londonDateOf, refuse } from '../kernel/index.ts';
import type { InterestsEventOf } from './interests-events.ts';
import { type InterestsInHand, runningInterests } from './interests-in-hand.ts';
import type { InterestsRefusal } from './interests-refusals.ts';
import type { InterestsReturn } from './registered-interest.ts';

export type ReturnInterests = {
  /** That there is nothing to register; otherwise that the register says everything. */
  readonly isNil: boolean;
};

/** Confirms a person's part of the register, or that there is nothing to say; it must agree with what is registered. */
export function returnInterests(
  { person, readerBodyIds, inPostSince, interests, returns }: InterestsInHand,
  { isNil }: ReturnInterests,
  { now, newId }: Circumstances,
): Decision<InterestsReturn, InterestsEventOf<'InterestsReturned'>, InterestsRefusal> {
  const interestCount = runningInterests(interests).length;
  const madeOn = londonDateOf(now);
  if (inPostSince === null) return refuse({ kind: 'HoldsNoPost' });
  if (isNil && interestCount > 0) return refuse({ kind: 'NotANilReturn', count: interestCount });
  if (!isNil && interestCount === 0) return refuse({ kind: 'NothingRegisteredToConfirm' });
  const isMade = returns.some((each) => each.madeOn === madeOn && each.interestCount === interestCount);
  if (isMade) return refuse({ kind: 'ReturnedToday' });
  const made: InterestsReturn = {
    id: idOf<'InterestsReturn'>(newId()),
    bodyId: person.bodyId,
    readerBodyIds,
    personId: person.id,
    madeOn,
    interestCount,
  };
  return accept(made, {
    type: 'InterestsReturned',
    personId: person.id,
    returnId: made.id,
    interestCount,
    at: now,
  });
}
