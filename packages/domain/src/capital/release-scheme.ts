import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalSchemeId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { type CapitalScheme, nameOfScheme } from './capital-scheme.ts';

export type ReleaseScheme = {
  readonly schemeId: CapitalSchemeId;
  readonly on: CalendarDate;
  /** Where the business case was approved. */
  readonly reference: string;
};

/** From that day it may spend, and it stands in its own block. */
export function releaseScheme(
  { id: programmeId, schemes }: CapitalProgramme,
  { schemeId, on, reference: typed }: ReleaseScheme,
  { now }: Circumstances,
): Decision<CapitalScheme, CapitalEventOf<'SchemeReleased'>, CapitalRefusal> {
  const scheme = schemes.find(({ id }) => id === schemeId);
  if (scheme === undefined) return refuse({ kind: 'SchemeUnknown', row: 1 });
  const { hold } = scheme;
  if (hold === null || hold.released !== null) {
    return refuse({ kind: 'SchemeNotHeld', scheme: nameOfScheme(scheme) });
  }
  const reference = typed.trim();
  if (reference === '') return refuse({ kind: 'ReferenceMissing' });
  return accept(
    { ...scheme, hold: { ...hold, released: { on, reference } } },
    { type: 'SchemeReleased', programmeId, schemeId, on, reference, at: now },
  );
}
