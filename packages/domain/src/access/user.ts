import type { BodyId, PersonId } from '../bodies/index.ts';
import type { Move, TransitionTable } from '../kernel/index.ts';
import type { Clearance } from './clearance.ts';

export type UserStatus = 'invited' | 'active' | 'left';

/** Leaving is for good; somebody who comes back is invited again under a new account. */
export const userTransitions = {
  invited: ['active', 'left'],
  active: ['left'],
  left: [],
} as const satisfies TransitionTable<UserStatus>;

export const userMoves = {
  AcceptInvitation: [{ from: 'invited', to: 'active' }],
  MarkUserLeft: [
    { from: 'invited', to: 'left' },
    { from: 'active', to: 'left' },
  ],
} as const satisfies { readonly [command: string]: readonly Move<UserStatus>[] };

/** Somebody with a way in; `userId` is the sign-in account's own id. */
export type User = {
  readonly userId: string;
  readonly personId: PersonId | null;
  /** The body that invited them and answers for their account. */
  readonly bodyId: BodyId;
  readonly name: string;
  readonly email: string;
  readonly status: UserStatus;
  readonly clearance: Clearance;
  /** The bodies whose records they read; an auditor may have two. */
  readonly seesBodyIds: readonly BodyId[];
};
