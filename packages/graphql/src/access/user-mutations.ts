import { globalIdOf } from '@concordat/database/reads';
import {
  confirmRoleGrant,
  inviteUser,
  markUserLeft,
  renewInvitation,
  requestRoleGrant,
  revokeRole,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { ClearanceEnum } from './clearance-enum.ts';
import { RoleEnum } from './role-enum.ts';
import { User } from './user-type.ts';

const InviteUserInput = builder.inputType('InviteUserInput', {
  description: 'Who is invited, and what they may read.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Their name.' }),
    email: t.string({ required: true, description: 'The address they will sign in with.' }),
    bodyId: t.id({ required: true, description: 'Id of the Body that answers for the account.' }),
    personId: t.id({ description: 'Id of the Person they are in the register.' }),
    clearance: t.field({ type: ClearanceEnum, required: true, description: 'The level they may read.' }),
  }),
});

const UserInvited = builder.objectRef<{ user: string; invitationLink: string }>('UserInvited').implement({
  description: 'The invitation is out.',
  fields: (t) => ({
    user: t.expose('user', { type: User, description: 'The user.' }),
    invitationLink: t.exposeString('invitationLink', {
      description: 'Opens the account; shown this once, and sent by mail where mail is set up.',
    }),
  }),
});

type Invite = Parameters<typeof inviteUser>[1];

commandField('inviteUser', {
  description: 'Invites somebody to an account.',
  need: toCommand('user:invite'),
  input: InviteUserInput,
  ids: { bodyId: 'Body', personId: 'Person' },
  run: async (context, command: Omit<Invite, 'tokenHash'>, { invitations }) => {
    const { tokenHash, link } = invitations.issue();
    const outcome = await inviteUser(context, { ...command, tokenHash });
    if (outcome.outcome !== 'accepted') return outcome;
    const { userId, name, email } = outcome.state;
    await invitations.send({ name, email }, link);
    return { ...outcome, state: { user: userId, invitationLink: link } };
  },
  done: UserInvited,
  answer: (invited) => invited,
});

const RenewInvitationInput = builder.inputType('RenewInvitationInput', {
  description: 'Whose invitation is renewed.',
  fields: (t) => ({ userId: t.id({ required: true, description: 'Id of the User.' }) }),
});

const InvitationRenewed = builder
  .objectRef<{ user: string; invitationLink: string }>('InvitationRenewed')
  .implement({
    description: 'A new invitation is out; links sent before open nothing.',
    fields: (t) => ({
      user: t.expose('user', { type: User, description: 'The user.' }),
      invitationLink: t.exposeString('invitationLink', {
        description: 'Opens the account; shown this once, and sent by mail where mail is set up.',
      }),
    }),
  });

commandField('renewInvitation', {
  description: 'Sends a new link to somebody invited before who has not come in yet.',
  need: toCommand('user:invite'),
  input: RenewInvitationInput,
  ids: { userId: 'User' },
  run: async (context, { userId }: { userId: string }, { invitations }) => {
    const { tokenHash, link } = invitations.issue();
    const outcome = await renewInvitation(context, { userId, tokenHash });
    if (outcome.outcome !== 'accepted') return outcome;
    const { name, email } = outcome.state;
    await invitations.send({ name, email }, link);
    return { ...outcome, state: { user: userId, invitationLink: link } };
  },
  done: InvitationRenewed,
  answer: (renewed) => renewed,
});

const RequestRoleGrantInput = builder.inputType('RequestRoleGrantInput', {
  description: 'Which role for whom.',
  fields: (t) => ({
    userId: t.id({ required: true, description: 'Id of the User.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'The role.' }),
  }),
});

const changed = (name: string, description: string) =>
  builder.objectRef<{ user: string }>(name).implement({
    description,
    fields: (t) => ({ user: t.expose('user', { type: User, description: 'The user as they are now.' }) }),
  });

commandField('requestRoleGrant', {
  description:
    'Asks for a role for somebody; it counts once a second person confirmed it. Needs a fresh password or code.',
  need: toCommand('user:grant-role'),
  input: RequestRoleGrantInput,
  ids: { userId: 'User' },
  run: requestRoleGrant,
  done: changed('RoleGrantRequested', 'The role waits for a second person.'),
  answer: ({ userId }) => ({ user: userId }),
});

const ConfirmRoleGrantInput = builder.inputType('ConfirmRoleGrantInput', {
  description: 'Which request for a role is confirmed.',
  fields: (t) => ({
    grantId: t.id({ required: true, description: 'Id of the grant.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the grant that was seen.' }),
  }),
});

commandField('confirmRoleGrant', {
  description: 'Confirms a role that somebody else requested. Needs a fresh password or code.',
  need: toCommand('meeting:read'),
  input: ConfirmRoleGrantInput,
  run: confirmRoleGrant,
  done: changed('RoleGrantConfirmed', 'The role counts from now.'),
  answer: ({ userId }) => ({ user: userId }),
  currentId: (_input, { user }) => globalIdOf('User', user.value.userId),
});

const RevokeRoleInput = builder.inputType('RevokeRoleInput', {
  description: 'Which role is taken away.',
  fields: (t) => ({
    grantId: t.id({ required: true, description: 'Id of the grant.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the grant that was seen.' }),
  }),
});

commandField('revokeRole', {
  description: "Takes a role away, from the user's next request.",
  need: toCommand('user:grant-role'),
  input: RevokeRoleInput,
  run: revokeRole,
  done: changed('RoleRevoked', 'The role no longer counts.'),
  answer: ({ userId }) => ({ user: userId }),
  currentId: (_input, { user }) => globalIdOf('User', user.value.userId),
});

const MarkUserLeftInput = builder.inputType('MarkUserLeftInput', {
  description: 'Who has left.',
  fields: (t) => ({
    userId: t.id({ required: true, description: 'Id of the User.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the user that was seen.' }),
  }),
});

commandField('markUserLeft', {
  description: 'Ends an account, its roles and its sessions, for good.',
  need: toCommand('user:remove'),
  input: MarkUserLeftInput,
  ids: { userId: 'User' },
  run: markUserLeft,
  done: changed('UserLeft', 'The account is closed.'),
  answer: ({ userId }) => ({ user: userId }),
  currentId: ({ userId }) => userId,
});
