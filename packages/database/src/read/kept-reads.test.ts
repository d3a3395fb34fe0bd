import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRowsOver } from '../read/read-rows.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { KeptReads } from './kept-reads.ts';
import { revisionsNow } from './revisions.ts';

const north = v7();
const south = v7();
const clerk = v7();
const ofNorth = viewerOf({ userId: 'north', bodyIds: [north] });
const ofSouth = viewerOf({ userId: 'south', bodyIds: [south] });
const names = `select coalesce(json_agg(name order by name), '[]')::text from person where name <> $1`;

const statements: string[] = [];
let database: TestDatabase;
let reads: KeptReads;

beforeAll(async () => {
  database = await testDatabase({ onStatement: (sql) => statements.push(sql) });
  await inTransaction(database.prisma, ofNorth, (tx) =>
    tx.person.create({ data: { id: clerk, bodyId: north, readerBodyIds: [north], name: 'Clerk 0' } }),
  );
});
afterAll(() => database.close());
beforeEach(() => {
  reads = new KeptReads(database.readPool, 10_000);
  statements.length = 0;
});

const rename = (name: string) =>
  inTransaction(database.prisma, ofNorth, (tx) => tx.person.update({ where: { id: clerk }, data: { name } }));
const readBy = (viewer: typeof ofNorth, but = '') => reads.readJsonAs(viewer, names, [but]);
/** What was asked of the database by a read, said shortly. */
async function askedBy(read: () => Promise<unknown>) {
  statements.length = 0;
  await read();
  return statements.map((sql) => (sql === revisionsNow ? 'revisions' : 'read'));
}

describe('a read that was made a moment ago', () => {
  it('is given again after a look at the counters, and made again once something has changed', async () => {
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['read']);
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['revisions']);
    await rename('Clerk 1');
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['revisions', 'read']);
    expect(await readBy(ofNorth)).toBe('["Clerk 1"]');
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['revisions']);
  });

  it('is for the same viewer and the same question only', async () => {
    await readBy(ofNorth);
    expect(await askedBy(() => readBy(ofSouth))).toEqual(['read']);
    expect(await readBy(ofSouth)).toBe('[]');
    expect(await askedBy(() => readBy(ofNorth, 'Clerk 1'))).toEqual(['read']);
    expect(await askedBy(() => readBy({ ...ofNorth, clearance: 'officialSensitive' }))).toEqual(['read']);
    expect(await askedBy(() => readBy({ ...ofNorth, userId: 'another' }))).toEqual(['read']);
  });

  it('is made again when a body or an area changes, which no counter of records tells', async () => {
    await readBy(ofNorth);
    await database.ownerPool.query('update area set name = name');
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['revisions', 'read']);
    await database.ownerPool.query('update body set id = id');
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['revisions', 'read']);
  });

  it('shares one look at the counters among all who ask while the one before is under way', async () => {
    await readBy(ofNorth);
    const asked = await askedBy(() => Promise.all(Array.from({ length: 50 }, () => readBy(ofNorth))));
    expect(asked).toEqual(['revisions', 'revisions']);
  });

  it('never gives what was so before an acknowledged change', async () => {
    let acknowledged = 0;
    let isOver = false;
    const writing = (async () => {
      for (let number = 1; number <= 60; number += 1) {
        await rename(`Clerk ${number}`);
        acknowledged = number;
      }
      isOver = true;
    })();
    const reading = Array.from({ length: 8 }, async () => {
      let count = 0;
      while (!isOver) {
        const before = acknowledged;
        const [name] = JSON.parse(await readBy(ofNorth)) as [string];
        expect(Number(name.split(' ')[1])).toBeGreaterThanOrEqual(before);
        count += 1;
      }
      return count;
    });
    await writing;
    for (const count of await Promise.all(reading)) expect(count).toBeGreaterThan(1);
  });
});

