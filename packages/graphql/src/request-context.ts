import type { ReadPool } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Viewer } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';

/** What every request brings; the gateway makes one for each. */
export interface RequestContext {
  /** Null for a visitor: then only `viewer`, `office` and sign-in's own pages answer. */
  readonly viewer: Viewer | null;
  readonly readPool: ReadPool;
  readonly prisma: PrismaClient;
  /** The office's clock at this request. */
  readonly officeNow: Instant;
  readonly isDemo: boolean;
  readonly requestId: string;
  readonly statusOf: () => Promise<SystemStatus>;
}

/** How the office itself is; moments on the real clock. */
export interface SystemStatus {
  readonly version: string;
  readonly databaseMode: 'embedded' | 'external';
  readonly lastVerifiedBackupAt: Instant | null;
  readonly auditCheckpointAt: Instant | null;
}
