import { type AskedBy, type UserJson, userRead } from '@concordat/database/reads';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { PersonSummary } from '../bodies/person-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toSeeUsers } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { ClearanceEnum } from './clearance-enum.ts';
import { type CompleteRoleGrant, type CompleteUser, completeUser } from './complete-user.ts';
import { RoleEnum } from './role-enum.ts';

export const UserStatusEnum = describedEnum('UserStatus', 'How far an account has come.', {
  invited: 'The invitation is not accepted yet.',
  active: 'They can sign in.',
  left: 'They left; for good.',
});

export const RoleGrant = builder.objectRef<CompleteRoleGrant>('RoleGrant').implement({
  description: 'A role requested by one person, which counts once another confirmed it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the grant.' }),
    userId: t.exposeID('userId', { description: 'Id of the User it is for.' }),
    userName: t.exposeString('userName', { description: 'Who it is for.' }),
    role: t.expose('role', { type: RoleEnum, description: 'The role.' }),
    requestedByName: t.exposeString('requestedByName', { description: 'Who requested it.' }),
    requestedAt: t.expose('requestedAt', { type: 'Instant', description: 'When it was requested.' }),
    confirmedByName: t.exposeString('confirmedByName', { nullable: true, description: 'Who confirmed it.' }),
    confirmedAt: t.expose('confirmedAt', {
      type: 'Instant',
      nullable: true,
      description: 'From when it counts; null while it waits.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was taken away; null while it stands.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', { description: 'Commands the reader may give.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

export const User = loadedNode<CompleteUser, AskedBy, UserJson>('User', {
  need: toSeeUsers,
  reads: userRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeUser,
  isLocalId: (id) => id !== '',
});

User.implement({
  description: 'Somebody with a way in.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Their name.' }),
    email: t.exposeString('email', { description: 'The address they sign in with.' }),
    status: t.expose('status', { type: UserStatusEnum, description: 'How far the account has come.' }),
    clearance: t.expose('clearance', { type: ClearanceEnum, description: 'The level they may read.' }),
    person: t.expose('person', {
      type: PersonSummary,
      nullable: true,
      description: 'Who they are in the register.',
    }),
    body: t.expose('body', { type: BodySummary, description: 'The body that answers for the account.' }),
    seesBodies: t.expose('seesBodies', {
      type: [BodySummary],
      description: 'Bodies whose records they read.',
    }),
    roleGrants: t.expose('roleGrants', {
      type: [RoleGrant],
      description: 'In the order they were requested.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', { description: 'Commands the reader may give.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
