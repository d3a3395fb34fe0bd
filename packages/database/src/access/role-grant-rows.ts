import type { Role, RoleGrant, RoleGrantId } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { RoleGrantModel } from '../generated/prisma/models.ts';

export function roleGrantOfRow(row: RoleGrantModel): RoleGrant {
  return {
    id: row.id as RoleGrantId,
    userId: row.userId,
    role: row.role as Role,
    requestedBy: row.requestedBy,
    requestedAt: instantOf(row.requestedAt),
    confirmedBy: row.confirmedBy,
    confirmedAt: instantOf(row.confirmedAt),
    revokedBy: row.revokedBy,
    revokedAt: instantOf(row.revokedAt),
  };
}

export function rowOfRoleGrant(grant: RoleGrant, bodyId: BodyId): Omit<RoleGrantModel, 'version'> {
  return {
    ...grant,
    bodyId,
    readerBodyIds: [bodyId],
    requestedAt: instantColumn(grant.requestedAt),
    confirmedAt: instantColumn(grant.confirmedAt),
    revokedAt: instantColumn(grant.revokedAt),
  };
}
