import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { AreaId } from './bodies-ids.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';
import type { Body, BodyKind } from './body.ts';

export type RegisterBody = {
  readonly areaId: AreaId | null;
  readonly kind: BodyKind;
  readonly legalName: string;
  readonly shortName: string;
  readonly headTitle: string;
  readonly from: CalendarDate | null;
};

/** `namesake` is the body with the same short name, if there is one already. */
export function registerBody(
  namesake: Body | null,
  command: RegisterBody,
  { now, newId }: Circumstances,
): Decision<Body, BodiesEventOf<'BodyRegistered'>, BodiesRefusal> {
  const names = {
    legalName: command.legalName.trim(),
    shortName: command.shortName.trim(),
    headTitle: command.headTitle.trim(),
  };
  for (const what of ['legalName', 'shortName', 'headTitle'] as const) {
    if (names[what] === '') return refuse({ kind: 'NameMissing', what });
  }
  if (namesake !== null) return refuse({ kind: 'NameTaken', name: names.shortName });
  const described = { areaId: command.areaId, kind: command.kind, ...names, from: command.from };
  const body: Body = { id: idOf<'Body'>(newId()), ...described, until: null, successorId: null };
  return accept(body, { type: 'BodyRegistered', bodyId: body.id, ...described, at: now });
}
