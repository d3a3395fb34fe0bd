import { randomBytes } from 'node:crypto';
import {
  appUrlOf,
  connectPrisma,
  databaseNameOf,
  ReadPool,
  type StatementListener,
  withDatabase,
} from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import pg from 'pg';
import { inject } from 'vitest';
import './database-setup.ts';
import { asAdministrator } from './test-server.ts';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  readonly mode: 'embedded' | 'external';
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Prisma as the working role. */
  readonly prisma: PrismaClient;
  readonly readPool: ReadPool;
  /** The owner, maintenance said: sees and changes everything. For tests that look behind the curtain. */
  readonly ownerPool: pg.Pool;
  close(): Promise<void>;
}

/** Copies the template of this run; call it once a test file, and `close` in `afterAll`. */
export async function testDatabase(
  options: { onStatement?: StatementListener; poolSize?: number } = {},
): Promise<TestDatabase> {
  const { templateUrl, mode } = inject('concordatTestDatabase');
  const template = databaseNameOf(templateUrl);
  const name = `${template.replace(/_template$/, '')}_${randomBytes(4).toString('hex')}`;
  await asAdministrator(templateUrl, (sql) => sql(`create database ${name} template ${template}`));
  const ownerUrl = withDatabase(templateUrl, name);
  const appUrl = appUrlOf(ownerUrl);
  const poolOptions = {
    size: options.poolSize ?? 5,
    ...(options.onStatement ? { onStatement: options.onStatement } : {}),
  };
  const prisma = connectPrisma(appUrl, poolOptions);
  const readPool = new ReadPool(appUrl, poolOptions);
  const ownerPool = new pg.Pool({
    connectionString: ownerUrl,
    max: 2,
    options: '-c concordat.maintenance=on',
  });
  ownerPool.on('error', () => {});
  return {
    mode,
    ownerUrl,
    appUrl,
    prisma,
    readPool,
    ownerPool,
    close: async () => {
      await Promise.all([prisma.$disconnect(), readPool.close(), ownerPool.end()]);
      await asAdministrator(templateUrl, (sql) => sql(`drop database if exists ${name} with (force)`));
    },
  };
}
