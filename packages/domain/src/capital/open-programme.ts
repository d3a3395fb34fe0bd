import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  type FinancialYear,
  idOf,
  refuse,
} from '../kernel/index.ts';
import { type AddScheme, addScheme } from './add-scheme.ts';
import type { CapitalEventOf } from './capital-events.ts';
import { type CapitalProgramme, HELD_BLOCK } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import type { FinancingSource } from './financing-source.ts';

export type OpenProgramme = {
  readonly bodyId: BodyId;
  /** Other bodies that read it, such as the force whose schemes these are. */
  readonly sharedWith: readonly BodyId[];
  readonly financialYear: FinancialYear;
  readonly blocks: readonly string[];
  readonly sources: readonly FinancingSource[];
  /** Its schemes so far; more may be added. */
  readonly schemes: readonly AddScheme[];
};

/** `known` are the years the body has a programme for; a body has one a year. */
export function openProgramme(
  known: readonly FinancialYear[],
  { bodyId, sharedWith, financialYear, blocks, sources, schemes }: OpenProgramme,
  circumstances: Circumstances,
): Decision<CapitalProgramme, CapitalEventOf<'CapitalProgrammeOpened'>, CapitalRefusal> {
  const { now, newId } = circumstances;
  if (known.includes(financialYear)) return refuse({ kind: 'ProgrammeOpenAlready', financialYear });
  const names = blocks.map((block) => block.trim());
  const twice = [...names, HELD_BLOCK].find((name, at, all) => name === '' || all.indexOf(name) < at);
  if (twice !== undefined) return refuse({ kind: 'BlockTwice', block: twice });
  for (const part of ['key', 'label'] as const) {
    const known = sources.map((source) => source[part].trim());
    const again = known.find((name, at) => name === '' || known.indexOf(name) < at);
    if (again !== undefined) return refuse({ kind: 'SourceTwice', source: again });
  }
  const empty: CapitalProgramme = {
    id: idOf<'CapitalProgramme'>(newId()),
    bodyId,
    readerBodyIds: [...new Set([bodyId, ...sharedWith])],
    financialYear,
    blocks: names,
    sources,
    schemes: [],
    approvals: [],
    spend: [],
  };
  let programme = empty;
  for (const described of schemes) {
    const added = addScheme(programme, described, circumstances);
    if (added.outcome === 'refused') return added;
    programme = { ...programme, schemes: [...programme.schemes, added.state] };
  }
  return accept(programme, {
    type: 'CapitalProgrammeOpened',
    programmeId: programme.id,
    bodyId,
    financialYear,
    blocks: names,
    sources: sources.map(({ label }) => label),
    schemes: schemes.length,
    at: now,
  });
}
