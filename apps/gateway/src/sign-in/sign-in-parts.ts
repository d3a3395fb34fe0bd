import type { ReadPool } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { MailQueue } from '../mail/mail-queue.ts';
import type { OwnSite } from '../site/own-site.ts';
import type { Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import type { CallerLookup } from './caller-lookup.ts';
import type { DemoPersona } from './demo-persona.ts';
import type { OfficeTime } from './office-time.ts';
import type { Cookies } from './session-cookie.ts';
import type { Sessions } from './sessions.ts';
import type { ShownLinks } from './shown-links.ts';
import type { SignInPool } from './sign-in-pool.ts';

/** Everything the sign-in endpoints work with. */
export type SignInParts = {
  readonly isDemo: boolean;
  readonly personas: readonly DemoPersona[];
  readonly site: OwnSite;
  readonly clock: Clock;
  readonly log: Log;
  readonly secret: string;
  readonly prisma: PrismaClient;
  readonly pool: SignInPool;
  readonly readPool: ReadPool;
  readonly cookies: Cookies;
  readonly callers: CallerLookup;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly mail: MailQueue;
  readonly office: OfficeTime;
  readonly shownLinks: ShownLinks;
  /** Tells the office that an invitation was accepted, so that it counts and is in the record. */
  readonly activate: (userId: string, requestId: string) => Promise<void>;
  /** Loaded when first needed: half a second that a start does not wait for. */
  readonly accounts: () => Promise<Accounts>;
};
