import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { type CapitalScheme, isSchemeNumber } from './capital-scheme.ts';

export type AddScheme = {
  readonly number: string | null;
  readonly title: string;
  readonly block: string;
  /** What it waits for before it may spend; null when it may at once. */
  readonly heldFor: string | null;
  readonly assetLifeYears: number | null;
};

/** A number may stand on several schemes, each a part with a title of its own. It has no budget until one is approved. */
export function addScheme(
  { id: programmeId, blocks, schemes }: CapitalProgramme,
  { number: typed, title: name, block, heldFor, assetLifeYears }: AddScheme,
  { now, newId }: Circumstances,
): Decision<CapitalScheme, CapitalEventOf<'SchemeAdded'>, CapitalRefusal> {
  const title = name.trim();
  const number = typed?.trim() || null;
  if (title === '') return refuse({ kind: 'SchemeTitleMissing' });
  if (number !== null && !isSchemeNumber(number)) return refuse({ kind: 'SchemeNumberUnreadable', number });
  if (!blocks.includes(block)) return refuse({ kind: 'BlockUnknown', block });
  if (schemes.some((other) => other.number === number && other.title === title)) {
    return refuse({ kind: 'SchemeThereAlready', title });
  }
  const reason = heldFor?.trim() || null;
  const scheme: CapitalScheme = {
    id: idOf<'CapitalScheme'>(newId()),
    number,
    title,
    block,
    hold: reason === null ? null : { reason, released: null },
    assetLifeYears,
    profile: [],
  };
  return accept(scheme, {
    type: 'SchemeAdded',
    programmeId,
    schemeId: scheme.id,
    number,
    title,
    block,
    heldFor: reason,
    at: now,
  });
}
