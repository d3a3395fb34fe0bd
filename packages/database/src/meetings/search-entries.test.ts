import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../write/in-transaction.ts';

let database: TestDatabase;

const mine = v7();
const scope = { bodyId: mine, readerBodyIds: [mine] };
const ofMine = viewerOf({ bodyIds: [mine], clearance: 'officialSensitive' });
const forumId = v7();
const meetingId = v7();
const paperId = v7();

beforeAll(async () => {
  database = await testDatabase();
  await inTransaction(database.prisma, ofMine, async (tx) => {
    await tx.forum.create({
      data: { id: forumId, ...scope, name: 'Gathering', purpose: 'Oversight', status: 'active' },
    });
    await tx.meeting.create({
      data: { id: meetingId, ...scope, forumId, heldOn: new Date('2016-12-16'), status: 'held' },
    });
    await tx.paper.create({
      data: { id: paperId, ...scope, meetingId, position: 1, kind: 'report', title: 'Kennels' },
    });
  });
});
afterAll(() => database.close());

const foundBy = async (words: string, viewer = ofMine) =>
  (
    await database.readPool.readAs<{ place: string }>(
      viewer,
      `select place from search_matches(search_query($1, false)) order by place`,
      [words],
    )
  ).map(({ place }) => place);

describe('the words records are found by', () => {
  it('are entered as records are written, and follow them', async () => {
    expect(await foundBy('kennel')).toEqual(['paper']);
    const retitle = (title: string) =>
      inTransaction(database.prisma, ofMine, (tx) =>
        tx.paper.update({ where: { id: paperId }, data: { title } }),
      );
    await retitle('Stables');
    expect([await foundBy('kennel'), await foundBy('stable')]).toEqual([[], ['paper']]);
    await retitle('Kennels');
  });

  it('go with the record', async () => {
    const id = v7();
    const paper = { id, ...scope, meetingId, position: 2, kind: 'report', title: 'Paddocks' };
    await inTransaction(database.prisma, ofMine, (tx) => tx.paper.create({ data: paper }));
    expect(await foundBy('paddock')).toEqual(['paper']);
    await inTransaction(database.prisma, ofMine, (tx) => tx.paper.delete({ where: { id } }));
    expect(await foundBy('paddock')).toEqual([]);
  });

  it('of a meeting are its day and the name of its forum, whatever that is called by then', async () => {
    expect(await foundBy('gathering december 2016')).toEqual(['meeting']);
    await inTransaction(database.prisma, ofMine, (tx) =>
      tx.forum.update({ where: { id: forumId }, data: { name: 'Assembly' } }),
    );
    expect([await foundBy('gathering'), await foundBy('assembly')]).toEqual([[], ['meeting']]);
  });

  it('follow the readers and the marking of the record', async () => {
    const mark = (clearance: number, namedReaderIds: string[]) =>
      inTransaction(database.prisma, viewerOf({ ...ofMine, personId: named }), (tx) =>
        tx.paper.update({ where: { id: paperId }, data: { clearance, namedReaderIds } }),
      );
    const named = v7();
    await mark(1, []);
    expect(await foundBy('kennel', viewerOf({ bodyIds: [mine] }))).toEqual([]);
    expect(await foundBy('kennel', viewerOf({ bodyIds: [v7()], clearance: 'officialSensitive' }))).toEqual(
      [],
    );
    expect(await foundBy('kennel')).toEqual(['paper']);
    await mark(0, [named]);
    expect(await foundBy('kennel')).toEqual([]);
    expect(await foundBy('kennel', viewerOf({ bodyIds: [mine], personId: named }))).toEqual(['paper']);
    await mark(0, []);
  });

  it('are not for the working role to look into', async () => {
    for (const table of ['search.entry', 'search.word']) {
      await expect(database.readPool.readAs(ofMine, `select * from ${table}`)).rejects.toThrow(
        'permission denied for schema search',
      );
    }
  });

  it('lack none of the records there are', async () => {
    const broken = () => database.ownerPool.query('select broken from search.missing()');
    expect((await broken()).rows).toEqual([]);
    await database.ownerPool.query(`delete from search.entry where place = 'paper'`);
    expect((await broken()).rows).toEqual([{ broken: `the paper ${paperId}` }]);
    await database.ownerPool.query(`update paper set title = title where id = $1`, [paperId]);
    expect((await broken()).rows).toEqual([]);
  });

  it('are found by an index, also by a plan made for any words', async () => {
    const client = await database.ownerPool.connect();
    try {
      await client.query(`begin; insert into search.entry
        select gen_random_uuid(), 'paragraph', to_tsvector('english', 'cells ' || n), array[$$${v7()}$$::uuid], 0, '{}'
          from generate_series(1, 20000) n`);
      await client.query('analyze search.entry; set local plan_cache_mode = force_generic_plan');
      const { rows } = await client.query<{ body: string }>(
        `select prosrc as body from pg_proc where proname = 'search_matches'`,
      );
      await client.query(`prepare found (tsquery) as ${rows[0]?.body}`);
      const plan = await client.query<{ 'QUERY PLAN': string }>(`explain execute found ('kennel')`);
      const lines = plan.rows.map((line) => line['QUERY PLAN']).join('\n');
      expect(lines).toContain('Bitmap Index Scan on entry_words');
      expect(lines).not.toContain('Seq Scan');
    } finally {
      await client.query('rollback; deallocate all');
      client.release();
    }
  });
});
