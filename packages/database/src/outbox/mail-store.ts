import type { CalendarDate } from '@concordat/domain/kernel';
import type { RemindedOwner } from '@concordat/domain/meetings';
import type { Transaction } from '../write/transaction.ts';

/** A mail to be queued with the change it tells of; `at` is the real clock's. */
export interface NewMail {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
}

/** Mails that go out if and only if the change is kept; which accounts there are, and their addresses, stay unknown to the sender. */
export const mailStore = {
  /** To whoever does the work of a post on the day, or of a body's head; false where they have no account. */
  async toOwner(
    tx: Transaction,
    { postId, bodyId }: Pick<RemindedOwner, 'postId' | 'bodyId'>,
    { id, subject, body, at, path, on }: NewMail & { readonly path: string; readonly on: CalendarDate },
  ): Promise<boolean> {
    const [row] = await tx.$queryRaw<{ sent: boolean }[]>`select mail_to_owner(${id}, ${postId}::uuid,
      ${bodyId}::uuid, ${on}::date, ${subject}, ${body}, ${path}, ${at}::timestamptz) as sent`;
    return row?.sent ?? false;
  },

  /** To somebody outside the office. */
  async toAddress(tx: Transaction, address: string, { id, subject, body, at }: NewMail): Promise<void> {
    await tx.$executeRaw`select mail_to_address(${id}, ${address}, ${subject}, ${body}, ${at}::timestamptz)`;
  },

  /** False where the account is not in use. */
  async toAccount(
    tx: Transaction,
    userId: string,
    { id, subject, body, at, path }: NewMail & { readonly path: string },
  ): Promise<boolean> {
    const [row] = await tx.$queryRaw<{ sent: boolean }[]>`
      select mail_to_account(${id}, ${userId}, ${subject}, ${body}, ${path}, ${at}::timestamptz) as sent`;
    return row?.sent ?? false;
  },
};
