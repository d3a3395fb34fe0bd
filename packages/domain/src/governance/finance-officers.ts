import type { BodyId } from '../bodies/index.ts';

export const officerStandings = ['none', 'shared', 'several', 'own'] as const;

/**
 * How a body has its chief finance officer: it must appoint one (Police Reform and Social Responsibility Act 2011 Sch.1
 * para.6, Sch.2 para.4); one person for both bodies of an area has two masters, which is said.
 */
export type OfficerStanding = (typeof officerStandings)[number];

/** Somebody with the role of a body's chief finance officer. */
export type FinanceOfficer = {
  readonly bodyId: BodyId;
  readonly name: string;
  /** The same for one person in both bodies. */
  readonly person: string;
};

/** How a body has its officer, among those of the whole area. */
export function officerStanding(bodyId: BodyId, officers: readonly FinanceOfficer[]): OfficerStanding {
  const own = officers.filter((each) => each.bodyId === bodyId);
  const elsewhere = new Set(officers.flatMap((each) => (each.bodyId === bodyId ? [] : [each.person])));
  if (own.length === 0) return 'none';
  if (own.some(({ person }) => elsewhere.has(person))) return 'shared';
  return own.length > 1 ? 'several' : 'own';
}
