import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalSchemeId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import type { CapitalScheme, ProfileYear } from './capital-scheme.ts';

export type ProfileScheme = {
  readonly schemeId: CapitalSchemeId;
  /** The whole profile; it takes the place of the one before. */
  readonly profile: readonly ProfileYear[];
};

/** When a scheme's money is planned to go out; what differs from this year's budget is pointed out, not refused. */
export function profileScheme(
  { id: programmeId, schemes }: CapitalProgramme,
  { schemeId, profile }: ProfileScheme,
  { now }: Circumstances,
): Decision<CapitalScheme, CapitalEventOf<'SchemeProfiled'>, CapitalRefusal> {
  const scheme = schemes.find(({ id }) => id === schemeId);
  if (scheme === undefined) return refuse({ kind: 'SchemeUnknown', row: 1 });
  const years = profile.map(({ year }) => year);
  const twice = years.find((year, at) => years.indexOf(year) < at);
  if (twice !== undefined) return refuse({ kind: 'ProfileYearTwice', year: twice });
  if (profile.some(({ amount }) => amount < 0)) return refuse({ kind: 'ForecastBelowNothing' });
  const after = [...profile].sort((a, b) => (a.year < b.year ? -1 : 1));
  return accept(
    { ...scheme, profile: after },
    { type: 'SchemeProfiled', programmeId, schemeId, before: scheme.profile, after, at: now },
  );
}
