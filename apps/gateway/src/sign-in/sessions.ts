import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import type { SessionOrigin } from './issued-token.ts';
import { secondsAfter, sessionTimes } from './session-times.ts';
import type { SignInPool } from './sign-in-pool.ts';
import { hashOfToken, newToken } from './tokens.ts';

export type ListedSession = {
  readonly id: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly browser: string | null;
};

/** Sessions as rows: what a person may see of theirs, and every way one begins or ends but a password. */
export class Sessions {
  readonly #pool: SignInPool;
  readonly #clock: Clock;

  constructor(pool: SignInPool, clock: Clock) {
    this.#pool = pool;
    this.#clock = clock;
  }

  /** Begins one without a password, for a demo persona; returns its token. */
  async begin(userId: string, { address, browser }: SessionOrigin): Promise<string> {
    const token = newToken();
    const now = this.#clock.now();
    await this.#pool.ask(
      `insert into auth_session
         (id, user_id, token, expires_at, last_seen_at, proved_at, ip_address, user_agent, created_at, updated_at)
       values ($1, $2, $3, $4, $5, null, $6, $7, $5, $5)`,
      [uuidv7(), userId, hashOfToken(token), secondsAfter(now, sessionTimes.longest), now, address, browser],
    );
    return token;
  }

  /** Gives the session a new id and token and notes that its owner proved who they are; null when it has ended. */
  async renewProved(sessionId: string): Promise<string | null> {
    const token = newToken();
    const rows = await this.#pool.ask(
      `update auth_session set id = $2, token = $3, proved_at = $4, last_seen_at = $4, updated_at = $4
        where id = $1 returning id`,
      [sessionId, uuidv7(), hashOfToken(token), this.#clock.now()],
    );
    return rows.length === 0 ? null : token;
  }

  /** The idle time starts again from now, which is returned. */
  async keepAlive(sessionId: string): Promise<Date> {
    const now = this.#clock.now();
    await this.#pool.ask('update auth_session set last_seen_at = $2 where id = $1', [sessionId, now]);
    return now;
  }

  async endByToken(token: string): Promise<void> {
    await this.#pool.ask('delete from auth_session where token = $1', [hashOfToken(token)]);
  }

  /** Ends one of the user's own, or all but the one they are in; returns how many ended. */
  async endOthers(userId: string, currentId: string, onlyId: string | null): Promise<number> {
    const rows = await this.#pool.ask(
      `delete from auth_session
        where user_id = $1 and case when $3::text is null then id <> $2 else id = $3 end returning id`,
      [userId, currentId, onlyId],
    );
    return rows.length;
  }

  async list(userId: string): Promise<ListedSession[]> {
    const now = this.#clock.now();
    return await this.#pool.ask<ListedSession>(
      `select id, created_at as "startedAt", last_seen_at as "lastSeenAt", ip_address as address, user_agent as browser
         from auth_session
        where user_id = $1 and last_seen_at > $2 and created_at > $3
        order by last_seen_at desc, id`,
      [userId, secondsAfter(now, -sessionTimes.idle), secondsAfter(now, -sessionTimes.longest)],
    );
  }
}
