import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';

/** Whether an account asks for a code beside its password. */
export type SecondFactor = { readonly userId: string; readonly isOn: boolean };

type Decided<Type extends 'SecondFactorTurnedOn' | 'SecondFactorTurnedOff'> = Decision<
  SecondFactor,
  AccessEventOf<Type>,
  AccessRefusal
>;

/** The edge has seen a right code of the new secret before it asks for this. */
export function turnOnSecondFactor(
  { userId, isOn }: SecondFactor,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decided<'SecondFactorTurnedOn'> {
  if (isOn) return refuse({ kind: 'SecondFactorAlreadyOn' });
  return accept({ userId, isOn: true }, { type: 'SecondFactorTurnedOn', userId, at: now });
}

/** By its owner, who has just proved it; nobody turns off another's. */
export function turnOffSecondFactor(
  { userId, isOn }: SecondFactor,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decided<'SecondFactorTurnedOff'> {
  if (!isOn) return refuse({ kind: 'SecondFactorNotOn' });
  return accept({ userId, isOn: false }, { type: 'SecondFactorTurnedOff', userId, at: now });
}
