import type { User, UserStatus } from '@concordat/domain/access';
import type { BodyId, PersonId } from '@concordat/domain/bodies';
import { clearanceColumn, clearanceOf } from '../columns/clearance-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { UserAccessModel } from '../generated/prisma/models.ts';

export function userOfRow(row: UserAccessModel): Stored<User> {
  const bodyId = row.bodyId as BodyId;
  return {
    value: {
      userId: row.userId,
      personId: row.personId as PersonId | null,
      bodyId,
      name: row.name,
      email: row.email,
      status: row.status as UserStatus,
      clearance: clearanceOf(row.clearance),
      seesBodyIds: row.seesBodyIds as BodyId[],
    },
    version: row.version,
    bodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
  };
}

/** Who has an account is for their own body to know. */
export function rowOfUser(user: User): Omit<UserAccessModel, 'version' | 'isDemoPersona'> {
  return {
    ...user,
    readerBodyIds: [user.bodyId],
    seesBodyIds: [...user.seesBodyIds],
    clearance: clearanceColumn(user.clearance),
  };
}
