import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { pressureNameRefused } from './name-pressure.ts';
import type { Pressure } from './pressure.ts';
import type { PressureEventOf } from './pressure-events.ts';
import type { PressureRefusal } from './pressure-refusals.ts';

/** What a pressure is called, what it is, where it is named and who answers for it, as it should stand from now on. */
export type ChangePressure = Pick<Pressure, 'title' | 'what' | 'source'>;

/** The pressure, the others of its register, and the post that is to answer for it, if there is one. */
export type PressureToChange = {
  readonly pressure: Pressure;
  readonly others: readonly Pick<Pressure, 'title' | 'closed'>[];
  readonly owner: Pressure['owner'] | null;
};

/** Puts the words or the owner of a pressure right; what it was called before stands in its history. */
export function changePressure(
  { pressure, others, owner }: PressureToChange,
  said: ChangePressure,
  { now, by }: Circumstances,
): Decision<Pressure, PressureEventOf<'PressureChanged'>, PressureRefusal> {
  const { id, closed } = pressure;
  if (closed !== null) return refuse({ kind: 'PressureIsClosed', title: pressure.title, on: closed.on });
  const words = { title: said.title.trim(), what: said.what.trim(), source: said.source.trim() };
  const refusal = pressureNameRefused(words, others);
  if (refusal !== null) return refuse(refusal);
  if (owner === null) return refuse({ kind: 'PressureOwnerUnknown' });
  const before = wordsOf(pressure);
  const after = wordsOf({ ...words, owner });
  const changed = Object.keys(before).filter((key) => before[key] !== after[key]);
  if (changed.length === 0 && owner.postId === pressure.owner.postId) {
    return refuse({ kind: 'PressureUnchanged', title: pressure.title });
  }
  const was = changed.map((key) => `${key} was “${before[key]}”`).join('; ');
  const sentence = `Changed: ${was === '' ? 'another post of the same title answers for it' : was}`;
  return accept(
    { ...pressure, ...words, owner, history: [...pressure.history, { at: now, byName: by.name, sentence }] },
    { type: 'PressureChanged', pressureId: id, before, after, at: now },
  );
}

/** By the words its history says them in. */
function wordsOf(pressure: ChangePressure & Pick<Pressure, 'owner'>): Readonly<Record<string, string>> {
  const { title, what, source, owner } = pressure;
  return { name: title, 'what it is': what, source, owner: owner.title };
}
