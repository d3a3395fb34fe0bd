import type { Role } from '../access/index.ts';
import type { Pence } from '../kernel/index.ts';

const heads: readonly Role[] = ['policingBodyHead', 'chiefOfficer'];

/** A line of the scheme of delegation that lets somebody move budget, in force for the post they act in today. */
export type VirementDelegation = {
  readonly id: string;
  /** The most it covers; null where there is no limit. */
  readonly limit: Pence | null;
  /** As it is cited. */
  readonly words: string;
};

/** By what power somebody approves: the head's own, or a line of the scheme of delegation. */
export type VirementAuthority = { readonly words: string; readonly delegationId: string | null };

/** Why not: nothing is delegated to them, or not so much. */
export type WithoutVirementAuthority = { readonly most: Pence | null };

/**
 * What lets somebody move so much: the head of a body anything, everybody else what the scheme of delegation gives
 * their post. The narrowest line that covers it is the one cited.
 */
export function authorityForVirement(
  moved: Pence,
  roles: readonly Role[],
  delegations: readonly VirementDelegation[],
): VirementAuthority | WithoutVirementAuthority {
  const byLimit = [...delegations].sort(
    (one, other) => (one.limit ?? Number.MAX_SAFE_INTEGER) - (other.limit ?? Number.MAX_SAFE_INTEGER),
  );
  const covering = byLimit.find(({ limit }) => limit === null || moved <= limit);
  if (covering !== undefined) {
    return { words: `Scheme of delegation: ${covering.words}`, delegationId: covering.id };
  }
  if (roles.some((role) => heads.includes(role))) {
    return { words: 'The decision is that of the head of the body', delegationId: null };
  }
  return { most: byLimit.at(-1)?.limit ?? null };
}

/** Whether so much is beyond everything the scheme of delegation gives, so that the head of the body decides. */
export function isForHead(moved: Pence, delegations: readonly Pick<VirementDelegation, 'limit'>[]): boolean {
  return !delegations.some(({ limit }) => limit === null || moved <= limit);
}
