import type { SecondFactor } from '@concordat/domain/access';
import type { Transaction } from '../write/transaction.ts';

/** The secret and the recovery codes are better-auth's to read; here it is only told whether there is one in force. */
export const secondFactorStore = {
  async load(tx: Transaction, userId: string): Promise<SecondFactor | null> {
    const account = await tx.authUser.findUnique({
      where: { id: userId },
      select: { twoFactorEnabled: true },
    });
    return account && { userId, isOn: account.twoFactorEnabled };
  },

  /** Off, the secret and the recovery codes are gone for good. */
  async save(tx: Transaction, { userId, isOn }: SecondFactor): Promise<void> {
    await tx.authUser.update({ where: { id: userId }, data: { twoFactorEnabled: isOn } });
    if (!isOn) await tx.authTwoFactor.deleteMany({ where: { userId } });
  },
};
