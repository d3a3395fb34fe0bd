import { type BodyId, type PersonId, parseEmailAddress } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import { type Clearance, covers } from './clearance.ts';
import type { User } from './user.ts';
import type { Viewer } from './viewer.ts';

export type InviteUser = {
  readonly name: string;
  readonly email: string;
  readonly bodyId: BodyId;
  readonly personId: PersonId | null;
  readonly clearance: Clearance;
  /** Left out, they read the records of the body alone. */
  readonly seesBodyIds?: readonly BodyId[];
};

/** Whether an address is free to be invited; `inUse` says nothing of whose it is, for the inviter may not see them. */
export type AddressStanding = 'free' | 'invitedHere' | 'inUse';

/** Nobody gives more sight than they have. Somebody who left is invited anew, under another account. */
export function inviteUser(
  { address }: { readonly address: AddressStanding },
  command: InviteUser,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<User, AccessEventOf<'UserInvited'>, AccessRefusal> {
  const name = command.name.trim();
  if (name === '') return refuse({ kind: 'UserNameMissing' });
  const email = parseEmailAddress(command.email);
  if (email === null) return refuse({ kind: 'UserEmailNotAnAddress', email: command.email });
  if (address !== 'free') {
    return refuse({ kind: 'UserEmailTaken', email, isInvitedHere: address === 'invitedHere' });
  }
  if (!covers(by.clearance, command.clearance)) return refuse({ kind: 'ClearanceAboveOwn' });
  const seesBodyIds = [...new Set([command.bodyId, ...(command.seesBodyIds ?? [])])];
  if (!seesBodyIds.every((bodyId) => by.bodyIds.includes(bodyId))) return refuse({ kind: 'BodyOutOfReach' });

  const { bodyId, personId, clearance } = command;
  const user: User = {
    userId: newId(),
    personId,
    bodyId,
    name,
    email,
    status: 'invited',
    clearance,
    seesBodyIds,
  };
  return accept(user, {
    type: 'UserInvited',
    userId: user.userId,
    bodyId,
    personId,
    clearance,
    seesBodyIds,
    personal: { name, email },
    at: now,
  });
}
