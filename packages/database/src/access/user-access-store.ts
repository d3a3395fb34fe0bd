import type { AddressStanding, RoleGrant, RoleGrantId, User, UserStatus } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import type { Instant } from '@concordat/domain/kernel';
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

/** Who asks for an address, when on the real clock, and whose own sign-in account does not count. */
type AddressAsked = {
  readonly bodyId: BodyId;
  readonly realNow: Instant;
  readonly exceptUserId?: string | null;
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

  /** Of an address in lower case: `invitedHere` by the body, or in use by an account or open invitation of any. */
  async standingOf(
    tx: Transaction,
    email: string,
    { bodyId, realNow, exceptUserId = null }: AddressAsked,
  ): Promise<AddressStanding> {
    const [row] = await tx.$queryRaw<[{ here: UserStatus | null; used: boolean }]>`
      select (select status from user_access
               where email = ${email} and body_id = ${bodyId}::uuid and status <> 'left') as here,
             address_in_use(${email}, ${exceptUserId}, ${realNow}::timestamptz) as used`;
    if (row.here === 'invited') return 'invitedHere';
    return row.here !== null || row.used ? 'inUse' : 'free';
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
