import { accept, type Circumstances, type Decision, type Id, idOf, refuse } from '../kernel/index.ts';
import { type Declaration, isNilReturn } from './declaration.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, minutesItemOf, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';

/** Without `who` and `interest` it is a nil return: nobody has any. */
export type DeclareInterest = Omit<Declaration, 'id' | 'registeredInterestId'> & {
  /** The entry of the register it is of, whose words stand where none are given; null where none is named. */
  readonly registered: RegisteredWords | null;
};

/** An entry of the register as minutes may repeat it. */
export type RegisteredWords = {
  readonly id: Id<'RegisteredInterest'>;
  readonly what: string | null;
  readonly isSensitive: boolean;
};

/** What minutes say of an interest whose details the register withholds (Localism Act 2011 s.32). */
const WITHHELD = 'An interest on the register whose details are withheld';

export function declareInterest(
  inHand: MinutesInHand,
  { minutesItemId, who: person, interest: what, isRecused, registered }: DeclareInterest,
  { now, newId }: Circumstances,
): Decision<Declaration, MinutesEvent, MinutesRefusal> {
  const item = minutesItemId === null ? null : minutesItemOf(inHand, minutesItemId);
  if (openMinutesOf(inHand) === null || (minutesItemId !== null && item === null)) {
    return refuse({ kind: 'MinutesNotOpen' });
  }
  const who = person?.trim() || null;
  const interest = what?.trim() || wordsOf(registered);
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
    registeredInterestId: registered?.id ?? null,
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

function wordsOf(registered: RegisteredWords | null): string | null {
  if (registered === null) return null;
  return registered.isSensitive ? WITHHELD : registered.what;
}
