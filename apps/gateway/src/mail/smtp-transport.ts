import type { LeasedMail } from './mail-queue.ts';

export type SmtpSettings = {
  /** As `smtp://user:password@mail.example:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  /** Whom mails are from: an address, or a name with the address in angle brackets. */
  readonly from: string;
};

/** Sends one message, throwing when it was not taken. */
export type MailTransport = {
  readonly send: (mail: LeasedMail) => Promise<void>;
  readonly close: () => void;
};

/** Nothing goes out unencrypted, for mails hold links that open accounts; on this machine itself it may. */
export async function smtpTransport({ url, from }: SmtpSettings): Promise<MailTransport> {
  const { createTransport } = await import('nodemailer');
  const { hostname, protocol } = new URL(url);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  const transport = createTransport({
    url,
    requireTLS: protocol === 'smtp:' && !isHere,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, subject, body }) => {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text: body,
        // The same with each attempt, so that a message whose receipt was lost is known for what it is.
        messageId: `<${id}@${domainOf(from)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

function domainOf(from: string): string {
  return /@([^@>\s]+)>?$/.exec(from.trim())?.[1] ?? 'concordat.invalid';
}
