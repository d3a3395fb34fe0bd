import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalSchemeId } from './capital-ids.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { type CapitalScheme, nameOfScheme } from './capital-scheme.ts';

export type SetAssetLife = {
  readonly schemeId: CapitalSchemeId;
  /** How many years what it buys will last. */
  readonly assetLifeYears: number;
};

/** Says how long what a scheme buys will last: never shorter than a loan that pays for it runs (MTFP paper, 4.1). */
export function setAssetLife(
  { id: programmeId, schemes, approvals, sources }: CapitalProgramme,
  { schemeId, assetLifeYears }: SetAssetLife,
  { now }: Circumstances,
): Decision<CapitalScheme, CapitalEventOf<'AssetLifeSet'>, CapitalRefusal> {
  const scheme = schemes.find(({ id }) => id === schemeId);
  if (scheme === undefined) return refuse({ kind: 'SchemeUnknown', row: 1 });
  const borrowing = new Set(sources.filter(({ kind }) => kind === 'borrowing').map(({ key }) => key));
  const longestLoan = Math.max(
    0,
    ...approvals
      .filter(
        ({ withdrawn, schemes: paidFor }) =>
          withdrawn === null && paidFor.some((each) => each.schemeId === schemeId && each.amount > 0),
      )
      .flatMap(({ financing }) => financing)
      .map(({ source, amount, loanYears }) => (borrowing.has(source) && amount > 0 ? (loanYears ?? 0) : 0)),
  );
  if (assetLifeYears < longestLoan) {
    return refuse({ kind: 'AssetLifeBelowLoan', scheme: nameOfScheme(scheme), loanYears: longestLoan });
  }
  const before = scheme.assetLifeYears;
  return accept(
    { ...scheme, assetLifeYears },
    { type: 'AssetLifeSet', programmeId, schemeId, before, after: assetLifeYears, at: now },
  );
}
