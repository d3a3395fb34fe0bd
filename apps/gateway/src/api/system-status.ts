import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { backupStanding, type ReadPool } from '@concordat/database';
import type { Viewer } from '@concordat/domain/access';
import { type Instant, parseInstant } from '@concordat/domain/kernel';
import type { SystemStatus } from '@concordat/graphql';
import type { Clock } from '../clock.ts';
import type { MailQueue } from '../mail/mail-queue.ts';
import type { MailSender } from '../mail/mail-sender.ts';
import type { SignInPool } from '../sign-in/sign-in-pool.ts';

export type StatusParts = {
  readonly databaseMode: SystemStatus['databaseMode'];
  readonly pool: SignInPool;
  readonly readPool: ReadPool;
  readonly clock: Clock;
  readonly mail: Pick<MailQueue, 'standing'>;
  readonly mailSender: Pick<MailSender, 'isSetUp'>;
};

let version: Promise<string> | undefined;

/** How the software and its database are, as far as this viewer may know. */
export async function statusOfSystem(viewer: Viewer | null, parts: StatusParts): Promise<SystemStatus> {
  const { databaseMode, pool, readPool, clock, mail, mailSender } = parts;
  const { oldestWaitingAt, ...counts } = await mail.standing();
  version ??= readVersion();
  const { lastTakenAt } = await backupStanding(
    (sql, params) => pool.ask(sql, params),
    clock.now().toISOString(),
  );
  const [checkpoint] = viewer
    ? await readPool.readAs<{ at: string | null }>(viewer, 'select max(at) as at from audit_checkpoint')
    : [];
  return {
    version: await version,
    databaseMode,
    lastVerifiedBackupAt: momentOf(lastTakenAt),
    auditCheckpointAt: momentOf(checkpoint?.at),
    mail: { isSetUp: mailSender.isSetUp, ...counts, oldestWaitingAt: momentOf(oldestWaitingAt) },
  };
}

function momentOf(text: string | null | undefined): Instant | null {
  return text ? parseInstant(text) : null;
}

async function readVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
