import { factsOf, type Log } from '../log.ts';
import type { LeasedMail, MailQueue } from './mail-queue.ts';
import type { MailTransport } from './smtp-transport.ts';

const atOnce = 20;
const betweenRounds = 5_000;
const betweenRoundsWithoutMail = 60 * 60 * 1_000;

/**
 * Takes messages from the queue and sends them: each at least once, under one id, whatever becomes of the mail service
 * or of this process. Without a transport they wait, and those too old to be of use are given up.
 */
export class MailSender {
  readonly #queue: MailQueue;
  readonly #transport: (() => Promise<MailTransport>) | null;
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<number> | undefined;
  #opened: Promise<MailTransport> | undefined;

  constructor(queue: MailQueue, transport: (() => Promise<MailTransport>) | null, log: Log) {
    this.#queue = queue;
    this.#transport = transport;
    this.#log = log;
  }

  get isSetUp(): boolean {
    return this.#transport !== null;
  }

  /** Looks now, every five seconds, and whenever a message is added. */
  start(): void {
    const look = () =>
      void this.round().catch((error: unknown) =>
        this.#log.error('Mail could not be looked after', factsOf(error)),
      );
    this.#timer = setInterval(look, this.isSetUp ? betweenRounds : betweenRoundsWithoutMail).unref();
    if (this.isSetUp) this.#queue.whenAdded(look);
    look();
  }

  /** One look at the queue, or the one under way; returns how many messages were sent. */
  async round(): Promise<number> {
    this.#round ??= this.#sendWhatIsDue().finally(() => {
      this.#round = undefined;
    });
    return await this.#round;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#queue.whenAdded(() => {});
    await this.#round?.catch(() => 0); // told where it was begun
    (await this.#opened)?.close();
  }

  async #sendWhatIsDue(): Promise<number> {
    await this.#queue.giveUpTheOld();
    if (this.#transport === null) return 0;
    this.#opened ??= this.#transport();
    const transport = await this.#opened;
    let sent = 0;
    for (const mail of await this.#queue.lease(atOnce)) {
      if (await this.#sendOne(mail, transport)) sent += 1;
    }
    return sent;
  }

  /** Between two statements, never within a transaction: the service may take its time. */
  async #sendOne(mail: LeasedMail, transport: MailTransport): Promise<boolean> {
    try {
      await transport.send(mail);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.#queue.failed(mail, reason, Math.random());
      this.#log.warn('A mail could not be sent yet', factsOf(error));
      return false;
    }
    await this.#queue.sent(mail.id);
    return true;
  }
}
