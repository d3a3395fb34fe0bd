import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestDatabase, testDatabase, testFolder, viewerOf } from '@concordat/testing';
import fc from 'fast-check';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditStore } from '../audit/audit-store.ts';
import { erasePersonalValues } from '../audit/erase-personal-values.ts';
import { personal } from '../audit/personal-value.ts';
import { sha256 } from '../audit/sha256.ts';
import { asOwner } from '../connection/as-owner.ts';
import { databaseNameOf, withDatabase } from '../connection/database-url.ts';
import { ReadPool } from '../read/read-pool.ts';
import { readRowsOver } from '../read/read-rows.ts';
import { assertSafeToServe } from '../safety/assert-safe-to-serve.ts';
import { verifyDatabase } from '../verify/verify-database.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { backup, rehearse } from './backup.ts';
import { DamagedBackup } from './backup-file.ts';
import { backupStanding } from './backup-standing.ts';
import { readManifest } from './read-backup.ts';
import { restore } from './restore.ts';

let database: TestDatabase;
let folder: string;
let file: string;

const body = v7();
const scope = { bodyId: body, readerBodyIds: [body] };
const viewer = viewerOf({ bodyIds: [body] });
const realNow = '2026-11-22T09:00:00.000Z';
const awkward = 'Tabs\tand\nnew lines, a \\N, “quotes”, £ and 🚓';
const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, index) => index % 256));

