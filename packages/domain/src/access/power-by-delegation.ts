import type { Pence } from '../kernel/index.ts';
import type { Role } from './roles.ts';

/** A line of the scheme of delegation on decisions of one kind, in force on the day of the decision. */
export type DelegatedPower = {
  readonly id: string;
  /** The most it covers; null where there is no limit. */
  readonly limit: Pence | null;
  /** As it is cited. */
  readonly words: string;
};

/** By what power money is decided: the head's own, or a line of the scheme of delegation. */
export type CitedPower = { readonly words: string; readonly delegationId: string | null };

/** Nothing is delegated, or not so much. */
export type WithoutPower = { readonly most: Pence | null };

export const powerOfHead: CitedPower = {
  words: 'The decision is that of the head of the body',
  delegationId: null,
};

/** The narrowest of the lines that covers so much, as it is cited; or the most that any of them covers. */
export function powerByDelegation(
  amount: Pence,
  lines: readonly DelegatedPower[],
): CitedPower | WithoutPower {
  const byLimit = [...lines].sort(
    (one, other) => (one.limit ?? Number.MAX_SAFE_INTEGER) - (other.limit ?? Number.MAX_SAFE_INTEGER),
  );
  const covering = byLimit.find(({ limit }) => limit === null || amount <= limit);
  return covering === undefined
    ? { most: byLimit.at(-1)?.limit ?? null }
    : { words: `Scheme of delegation: ${covering.words}`, delegationId: covering.id };
}

const heads: readonly Role[] = ['policingBodyHead', 'chiefOfficer'];

/** What lets somebody decide on so much: the head of a body anything, everybody else what is delegated to their post. */
export function powerOfHeadOrDelegate(
  amount: Pence,
  {
    roles,
    delegations,
  }: { readonly roles: readonly Role[]; readonly delegations: readonly DelegatedPower[] },
): CitedPower | WithoutPower {
  const delegated = powerByDelegation(amount, delegations);
  return 'most' in delegated && roles.some((role) => heads.includes(role)) ? powerOfHead : delegated;
}

/** Whether so much is beyond everything the scheme of delegation gives, so that the head of the body decides. */
export function isForHead(amount: Pence, delegations: readonly Pick<DelegatedPower, 'limit'>[]): boolean {
  return !delegations.some(({ limit }) => limit === null || amount <= limit);
}
