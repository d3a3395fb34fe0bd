export type { Auditable, AuditPayload } from './audit/audit-payload.ts';
export { type AuditRecord, auditStore } from './audit/audit-store.ts';
export { canonicalJson } from './audit/canonical-json.ts';
export { type Checkpoint, takeCheckpoint } from './audit/checkpoint.ts';
export { erasePersonalValues } from './audit/erase-personal-values.ts';
export { type PersonalValue, personal } from './audit/personal-value.ts';
export { sha256 } from './audit/sha256.ts';
export {
  checkpointsSignedIn,
  NotSigned,
  newCheckpointKey,
  type SignedCheckpoint,
  signCheckpoint,
} from './audit/signed-checkpoint.ts';
export { takeCheckpoints } from './audit/take-checkpoints.ts';
export { type ChainVerdict, verifyChain } from './audit/verify-chain.ts';
export { type BackupOptions, backup, rehearse, type VerifiedBackup } from './backup/backup.ts';
export { DamagedBackup } from './backup/backup-file.ts';
export { type BackupStanding, backupStanding } from './backup/backup-standing.ts';
export { type Restored, type RestoreOptions, restore } from './backup/restore.ts';
export { type DemoClockSetting, demoClockStore } from './clock/demo-clock-store.ts';
export { appRole, appUrlOf } from './connection/app-credential.ts';
export { asOwner, asOwnerReading } from './connection/as-owner.ts';
export type { Database } from './connection/database.ts';
export { databaseNameOf, withDatabase, withoutPassword } from './connection/database-url.ts';
export { joinDatabase } from './connection/join-database.ts';
export { type OpenDatabaseOptions, openDatabase } from './connection/open-database.ts';
export type { StatementListener } from './connection/statement-listener.ts';
export { AlreadyRunning } from './embedded/already-running.ts';
export {
  type IdempotencyAnswer,
  type IdempotencyClaim,
  idempotencyStore,
  requestHashOf,
} from './idempotency/idempotency-store.ts';
export { emptyDatabase } from './migrate/empty-database.ts';
export { migrate } from './migrate/migrate.ts';
export { schemaVersion } from './migrate/migration-files.ts';
export {
  type LeasedMessage,
  type NewMessage,
  outboxStore,
  secondsUntilNextAttempt,
} from './outbox/outbox-store.ts';
export { KeptReads } from './read/kept-reads.ts';
export type { MadeOfText } from './read/made-of-text.ts';
export { ReadPool, type ReadPoolOptions } from './read/read-pool.ts';
export { type ReadRows, readRowsOver } from './read/read-rows.ts';
export { readingThroughPrisma } from './read/reading-through-prisma.ts';
export { accessRevisionNow } from './read/revisions.ts';
export { nobody, type ViewerContext } from './read/viewer-context.ts';
export { nextReference, type ReferenceRun } from './references/next-reference.ts';
export { assertSafeToServe, UnsafeToServe } from './safety/assert-safe-to-serve.ts';
export type { Invariant } from './verify/invariant.ts';
export { type DatabaseVerdict, verifyDatabase } from './verify/verify-database.ts';
export { type ConnectPrismaOptions, connectPrisma } from './write/connect-prisma.ts';
export { isDatabaseUnavailable } from './write/database-unavailable.ts';
export { type InTransactionOptions, inTransaction } from './write/in-transaction.ts';
export { lendBody } from './write/lend-body.ts';
export { isOutOfTime } from './write/out-of-time.ts';
export { isInsideTransaction, mustBeOutsideTransaction } from './write/outside-transaction.ts';
export type { Transaction } from './write/transaction.ts';
export { isWriteConflict } from './write/write-conflict.ts';
