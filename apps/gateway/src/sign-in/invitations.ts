import type { Invitations } from '@concordat/graphql';
import type { MailQueue } from '../mail/mail-queue.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** Makes the links that open an account, and queues the mails that carry them. */
export function invitationsBy(origin: string, mail: MailQueue): Invitations {
  return {
    issue: () => {
      const token = newToken();
      return { tokenHash: hashOfToken(token), link: `${origin}/admin/invitation?token=${token}` };
    },
    send: async ({ name, email }, link) => {
      const body = `${name}, you are invited to work in Concordat. This link opens your account and works once, within seven days:\n${link}`;
      await mail.add({ to: email, subject: 'Your invitation to Concordat', body });
    },
  };
}
