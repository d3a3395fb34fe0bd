import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testFolder, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresBinaries } from '../src/embedded/postgres-binaries.ts';
import { serverAccount } from '../src/embedded/server-account.ts';
import {
  connectPrisma,
  type Database,
  idempotencyStore,
  inTransaction,
  isDatabaseUnavailable,
  migrate,
  openDatabase,
  ReadPool,
} from '../src/index.ts';

let database: Database;
let dataDir: string;

beforeAll(async () => {
  dataDir = testFolder();
  database = await openDatabase({ dataDir, log: () => {} });
  await migrate(database, () => {});
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function restartAtOnce(): Promise<void> {
  const { pg_ctl } = await postgresBinaries();
  const restart = spawn(pg_ctl, ['restart', '-D', join(dataDir, 'postgres'), '-m', 'immediate', '-w'], {
    ...serverAccount(),
    stdio: 'ignore',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  });
  expect((await once(restart, 'exit'))[0]).toBe(0);
}

it('restarted while in use fails requests so that they may be repeated, recovers, and writes nothing twice', {
  timeout: 60_000,
}, async () => {
  const body = v7();
  const viewer = viewerOf({ bodyIds: [body] });
  const prisma = connectPrisma(database.appUrl, { size: 6 });
  const reads = new ReadPool(database.appUrl, { size: 4 });
  const failures: unknown[] = [];
  const untilItWorks = async (act: () => Promise<unknown>) => {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        failures.push(error);
        if (!isDatabaseUnavailable(error)) throw error;
        await pause(50);
      }
    }
  };
  const appoint = (key: string) =>
    inTransaction(prisma, viewer, async (tx) => {
      const request = { callerId: 'caller', key, requestHash: key, realNow: '2026-11-22T09:00:00.000Z' };
      if ((await idempotencyStore.claim(tx, request)).kind !== 'fresh') return;
      await tx.person.create({ data: { id: v7(), bodyId: body, readerBodyIds: [body], name: key } });
      await idempotencyStore.keep(tx, request, {});
    });

  const keys = Array.from({ length: 120 }, (_, index) => `key ${index}`);
  const queue = [...keys];
  const writers = Array.from({ length: 6 }, async () => {
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const mine = key;
      await untilItWorks(() => appoint(mine));
    }
  });
  let isReading = true;
  const readers = Array.from({ length: 3 }, async () => {
    while (isReading)
      await untilItWorks(() => reads.readAs(viewer, 'select count(*), pg_sleep(0.01) from person'));
  });

  await pause(30);
  await restartAtOnce();
  await pause(100);
  await restartAtOnce();
  await Promise.all(writers);
  isReading = false;
  await Promise.all(readers);

  expect(failures.length).toBeGreaterThan(0);
  const people = await reads.readAs<{ name: string }>(viewer, 'select name from person');
  expect(people.map(({ name }) => name).sort()).toEqual([...keys].sort());
  await Promise.all([prisma.$disconnect(), reads.close()]);
});

it('that cannot be reached is told apart from a mistake in a statement', async () => {
  const nowhere = new ReadPool('postgresql://nobody:secret@127.0.0.1:1/none', { size: 1 });
  const unreachable = await nowhere.readAs(viewerOf(), 'select 1').catch((error: unknown) => error);
  expect(isDatabaseUnavailable(unreachable)).toBe(true);
  const prisma = connectPrisma('postgresql://nobody:secret@127.0.0.1:1/none', { size: 1 });
  const unreachableToPrisma = await prisma.area.findMany().catch((error: unknown) => error);
  expect(isDatabaseUnavailable(unreachableToPrisma)).toBe(true);
  const here = new ReadPool(database.appUrl, { size: 1 });
  const mistaken = await here.readAs(viewerOf(), 'select nonsense').catch((error: unknown) => error);
  expect(isDatabaseUnavailable(mistaken)).toBe(false);
  await Promise.all([nowhere.close(), here.close(), prisma.$disconnect()]);
});
