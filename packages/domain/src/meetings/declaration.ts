import type { Id } from '../kernel/index.ts';
import type { DeclarationId, MinutesItemId } from './meetings-ids.ts';

/** An interest somebody declared, or that nobody had any. */
export type Declaration = {
  readonly id: DeclarationId;
  /** The item it touches; null for the meeting as a whole. */
  readonly minutesItemId: MinutesItemId | null;
  /** By post; null in a nil return, which speaks for everybody there. */
  readonly who: string | null;
  /** Null in a nil return. */
  readonly interest: string | null;
  /** Whether they took no part in the item. */
  readonly isRecused: boolean;
  /** The entry of the register of interests it is of; null where none is named. */
  readonly registeredInterestId: Id<'RegisteredInterest'> | null;
};

export function isNilReturn({ interest }: Pick<Declaration, 'interest'>): boolean {
  return interest === null;
}
