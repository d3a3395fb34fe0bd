import type { RoleGrantJson, UserJson, UserRecordJson } from '@concordat/database/reads';
import {
  allowedRoleGrantCommands,
  allowedUserCommands,
  type RoleGrant,
  type User,
} from '@concordat/domain/access';
import { circumstancesOf } from '../circumstances.ts';
import type { RequestContext } from '../request-context.ts';

export type CompleteRoleGrant = Omit<RoleGrantJson, 'record'> & {
  readonly allowedCommands: readonly string[];
};
export type CompleteUser = Omit<UserJson, 'record' | 'roleGrants'> & {
  readonly allowedCommands: readonly string[];
  readonly roleGrants: readonly CompleteRoleGrant[];
};

/** Adds what the viewer may do with the user and each of their grants, as the domain decides it. */
export function completeUser({ record, ...user }: UserJson, context: RequestContext): CompleteUser {
  return {
    ...user,
    allowedCommands: allowedUserCommands(userIn(record), circumstancesOf(context)),
    roleGrants: user.roleGrants.map((grant) => completeRoleGrant(grant, context)),
  };
}

export function completeRoleGrant(
  { record: { grant: record, user }, ...grant }: RoleGrantJson,
  context: RequestContext,
): CompleteRoleGrant {
  return {
    ...grant,
    allowedCommands: allowedRoleGrantCommands(
      { grant: record as RoleGrant, user: userIn(user) },
      circumstancesOf(context),
    ),
  };
}

/** The rows were written by the domain, so its branded types hold. */
function userIn(record: UserRecordJson): User {
  return record as User;
}
