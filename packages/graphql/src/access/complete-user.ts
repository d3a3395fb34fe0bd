import type { RoleGrantJson, UserJson, UserRecordJson } from '@concordat/database/reads';
import {
  allowedRoleGrantCommands,
  allowedUserCommands,
  type RoleGrant,
  type User,
} from '@concordat/domain/access';
import { circumstancesOf } from '../circumstances.ts';
import type { RequestContext } from '../request-context.ts';

export type CompleteRoleGrant = RoleGrantJson & { readonly allowedCommands: readonly string[] };
export type CompleteUser = UserJson & {
  readonly allowedCommands: readonly string[];
  readonly roleGrants: readonly CompleteRoleGrant[];
};

/** Adds what the viewer may do with the user and each of their grants, as the domain decides it. */
export function completeUser(user: UserJson, context: RequestContext): CompleteUser {
  return {
    ...user,
    allowedCommands: allowedUserCommands(userIn(user.record), circumstancesOf(context)),
    roleGrants: user.roleGrants.map((grant) => completeRoleGrant(grant, context)),
  };
}

export function completeRoleGrant(grant: RoleGrantJson, context: RequestContext): CompleteRoleGrant {
  const { grant: record, user } = grant.record;
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
