import type { RoleGrant, RoleGrantId, User, UserStatus } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { roleGrantOfRow, rowOfRoleGrant } from './role-grant-rows.ts';
import { rowOfUser, userOfRow } from './user-access-rows.ts';

/** A user with every role ever asked for them; any change to a grant is a new version of the grant alone. */
export type StoredUser = Stored<User> & { readonly grants: readonly RoleGrant[] };

/** A grant with its own version, and the user it is for. */
export type StoredRoleGrant = {
  readonly grant: RoleGrant;
  readonly version: number;
  readonly user: Stored<User>;
};

export const userAccessStore = {
  async load(tx: Transaction, userId: string): Promise<StoredUser | null> {
    const row = await tx.userAccess.findUnique({
      where: { userId },
      include: { roleGrants: { orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }] } },
    });
    return row && { ...userOfRow(row), grants: row.roleGrants.map(roleGrantOfRow) };
  },

  async loadGrant(tx: Transaction, id: RoleGrantId): Promise<StoredRoleGrant | null> {
    const row = await tx.roleGrant.findUnique({ where: { id }, include: { user: true } });
    return row && { grant: roleGrantOfRow(row), version: row.version, user: userOfRow(row.user) };
  },

  /**
   * Whether an account or invitation of any body has the address (in lower case), other than that of the sign-in
   * account named.
   */
  async isEmailTaken(tx: Transaction, email: string, exceptUserId: string | null = null): Promise<boolean> {
    const [row] = await tx.$queryRaw<[{ taken: boolean }]>`
      select exists (select from user_access where email = ${email})
          or exists (select from auth_user where email = ${email} and id is distinct from ${exceptUserId})
          or exists (select from auth_invitation where email = ${email}) as taken`;
    return row.taken;
  },

  async insert(tx: Transaction, user: User, isDemoPersona = false): Promise<void> {
    await tx.userAccess.createMany({ data: { ...rowOfUser(user), isDemoPersona } });
  },

  async saveStatus(
    tx: Transaction,
    { userId, status }: { userId: string; status: UserStatus },
    version: number,
  ): Promise<void> {
    const { count } = await tx.userAccess.updateMany({
      where: { userId, version },
      data: { status, version: version + 1 },
    });
    expectWritten(count, 'UserAccess', userId, version);
  },

  async insertGrant(tx: Transaction, grant: RoleGrant, bodyId: BodyId): Promise<void> {
    await tx.roleGrant.createMany({ data: rowOfRoleGrant(grant, bodyId) });
  },

  async saveGrant(tx: Transaction, grant: RoleGrant, version: number): Promise<void> {
    const { count } = await tx.roleGrant.updateMany({
      where: { id: grant.id, version },
      data: {
        confirmedBy: grant.confirmedBy,
        confirmedAt: instantColumn(grant.confirmedAt),
        revokedBy: grant.revokedBy,
        revokedAt: instantColumn(grant.revokedAt),
        version: version + 1,
      },
    });
    expectWritten(count, 'RoleGrant', grant.id, version);
  },

  /** Takes away in one statement every grant of the user that still stands. */
  async revokeAllGrants(
    tx: Transaction,
    userId: string,
    by: { revokedBy: string; revokedAt: RoleGrant['requestedAt'] },
  ): Promise<void> {
    await tx.roleGrant.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedBy: by.revokedBy, revokedAt: instantColumn(by.revokedAt), version: { increment: 1 } },
    });
  },
};
