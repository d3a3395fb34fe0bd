import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testFolder } from '@concordat/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPostmaster } from '../src/embedded/postmaster.ts';
import { AlreadyRunning, migrate, openDatabase, readRowsOver, verifyChain } from '../src/index.ts';
import { migrationFiles } from '../src/migrate/migration-files.ts';
import { startConcordat } from './concordat-process.ts';

const seed = Number(process.hrtime.bigint() % 1_000_000n);
const body = '01939aaa-0000-7000-8000-000000000001';

let dataDir: string;

beforeEach(() => {
  dataDir = testFolder();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));

const acknowledgedIn = (ackFile: string) =>
  existsSync(ackFile) ? readFileSync(ackFile, 'utf8').split('\n').filter(Boolean) : [];

/** Until it has seen so many more of its writes acknowledged, and then some chance moment longer. */
async function letWrite(ackFile: string, more: number, chance: number): Promise<void> {
  const enough = acknowledgedIn(ackFile).length + more;
  while (acknowledgedIn(ackFile).length < enough) await pause(10);
  await pause(chance % 120);
}

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c concordat.maintenance=on' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('a second Concordat on the same folder', () => {
  it('is refused with exit code 3 and a plain sentence, and the first loses nothing', async () => {
    const first = startConcordat(dataDir, 'hold');
    const ready = await first.hears('ready');
    const second = startConcordat(dataDir, 'hold');
    expect(await second.ended).toBe(3);
    expect(second.said.join()).toContain(
      `already running on the folder ${dataDir} (process ${first.child.pid})`,
    );
    const ownerUrl = ready.slice('ready '.length);
    expect(await asOwner(ownerUrl, async (client) => (await client.query('select 1')).rowCount)).toBe(1);
    first.child.stdin?.end();
    expect(await first.ended).toBe(0);
    expect(readPostmaster(join(dataDir, 'postgres'))).toBeNull();
  });

  it('is refused in the same process as well, until the first has closed', async () => {
    const first = await openDatabase({ dataDir, log: () => {} });
    await expect(openDatabase({ dataDir, log: () => {} })).rejects.toThrow(AlreadyRunning);
    await first.close();
    const again = await openDatabase({ dataDir, log: () => {} });
    await again.close();
  });
});

describe(`after kill -9 (seed ${seed})`, () => {
  it('takes the orphaned server over, with every acknowledged write there and none half-done', {
    timeout: 120_000,
  }, async () => {
    const ackFile = join(dataDir, 'acknowledged');
    for (let round = 0; round < 3; round += 1) {
      const writer = startConcordat(dataDir, 'write', ackFile);
      await writer.hears('writing');
      await letWrite(ackFile, 10, seed * (round + 7));
      await writer.kill();

      const said: string[] = [];
      const database = await openDatabase({ dataDir, log: (sentence) => said.push(sentence) });
      expect(said).toContain('Taking over the database server that a killed Concordat left running');
      const acknowledged = acknowledgedIn(ackFile);
      await asOwner(database.ownerUrl, async (client) => {
        const read = readRowsOver(client);
        const people = await read<{ id: string }>('select id from person order by id');
        const audited = await read<{ id: string }>(
          'select object_id as id from audit_event order by object_id',
        );
        expect(acknowledged.length).toBeGreaterThanOrEqual(10 * (round + 1));
        expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
        expect(audited).toEqual(people);
        expect(await verifyChain(read, body)).toMatchObject({ holds: true, size: people.length });
      });
      await database.close();
    }
  });

  it('of the database server itself too', { timeout: 60_000 }, async () => {
    const ackFile = join(dataDir, 'acknowledged');
    const writer = startConcordat(dataDir, 'write', ackFile);
    await writer.hears('writing');
    await letWrite(ackFile, 10, seed);
    const postmaster = readPostmaster(join(dataDir, 'postgres'));
    if (postmaster !== null) process.kill(postmaster.pid, 'SIGKILL');
    await writer.kill();
    const database = await openDatabase({ dataDir, log: () => {} });
    const acknowledged = acknowledgedIn(ackFile);
    await asOwner(database.ownerUrl, async (client) => {
      const read = readRowsOver(client);
      const people = (await read<{ id: string }>('select id from person')).map(({ id }) => id);
      expect(people).toEqual(expect.arrayContaining(acknowledged));
      expect(await verifyChain(read, body)).toMatchObject({ holds: true, size: people.length });
    });
    await database.close();
  });
});

describe('a first start cut off at any moment', () => {
  it('is completed by the next one: the whole schema or none of it', { timeout: 240_000 }, async () => {
    const expected = migrationFiles().map(({ name }) => name);
    for (let moment = 0; moment < 10; moment += 1) {
      const folder = join(dataDir, String(moment));
      const started = startConcordat(folder, 'hold');
      await Promise.race([pause(500 + moment * 350), started.hears('ready')]);
      await started.kill();

      const database = await openDatabase({ dataDir: folder, log: () => {} });
      await migrate(database, () => {});
      const [applied, unguarded] = await asOwner(database.ownerUrl, async (client) => [
        (await client.query('select name from schema_migration order by name')).rows.map(({ name }) => name),
        (await client.query('select table_name from body_scoped_table where not is_forced')).rows,
      ]);
      expect(applied).toEqual(expected);
      expect(unguarded).toEqual([]);
      await database.close();
    }
  });
});