describe('what is made of a read', () => {
  const madeOf = { count: 0 };
  const upper = (viewer = ofNorth, into = 'upper') =>
    reads.readMadeAs(viewer, names, [''], {
      into,
      make: async (json) => {
        madeOf.count += 1;
        return json.toUpperCase();
      },
    });

  it('is made once for each viewer and purpose until something changes, and stands beside the text itself', async () => {
    await rename('Clerk 1');
    madeOf.count = 0;
    expect(await upper()).toBe('["CLERK 1"]');
    expect(await askedBy(upper)).toEqual(['revisions']);
    expect(await readBy(ofNorth)).toBe('["Clerk 1"]');
    expect(await upper()).toBe('["CLERK 1"]');
    expect(madeOf.count).toBe(1);
    await upper(ofNorth, 'another purpose');
    await upper(ofSouth);
    expect(madeOf.count).toBe(3);
    await rename('Clerk 2');
    expect(await upper()).toBe('["CLERK 2"]');
  });

  it('is not kept where it could not be made', async () => {
    const failing = { into: 'failing', make: () => Promise.reject(new Error('no rule for it')) };
    const read = () => reads.readMadeAs(ofNorth, names, [''], failing);
    await expect(read()).rejects.toThrow('no rule for it');
    expect(await askedBy(() => expect(read()).rejects.toThrow('no rule for it'))).toEqual(['read']);
  });
});

describe('a check of the revisions', () => {
  const changed = () => {
    throw new Error('changed');
  };

  it('has nothing given, and nothing read once it is known to be in vain', async () => {
    await expect(reads.readJsonAs(ofNorth, names, [''], changed)).rejects.toThrow('changed');
    await readBy(ofNorth);
    const again = () => expect(reads.readJsonAs(ofNorth, names, [''], changed)).rejects.toThrow('changed');
    expect(await askedBy(again)).toEqual(['revisions']);
  });
});

describe('the room for what is kept', () => {
  const long = (word: string) => word.padEnd(1_000, '.');
  const echo = 'select to_json($1::text)::text';
  const echoed = (word: string, viewer = ofNorth) => reads.readJsonAs(viewer, echo, [long(word)]);

  it('goes to what was asked for last', async () => {
    reads = new KeptReads(database.readPool, 17_500); // eight questions with their answers
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'a', 'i']) await echoed(word);
    expect(await askedBy(() => echoed('a'))).toEqual(['revisions']);
    expect(await askedBy(() => echoed('b'))).toEqual(['read']);
  });

  it('is taken once by what many read alike', async () => {
    const lines = `select repeat('.', 8000) where $1 <> ''`;
    reads = new KeptReads(database.readPool, 80_000);
    const readers = Array.from({ length: 50 }, (_, index) =>
      viewerOf({ userId: `reader ${index}`, bodyIds: [north] }),
    );
    const all = () => Promise.all(readers.map((reader) => reads.readJsonAs(reader, lines, ['?'])));
    await all();
    expect(await askedBy(all)).toEqual(['revisions', 'revisions']);
  });

  it('does not go to one that would take it up, and to none when there is none', async () => {
    reads = new KeptReads(database.readPool, 7_000);
    await echoed('large');
    expect(await askedBy(() => echoed('large'))).toEqual(['read']);
    reads = new KeptReads(database.readPool, 0);
    await readBy(ofNorth);
    expect(await askedBy(() => readBy(ofNorth))).toEqual(['read']);
  });
});

describe('every table', () => {
  /** What no read of the API's tells of, and why. */
  const untold = [
    'access_revision', // the counters themselves
    'revision',
    'audit_chain', // where a trail ends; the entries count by their body
    'audit_checkpoint',
    'audit_personal_value', // erased by the owner alone, and kept by nobody
    'auth_account', // sign-in answers by itself
    'auth_api_key',
    'auth_calendar_feed',
    'auth_invitation',
    'auth_mail',
    'auth_two_factor',
    'auth_verification',
    'idempotency_key',
    'outbox_message',
    'paper_reading', // one's own reading is asked of the database each time
    'private_note',
    'reference_sequence',
    'schema_migration',
    'stored_file', // never changed; that there is one is told by its entries, which count
    'verified_backup', // told by the system's status, which is never kept
  ];

  it('moves a counter, or holds nothing a kept read could tell', async () => {
    const silent = await readRowsOver(database.ownerPool)<{ name: string }>(
      `select c.relname::text as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like 'bump%')
        order by 1`,
    );
    expect(silent.map(({ name }) => name)).toEqual([...untold].sort());
  });
});
