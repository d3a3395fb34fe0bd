import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { Pressure } from './pressure.ts';
import type { PressureEventOf } from './pressure-events.ts';
import type { PressureRefusal } from './pressure-refusals.ts';

export type NamePressure = {
  readonly bodyId: BodyId;
  readonly title: string;
  readonly what: string;
  readonly since: CalendarDate;
  readonly source: string;
};

/** What the rule looks at: the register so far, who reads it, and the post that is to answer for it, if there is one. */
export type RegisterOfPressures = {
  readonly known: readonly Pick<Pressure, 'title' | 'closed'>[];
  readonly readerBodyIds: readonly BodyId[];
  readonly owner: Pressure['owner'] | null;
};

/** Puts a pressure on the register, its cost not yet known. A name is used once among those that are open. */
export function namePressure(
  { known, readerBodyIds, owner }: RegisterOfPressures,
  { bodyId, ...said }: NamePressure,
  { now, by, newId }: Circumstances,
): Decision<Pressure, PressureEventOf<'PressureNamed'>, PressureRefusal> {
  const [title, what, source] = [said.title.trim(), said.what.trim(), said.source.trim()];
  const refusal = pressureNameRefused({ title, what, source }, known);
  if (refusal !== null) return refuse(refusal);
  const { since } = said;
  if (since > londonDateOf(now)) return refuse({ kind: 'PressureAfterToday', since });
  if (owner === null) return refuse({ kind: 'PressureOwnerUnknown' });
  const pressure: Pressure = {
    id: idOf<'Pressure'>(newId()),
    bodyId,
    readerBodyIds,
    title,
    what,
    since,
    source,
    owner,
    cost: null,
    funding: null,
    closed: null,
    history: [{ at: now, byName: by.name, sentence: `Named, from ${source}; its cost is not yet known` }],
  };
  return accept(pressure, {
    type: 'PressureNamed',
    pressureId: pressure.id,
    bodyId,
    title,
    since,
    source,
    ownerTitle: owner.title,
    at: now,
  });
}

/** Why a pressure cannot stand on the register in these words; null when it can. */
export function pressureNameRefused(
  { title, what, source }: Pick<NamePressure, 'title' | 'what' | 'source'>,
  known: RegisterOfPressures['known'],
): PressureRefusal | null {
  if (title === '') return { kind: 'PressureTitleMissing' };
  const isTaken = known.some((each) => each.closed === null && isSameName(each.title, title));
  if (isTaken) return { kind: 'PressureTitleTaken', title };
  if (what === '') return { kind: 'PressureWordsMissing' };
  return source === '' ? { kind: 'PressureSourceMissing' } : null;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
