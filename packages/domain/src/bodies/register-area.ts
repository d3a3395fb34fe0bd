import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { Area } from './area.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';

export type RegisterArea = { readonly name: string };

/** `namesake` is the area of that name, if there is one already. */
export function registerArea(
  namesake: Area | null,
  command: RegisterArea,
  { now, newId }: Circumstances,
): Decision<Area, BodiesEventOf<'AreaRegistered'>, BodiesRefusal> {
  const name = command.name.trim();
  if (name === '') return refuse({ kind: 'NameMissing', what: 'area' });
  if (namesake !== null) return refuse({ kind: 'NameTaken', name });
  const area: Area = { id: idOf<'Area'>(newId()), name };
  return accept(area, { type: 'AreaRegistered', areaId: area.id, name, at: now });
}
