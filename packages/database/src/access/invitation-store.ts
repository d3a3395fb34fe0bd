import type { User } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';
import { instantColumn } from '../columns/instant-column.ts';
import type { Transaction } from '../write/transaction.ts';

/** What an invitation asks for beyond the user: the SHA-256 of the link's token, and real time, never the demo's. */
export interface Invitation {
  readonly id: string;
  readonly tokenHash: string;
  readonly bodyName: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export const invitationStore = {
  async insert(tx: Transaction, user: User, invitation: Invitation): Promise<void> {
    await tx.authInvitation.createMany({
      data: {
        id: invitation.id,
        userId: user.userId,
        email: user.email,
        name: user.name,
        bodyName: invitation.bodyName,
        tokenHash: invitation.tokenHash,
        createdAt: instantColumn(invitation.createdAt),
        expiresAt: instantColumn(invitation.expiresAt),
      },
    });
  },

  /** The links the user has been sent open nothing from now on. */
  async withdraw(tx: Transaction, userId: string, realNow: Instant): Promise<void> {
    await tx.authInvitation.updateMany({
      where: { userId, acceptedAt: null, expiresAt: { gt: instantColumn(realNow) } },
      data: { expiresAt: instantColumn(realNow) },
    });
  },
};
