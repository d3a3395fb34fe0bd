import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import { type Declaration, isNilReturn } from './declaration.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, minutesItemOf, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';

/** Without `who` and `interest` it is a nil return: nobody has any. */
export type DeclareInterest = Omit<Declaration, 'id'>;

export function declareInterest(
  inHand: MinutesInHand,
  { minutesItemId, who: person, interest: what, isRecused }: DeclareInterest,
  { now, newId }: Circumstances,
): Decision<Declaration, MinutesEvent, MinutesRefusal> {
  const item = minutesItemId === null ? null : minutesItemOf(inHand, minutesItemId);
  if (openMinutesOf(inHand) === null || (minutesItemId !== null && item === null)) {
    return refuse({ kind: 'MinutesNotOpen' });
  }
  const who = person?.trim() || null;
  const interest = what?.trim() || null;
  if ((who === null) !== (interest === null)) return refuse({ kind: 'DeclarationIncomplete' });
  if (interest === null && inHand.declarations.some((each) => !isNilReturn(each))) {
    return refuse({ kind: 'InterestsDeclaredAlready' });
  }
  const declaration: Declaration = {
    id: idOf<'Declaration'>(newId()),
    minutesItemId,
    who,
    interest,
    isRecused: interest !== null && isRecused,
  };
  return accept(declaration, {
    type: 'InterestDeclared',
    meetingId: inHand.meeting.id,
    declarationId: declaration.id,
    itemId: minutesItemId,
    isNilReturn: isNilReturn(declaration),
    isRecused: declaration.isRecused,
    at: now,
  });
}
