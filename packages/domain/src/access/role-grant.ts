import type { Id, Instant, Move, TransitionTable } from '../kernel/index.ts';
import type { Role } from './roles.ts';

export type RoleGrantId = Id<'RoleGrant'>;

export type RoleGrantStatus = 'requested' | 'inForce' | 'revoked';

export const roleGrantTransitions = {
  requested: ['inForce', 'revoked'],
  inForce: ['revoked'],
  revoked: [],
} as const satisfies TransitionTable<RoleGrantStatus>;

export const roleGrantMoves = {
  ConfirmRoleGrant: [{ from: 'requested', to: 'inForce' }],
  RevokeRole: [
    { from: 'requested', to: 'revoked' },
    { from: 'inForce', to: 'revoked' },
  ],
} as const satisfies { readonly [command: string]: readonly Move<RoleGrantStatus>[] };

/** One role asked for one user; people are named by their account's user id. */
export type RoleGrant = {
  readonly id: RoleGrantId;
  readonly userId: string;
  readonly role: Role;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly revokedBy: string | null;
  readonly revokedAt: Instant | null;
};

export function roleGrantStatus(grant: RoleGrant): RoleGrantStatus {
  if (grant.revokedAt !== null) return 'revoked';
  return grant.confirmedAt === null ? 'requested' : 'inForce';
}

/** The roles that count: confirmed by a second person and not taken away since. */
export function rolesInForce(grants: readonly RoleGrant[]): readonly Role[] {
  return [
    ...new Set(grants.filter((grant) => roleGrantStatus(grant) === 'inForce').map((grant) => grant.role)),
  ];
}
