import {
  assertSafeToServe,
  connectPrisma,
  type Database,
  joinDatabase,
  migrate,
  ReadPool,
} from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import { settingsOfOffice } from './env.ts';
import type { Terminal } from './terminal.ts';

export type OpenOffice = { readonly database: Database; readonly prisma: PrismaClient };

/** Opens the office's database, or joins the office that is open, for the time of the work. */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDir } = settingsOfOffice();
  const database = await joinDatabase({ databaseUrl, dataDir, log: terminal.say });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The same with the schema up to date and use cases at hand, as the role that serves: no wall is passed. */
export function withOffice<T>(terminal: Terminal, work: (office: OpenOffice) => Promise<T>): Promise<T> {
  return withDatabase(terminal, async (database) => {
    await migrate(database, terminal.say);
    const readPool = new ReadPool(database.appUrl);
    const prisma = connectPrisma(database.appUrl);
    try {
      await assertSafeToServe(readPool);
      return await work({ database, prisma });
    } finally {
      await prisma.$disconnect();
      await readPool.close();
    }
  });
}
