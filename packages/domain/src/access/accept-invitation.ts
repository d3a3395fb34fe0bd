import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import { type User, type UserStatus, userTransitions } from './user.ts';

/** The invited person has proved that the address is theirs and chosen a password; the gateway sees to both. */
export function acceptInvitation(
  user: User,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decision<User, AccessEventOf<'InvitationAccepted'>, AccessRefusal> {
  if (!canMove<UserStatus>(userTransitions, user.status, 'active')) {
    return refuse({ kind: 'InvitationNotOpen', status: user.status });
  }
  return accept(
    { ...user, status: 'active' },
    { type: 'InvitationAccepted', userId: user.userId, before: user.status, after: 'active', at: now },
  );
}
