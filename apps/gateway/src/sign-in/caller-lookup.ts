import type { IncomingMessage } from 'node:http';
import { accessRevisionNow } from '@concordat/database';
import type { Role, Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import type { Instant } from '@concordat/domain/kernel';
import type { Clock } from '../clock.ts';
import { Refusal } from '../refusal.ts';
import { addressOf } from '../site/client-address.ts';
import { isApiKey } from './api-key-format.ts';
import type { Caller, SessionCaller } from './caller.ts';
import { KnownCallers } from './known-callers.ts';
import type { DemoClockRow, OfficeTime } from './office-time.ts';
import type { Cookies } from './session-cookie.ts';
import { sessionTimes } from './session-times.ts';
import type { SignInPool } from './sign-in-pool.ts';
import { hashOfToken } from './tokens.ts';

export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'key'; readonly key: string };

type Access = DemoClockRow & {
  user_id: string;
  person_id: string | null;
  name: string;
  email: string;
  body_ids: string[];
  clearance: number;
  is_demo_persona: boolean;
  roles: string[];
};

type SessionRow = Access & {
  session_id: string;
  started_at: string;
  last_seen_at: string;
  proved_at: string | null;
  has_second_factor: boolean;
  /** Of who all callers are. */
  revision: string;
};

/** Whose calendar program asks, and for what: the holder as they may read meetings and nothing else. */
export type CalendarCaller = {
  readonly viewer: Viewer;
  readonly officeNow: Instant;
  readonly name: string;
  readonly forumId: string | null;
};

/** The caller of a session as they are expected to be, to begin a read with while it is found out whether they are. */
export type ExpectedCaller = {
  readonly caller: SessionCaller;
  /** Whether that is so at this revision of who callers are; what is read is for nobody when it is not. */
  readonly isStill: (accessRevision: string) => boolean;
};

const who = 'select caller.*, office_at, real_at from';
const withClock = 'caller left join demo_clock on demo_clock.id = 1';
const idle = `${sessionTimes.idle} seconds`;
const longest = `${sessionTimes.longest} seconds`;

/** The idle time is moved on once a minute (`caller_by_session`). */
const touchedWithin = 60_000;

/** Finds who sent a request, in one statement: session or key, person, bodies, clearance, the roles of this moment and the office's clock. */
export class CallerLookup {
  readonly #pool: SignInPool;
  readonly #cookies: Cookies;
  readonly #clock: Clock;
  readonly #office: OfficeTime;
  readonly #known = new KnownCallers();

  constructor(pool: SignInPool, cookies: Cookies, clock: Clock, office: OfficeTime) {
    this.#pool = pool;
    this.#cookies = cookies;
    this.#clock = clock;
    this.#office = office;
  }

  /** What the request brings, unchecked but for the form of a key. */
  credentialsOf(request: IncomingMessage): Credentials {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer (\S+)$/i.exec(authorization)?.[1];
      if (key === undefined || !isApiKey(key)) throw unknownKey();
      return { kind: 'key', key };
    }
    const token = this.#cookies.read(request, 'session');
    return token ? { kind: 'session', token } : { kind: 'none' };
  }

  /** Throws `UNAUTHENTICATED` for a session that has ended and a key that is unknown, expired or revoked. */
  async find(
    request: IncomingMessage,
    credentials: Credentials = this.credentialsOf(request),
    { touch = true }: { touch?: boolean } = {},
  ): Promise<Caller> {
    const address = addressOf(request);
    const now = this.#clock.now();
    if (credentials.kind === 'none') return { kind: 'visitor', address };
    if (credentials.kind === 'key') {
      const [row] = await this.#pool.ask<Access & { key_id: string; scopes: string[] }>(
        `${who} caller_by_key($1, $2) ${withClock}`,
        [hashOfToken(credentials.key), now],
      );
      if (!row) throw unknownKey();
      const viewer = viewerFrom(row, 'apiKey', row.scopes);
      return { kind: 'key', address, keyId: row.key_id, viewer, officeNow: this.#office.by(row) };
    }
    const hash = hashOfToken(credentials.token);
    const [row] = await this.#pool.ask<SessionRow>(
      `select caller.*, office_at, real_at, (${accessRevisionNow}) as revision
         from caller_by_session($1, $2, $3, $4, $5) ${withClock}`,
      [hash, now, idle, longest, touch],
    );
    if (!row) throw new Refusal('UNAUTHENTICATED', 'Your session has ended. Sign in again to go on.');
    const caller = this.#sessionCaller(row, address);
    this.#known.keep(hash, {
      caller,
      clock: row,
      revision: row.revision,
      until: Math.min(
        caller.session.lastSeenAt.getTime() + touchedWithin,
        caller.session.startedAt.getTime() + sessionTimes.longest * 1_000,
      ),
    });
    return caller;
  }

  /** Null for an address that is unknown or revoked, or whose holder has left. */
  async ofCalendarFeed(token: string): Promise<CalendarCaller | null> {
    const [row] = await this.#pool.ask<Access & { feed_name: string; forum_id: string | null }>(
      `${who} caller_by_calendar_feed($1, $2) ${withClock}`,
      [hashOfToken(token), this.#clock.now()],
    );
    if (!row) return null;
    const viewer = viewerFrom(row, 'apiKey', ['meetings:read']);
    return { viewer, officeNow: this.#office.by(row), name: row.feed_name, forumId: row.forum_id };
  }

  /** Who the request is from unless something has changed since their last one; null when that is not known. */
  expected(request: IncomingMessage, credentials: Credentials): ExpectedCaller | null {
    if (credentials.kind !== 'session') return null;
    const hash = hashOfToken(credentials.token);
    const known = this.#known.find(hash, this.#clock.now());
    if (known === null) return null;
    return {
      caller: { ...known.caller, address: addressOf(request), officeNow: this.#office.by(known.clock) },
      isStill: (found) => {
        const isSo = found === known.revision;
        if (!isSo) this.#known.forget(hash);
        return isSo;
      },
    };
  }

  #sessionCaller(row: SessionRow, address: string): SessionCaller {
    return {
      kind: 'session',
      address,
      viewer: viewerFrom(row, 'session', null),
      officeNow: this.#office.by(row),
      session: {
        id: row.session_id,
        startedAt: new Date(row.started_at),
        lastSeenAt: new Date(row.last_seen_at),
        provedAt: row.proved_at === null ? null : new Date(row.proved_at),
        email: row.email,
        isDemoPersona: row.is_demo_persona,
        hasSecondFactor: row.has_second_factor,
      },
    };
  }
}

function viewerFrom(row: Access, via: Viewer['via'], scopes: readonly string[] | null): Viewer {
  return {
    userId: row.user_id as Viewer['userId'],
    personId: row.person_id as Viewer['personId'],
    name: row.name,
    roles: row.roles as Role[],
    bodyIds: row.body_ids as BodyId[],
    clearance: row.clearance === 1 ? 'officialSensitive' : 'official',
    via,
    scopes,
  };
}

function unknownKey(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'This key is not known, has expired or was revoked.');
}
