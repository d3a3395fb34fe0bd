import type { ReadPool } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Viewer } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';
import type { CommandContext } from '@concordat/use-cases';

/** Who asks. */
export interface Asking {
  /** Null for a visitor: then only `viewer`, `office` and sign-in's own pages answer. */
  readonly viewer: Viewer | null;
}

/** What every request brings; the gateway makes one for each. */
export interface RequestContext extends Asking {
  /** Where read models are read; it need do no more. */
  readonly readPool: Pick<ReadPool, 'readJsonAs' | 'readMadeAs'>;
  readonly prisma: PrismaClient;
  /** What a use case is told; called only for somebody who is signed in. */
  readonly command: () => CommandContext;
  /** The office's clock at this request. */
  readonly officeNow: Instant;
  readonly isDemo: boolean;
  /** Told when the clock of a demo office has moved, so that its story can go on to there. */
  readonly clockMoved: (to: Instant) => Promise<void>;
  readonly requestId: string;
  readonly statusOf: () => Promise<SystemStatus>;
  readonly invitations: Invitations;
  /** Told when a command was answered from an earlier run with its key, for `extensions.replayed`. */
  readonly wasReplayed: () => void;
}

/** How the office itself is; moments on the real clock. */
export interface SystemStatus {
  readonly version: string;
  readonly databaseMode: 'embedded' | 'external';
  readonly lastVerifiedBackupAt: Instant | null;
  readonly auditCheckpointAt: Instant | null;
  readonly mail: MailStatus;
}

/** Whether mails go out, and how many have not yet. */
export interface MailStatus {
  readonly isSetUp: boolean;
  readonly waiting: number;
  /** Of those waiting, the ones that were tried and could not be sent. */
  readonly failing: number;
  readonly oldestWaitingAt: Instant | null;
}

/** Links that open an account; only the hash of what they carry is kept. */
export interface Invitations {
  readonly issue: () => { readonly tokenHash: string; readonly link: string };
  /** Queues a mail with the link; called once the invitation is kept. */
  readonly send: (to: { readonly name: string; readonly email: string }, link: string) => Promise<void>;
}
