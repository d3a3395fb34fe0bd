import { factsOf, type Log } from '../log.ts';
import type { MailQueue } from '../mail/mail-queue.ts';
import type { ShownLinks } from './shown-links.ts';

export type ResetMailParts = {
  readonly origin: string;
  readonly mail: MailQueue;
  readonly log: Log;
  /** Where a demo office keeps the link to show it; null in a real one. */
  readonly shownLinks: ShownLinks | null;
};

/** Queues the mail that lets somebody set a new password; told of the token once, for the database keeps its hash. */
export function resetMailBy({ origin, mail, log, shownLinks }: ResetMailParts) {
  return async (email: string, name: string, token: string): Promise<void> => {
    const link = `${origin}/admin/reset?token=${encodeURIComponent(token)}`;
    shownLinks?.put(email, link);
    const body = `${name}, this link sets a new password for your account and works once, within an hour:\n${link}\nIf you did not ask for it, nothing has changed.`;
    // Not waited for: the answer must not take longer because there is an account.
    mail.add({ to: email, subject: 'Set a new password for Concordat', body }).catch((error: unknown) => {
      log.error('A mail could not be queued', factsOf(error));
    });
  };
}
