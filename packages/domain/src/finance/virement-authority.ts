import {
  allows,
  type CitedPower,
  type DelegatedPower,
  powerByDelegation,
  powerOfHead,
  type Role,
  type WithoutPower,
} from '../access/index.ts';
import type { Pence } from '../kernel/index.ts';
import type { Virement } from './virement.ts';

const heads: readonly Role[] = ['policingBodyHead', 'chiefOfficer'];

/** Whoever decides, with the lines of the scheme of delegation in force today for the posts they act in. */
export type VirementDecider = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly delegations: readonly DelegatedPower[];
};

/** What lets somebody move so much: the head of a body anything, everybody else what is delegated to their post. */
export function authorityForVirement(
  moved: Pence,
  { roles, delegations }: Pick<VirementDecider, 'roles' | 'delegations'>,
): CitedPower | WithoutPower {
  const delegated = powerByDelegation(moved, delegations);
  return 'most' in delegated && roles.some((role) => heads.includes(role)) ? powerOfHead : delegated;
}

/** Whoever could have approved it, whoever asked and takes it back, and whoever keeps the books. */
export function mayDeclineVirement(
  { requestedBy, moved }: Pick<Virement, 'requestedBy'> & { readonly moved: Pence },
  by: VirementDecider,
): boolean {
  if (requestedBy === by.userId || allows(by.roles, 'finance:run')) return true;
  return !('most' in authorityForVirement(moved, by));
}

/** Whether so much is beyond everything the scheme of delegation gives, so that the head of the body decides. */
export function isForHead(moved: Pence, delegations: readonly Pick<DelegatedPower, 'limit'>[]): boolean {
  return !delegations.some(({ limit }) => limit === null || moved <= limit);
}
