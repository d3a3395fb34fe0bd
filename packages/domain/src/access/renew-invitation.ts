import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import type { User } from './user.ts';

/** A new link for somebody who has not come in yet, whether the old one ran out or was lost; the old one ends. */
export function renewInvitation(
  user: User,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decision<User, AccessEventOf<'InvitationRenewed'>, AccessRefusal> {
  if (user.status !== 'invited') return refuse({ kind: 'InvitationNotOpen', status: user.status });
  return accept(user, { type: 'InvitationRenewed', userId: user.userId, at: now });
}
