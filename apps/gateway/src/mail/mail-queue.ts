import { secondsUntilNextAttempt } from '@concordat/database/stores';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import type { SignInPool } from '../sign-in/sign-in-pool.ts';

export type Mail = { readonly to: string; readonly subject: string; readonly body: string };

/** A message handed to one sender for a minute; nobody else gets it meanwhile. */
export type LeasedMail = Mail & { readonly id: string; readonly attempts: number };

export type MailStanding = {
  readonly waiting: number;
  /** Of those waiting, the ones that were tried and could not be sent. */
  readonly failing: number;
  readonly oldestWaitingAt: string | null;
};

const waits = 'sent_at is null and given_up_at is null';

/** Messages wait in the database until they are sent, so that none is lost with the process. Times are real. */
export class MailQueue {
  readonly #pool: SignInPool;
  readonly #clock: Clock;
  readonly #origin: string;
  #whenAdded = () => {};

  /** `origin` is the address of the office, put before where a mail leads to. */
  constructor(pool: SignInPool, clock: Clock, origin: string) {
    this.#pool = pool;
    this.#clock = clock;
    this.#origin = origin;
  }

  whenAdded(wake: () => void): void {
    this.#whenAdded = wake;
  }

  async add({ to, subject, body }: Mail): Promise<void> {
    await this.#pool.ask(
      'insert into auth_mail (id, recipient, subject, body, created_at) values ($1, $2, $3, $4, $5)',
      [uuidv7(), oneLine(to), oneLine(subject), body, this.#clock.now()],
    );
    this.#whenAdded();
  }

  /** The oldest that are due; one that is not reported on comes back after a minute. */
  async lease(limit: number): Promise<readonly LeasedMail[]> {
    return await this.#pool.ask<LeasedMail>(
      `with due as (
         select id from auth_mail where ${waits} and coalesce(due_at, created_at) <= $1
          order by created_at, id limit $2 for update skip locked),
       leased as (
         update auth_mail m set attempts = m.attempts + 1, due_at = $1::timestamptz + interval '1 minute'
           from due where m.id = due.id returning m.*)
       select id, recipient as to, subject, concat_ws(E'\\n', body, $3::text || link_path) as body, attempts
         from leased order by created_at, id`,
      [this.#clock.now(), limit, this.#origin],
    );
  }

  /** Its text goes, for it may hold a link that opens an account. */
  async sent(id: string): Promise<void> {
    await this.#pool.ask(
      'update auth_mail set sent_at = $2, body = null, last_failure = null where id = $1',
      [id, this.#clock.now()],
    );
  }

  /** Tried again later and later, at most an hour apart; `chance` from 0 to 1 spreads those that failed together. */
  async failed({ id, attempts }: LeasedMail, reason: string, chance: number): Promise<void> {
    await this.#pool.ask(
      `update auth_mail set last_failure = $2, due_at = $3::timestamptz + make_interval(secs => $4) where id = $1`,
      [id, reason.slice(0, 500), this.#clock.now(), secondsUntilNextAttempt(attempts, chance)],
    );
  }

  /** After seven days no link in a message works any more: it is not sent, and its text goes. Returns how many. */
  async giveUpTheOld(): Promise<number> {
    const rows = await this.#pool.ask(
      `update auth_mail set given_up_at = $1, body = null
        where ${waits} and created_at < $1::timestamptz - interval '7 days' returning id`,
      [this.#clock.now()],
    );
    return rows.length;
  }

  async standing(): Promise<MailStanding> {
    const [row] = await this.#pool.ask<MailStanding>(
      `select count(*)::int as waiting, count(*) filter (where last_failure is not null)::int as failing,
              min(created_at) as "oldestWaitingAt" from auth_mail where ${waits}`,
    );
    return row ?? { waiting: 0, failing: 0, oldestWaitingAt: null };
  }
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return [...text].map((character) => (character < ' ' ? ' ' : character)).join('');
}