beforeAll(async () => {
  folder = testFolder();
  file = join(folder, 'office.backup');
  database = await testDatabase();
  await database.prisma.body.create({
    data: {
      id: body,
      kind: 'policingBody',
      legalName: 'The office',
      shortName: 'Office',
      headTitle: 'Mayor',
    },
  });
  await act(awkward);
  await database.prisma.storedFile.createMany({
    data: { sha256: sha256(bytes), bytes, size: bytes.length, mediaType: 'application/pdf' },
  });
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const act = (name: string) =>
  inTransaction(database.prisma, viewer, async (tx) => {
    const id = v7();
    await tx.person.create({ data: { id, ...scope, name } });
    await auditStore.append(tx, [
      {
        bodyId: body,
        at: realNow,
        actorId: 'user-1',
        action: 'people:manage',
        objectKind: 'Person',
        objectId: id,
        payload: { name: personal(name, id) },
      },
    ]);
  });

const people = async (ownerUrl = database.ownerUrl) =>
  asOwner({ ownerUrl }, async (client) => (await client.query('select name from person order by id')).rows);

describe('a backup', () => {
  it('counts once it was restored into a scratch database and verified there', async () => {
    expect(await backupStanding(readRowsOver(database.ownerPool), realNow)).toEqual({
      lastTakenAt: null,
      isAlarm: true,
    });
    const made = await backup(database, { file, realNow });
    expect(made.rows).toBeGreaterThan(5);
    expect(made.size).toBe(statSync(file).size);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.unverified`)).toBe(false);
    const standing = (now: string) => backupStanding(readRowsOver(database.ownerPool), now);
    expect(await standing('2026-11-23T11:00:00.000Z')).toEqual({ lastTakenAt: realNow, isAlarm: false });
    expect(await standing('2026-11-23T11:00:00.001Z')).toEqual({ lastTakenAt: realNow, isAlarm: true });
  });

  it('leaves no scratch database behind', async () => {
    const { rows } = await database.ownerPool.query(
      `select datname from pg_database where datname like '%scratch%'`,
    );
    expect(
      rows.filter(({ datname }) => datname.startsWith(new URL(database.ownerUrl).pathname.slice(1, 20))),
    ).toEqual([]);
  });

  it('holds one moment of the database while others write', async () => {
    let isWriting = true;
    const writers = [1, 2].map(async () => {
      while (isWriting) await act('Busy clerk');
    });
    const during = join(folder, 'during.backup');
    await expect(
      backup(database, { file: during, realNow: '2026-11-22T10:00:00.000Z' }),
    ).resolves.toBeDefined();
    isWriting = false;
    await Promise.all(writers);
  });

  it('does not count when what it holds does not verify', async () => {
    const { ownerPool } = database;
    const bad = join(folder, 'bad.backup');
    await ownerPool.query('alter table audit_event disable trigger user');
    await ownerPool.query(`update audit_event set actor_id = 'somebody-else' where sequence = 1`);
    await expect(backup(database, { file: bad, realNow })).rejects.toThrow('Entry 1 of the audit trail');
    await ownerPool.query(`update audit_event set actor_id = 'user-1' where sequence = 1`);
    await ownerPool.query('alter table audit_event enable trigger user');
    expect(existsSync(bad)).toBe(false);
    expect(await verifyDatabase(database)).toMatchObject({ holds: true });
  });
});

describe('a damaged backup', () => {
  it('is noticed whichever byte was flipped', { timeout: 60_000 }, async () => {
    const whole = readFileSync(file);
    const damaged = join(folder, 'damaged.backup');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const copy = Buffer.from(whole);
          copy[at] = (copy[at] ?? 0) ^ flip;
          writeFileSync(damaged, copy);
          await expect(readManifest(damaged)).rejects.toThrow(DamagedBackup);
        },
      ),
      { numRuns: 200 },
    );
    await expect(readManifest(file)).resolves.toBeDefined();
  });

  it('is noticed when it is cut short, empty, missing or something else', async () => {
    const whole = readFileSync(file);
    const damaged = join(folder, 'damaged.backup');
    for (const contents of [
      whole.subarray(0, -1),
      whole.subarray(0, whole.length / 2),
      '',
      'PK\u0003\u0004 something else',
    ]) {
      writeFileSync(damaged, contents);
      await expect(rehearse(database, damaged)).rejects.toThrow(DamagedBackup);
    }
    await expect(rehearse(database, join(folder, 'nowhere'))).rejects.toThrow('There is no file');
  });

  it('changes nothing when somebody tries to restore it', async () => {
    const before = await people();
    const damaged = join(folder, 'damaged.backup');
    const copy = readFileSync(file);
    copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
    writeFileSync(damaged, copy);
    await expect(restore(database, { file: damaged, realNow })).rejects.toThrow('damaged');
    expect(await people()).toEqual(before);
  });

  it('of another office is refused', async () => {
    const other = await testDatabase();
    await other.prisma.body.create({
      data: {
        id: v7(),
        kind: 'policingBody',
        legalName: 'Elsewhere',
        shortName: 'Elsewhere',
        headTitle: 'Mayor',
      },
    });
    await expect(restore(other, { file, realNow })).rejects.toThrow('the backup of another office (Office)');
    await other.close();
  });
});

describe('restoring', () => {
  it('does not bring back what was erased since, nor anybody’s session', async () => {
    const office = await testDatabase();
    const person = v7();
    const last = join(folder, 'before-erasure.backup');
    await inTransaction(office.prisma, viewer, (tx) =>
      auditStore.append(tx, [
        {
          bodyId: body,
          at: realNow,
          actorId: 'user-1',
          action: 'people:manage',
          objectKind: 'Person',
          objectId: person,
          payload: { name: personal('The clerk', person) },
        },
      ]),
    );
    await backup(office, { file: last, realNow });
    await inTransaction(office.prisma, viewer, (tx) => erasePersonalValues(tx, person, realNow));
    await Promise.all([office.prisma.$disconnect(), office.readPool.close(), office.ownerPool.end()]);

    const { setAside } = await restore(office, { file: last, realNow });

    const values = await asOwner(
      office,
      async (client) =>
        (
          await client.query(
            'select salt, value, erased_at is not null as is_erased from audit_personal_value',
          )
        ).rows,
    );
    expect(values).toEqual([{ salt: null, value: null, is_erased: true }]);
    expect(await verifyDatabase(office)).toMatchObject({ holds: true, entries: 1 });
    await dropAll(office.ownerUrl, withDatabase(office.ownerUrl, setAside));
  });

  it('brings back what was backed up, keeps what was there, and the office works on', async () => {
    const restored = await testDatabase();
    await restored.prisma.$disconnect();
    await restored.readPool.close();
    await restored.ownerPool.end();

    const result = await restore(restored, { file, realNow });

    expect(await people(restored.ownerUrl)).toEqual([{ name: awkward }]);
    expect(await people(withDatabase(restored.ownerUrl, result.setAside))).toEqual([]);
    const [stored] = await asOwner(
      restored,
      async (client) => (await client.query('select bytes from stored_file')).rows,
    );
    expect(stored?.bytes.equals(bytes)).toBe(true);
    const pool = new ReadPool(restored.appUrl, { size: 1 });
    await expect(assertSafeToServe(pool)).resolves.toBeUndefined();
    expect(await pool.readAs(viewer, 'select name from person')).toEqual([{ name: awkward }]);
    expect(await pool.readAs(viewerOf(), 'select name from person')).toEqual([]);
    await pool.close();
    expect(await verifyDatabase(restored)).toMatchObject({ holds: true, chains: 1, entries: 1 });

    await dropAll(restored.ownerUrl, withDatabase(restored.ownerUrl, result.setAside));
  });
});

async function dropAll(...urls: string[]): Promise<void> {
  const administrator = new pg.Client({ connectionString: withDatabase(database.ownerUrl, 'postgres') });
  await administrator.connect();
  for (const url of urls) await administrator.query(`drop database "${databaseNameOf(url)}" with (force)`);
  await administrator.end();
}
