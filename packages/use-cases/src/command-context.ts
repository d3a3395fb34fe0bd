import type { PrismaClient } from '@concordat/database/prisma';
import type { Viewer } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';

/** Who commands, when and through what; made once a request at the edge. */
export interface CommandContext {
  readonly viewer: Viewer;
  readonly prisma: PrismaClient;
  /** The office's clock, which a demo office may set. */
  readonly now: Instant;
  /** The clock on the wall, for what must not follow a demo office's: keys and their expiry. */
  readonly realNow: Instant;
  /** Whether that clock was set to another time while the office was open: then nothing is signed by it. */
  readonly hasClockJumped?: boolean;
  /** Another UUIDv7 each time. */
  readonly newId: () => string;
  readonly requestId: string;
  readonly sessionId?: string;
  /** On the real clock: when a password or code was last given in the session; left out when none was. */
  readonly provedAt?: Instant;
}
