import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { connectionLimits, type StatementListener } from '../connection/statement-listener.ts';
import { PrismaClient } from '../generated/prisma/client.ts';
import { OneAtATime } from './one-at-a-time.ts';

export interface ConnectPrismaOptions {
  /** Connections at most; 10 when not said. */
  readonly size?: number;
  readonly onStatement?: StatementListener;
}

/**
 * Prisma as the working role. Without a viewer it sees no body-scoped row: those are written inside
 * `inTransaction` and read through `ReadPool`. `$disconnect` closes its connections.
 */
export function connectPrisma(
  appUrl: string,
  { size = 10, onStatement }: ConnectPrismaOptions = {},
): PrismaClient {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: size,
    Client: OneAtATime,
    ...connectionLimits,
  });
  pool.on('error', () => {});
  // One that is lost while it is in use fails its own query; unheard, its error would end the process.
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  // Messages without the values of the call: they end in logs.
  const errorFormat = 'minimal';
  if (onStatement === undefined) return new PrismaClient({ adapter, errorFormat });
  const prisma = new PrismaClient({ adapter, errorFormat, log: [{ emit: 'event', level: 'query' }] });
  prisma.$on('query', ({ query }) => onStatement(query));
  return prisma;
}
