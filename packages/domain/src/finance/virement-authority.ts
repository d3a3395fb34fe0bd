import { allows, type DelegatedPower, powerOfHeadOrDelegate, type Role } from '../access/index.ts';
import type { Pence } from '../kernel/index.ts';
import type { Virement } from './virement.ts';

/** Whoever decides, with the lines of the scheme of delegation in force today for the posts they act in. */
export type VirementDecider = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly delegations: readonly DelegatedPower[];
};

/** Whoever could have approved it, whoever asked and takes it back, and whoever keeps the books. */
export function mayDeclineVirement(
  { requestedBy, moved }: Pick<Virement, 'requestedBy'> & { readonly moved: Pence },
  by: VirementDecider,
): boolean {
  if (requestedBy === by.userId || allows(by.roles, 'finance:run')) return true;
  return !('most' in powerOfHeadOrDelegate(moved, by));
}
