import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../audit/sha256.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { inTransaction } from '../write/in-transaction.ts';

let database: TestDatabase;

const mine = v7();
const partner = v7();
const stranger = v7();
const ofMine = viewerOf({ bodyIds: [mine], clearance: 'officialSensitive' });

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** A meeting, and a paper of it with the given wall around it. */
async function writePaper(
  parts: Partial<Prisma.PaperUncheckedCreateInput>,
  readers = [mine],
): Promise<string> {
  const id = v7();
  const scope = { bodyId: mine, readerBodyIds: readers };
  await inTransaction(database.prisma, viewerOf({ ...ofMine, personId: namedReader }), async (tx) => {
    const forum = await tx.forum.create({
      data: { id: v7(), ...scope, name: id, purpose: 'Oversight', status: 'active' },
    });
    const meeting = await tx.meeting.create({
      data: { id: v7(), ...scope, forumId: forum.id, heldOn: new Date('2016-12-16'), status: 'held' },
    });
    await tx.paper.create({
      data: { id, ...scope, meetingId: meeting.id, position: 1, kind: 'report', title: id, ...parts },
    });
  });
  return id;
}

const namedReader = v7();

const sees = async (viewer: Parameters<typeof viewerOf>[0], id: string) =>
  (await database.readPool.readAs(viewerOf(viewer), 'select id from paper where id = $1', [id])).length === 1;

describe('a row of a body', () => {
  it('is read by its owner and by the bodies named as readers, by nobody else', async () => {
    const shared = await writePaper({}, [mine, partner]);
    expect(await sees({ bodyIds: [mine] }, shared)).toBe(true);
    expect(await sees({ bodyIds: [partner] }, shared)).toBe(true);
    expect(await sees({ bodyIds: [stranger, partner] }, shared)).toBe(true);
    expect(await sees({ bodyIds: [stranger] }, shared)).toBe(false);
    expect(await sees({}, shared)).toBe(false);
  });

  it('is changed by its owner only', async () => {
    const shared = await writePaper({}, [mine, partner]);
    const retitle = (bodyIds: string[]) =>
      inTransaction(database.prisma, viewerOf({ bodyIds }), (tx) =>
        tx.paper.updateMany({ where: { id: shared }, data: { title: 'Changed' } }),
      );
    expect(await retitle([partner])).toEqual({ count: 0 });
    expect(await retitle([mine])).toEqual({ count: 1 });
  });

  it('cannot be handed to a body that is not the viewer’s', async () => {
    const paper = await writePaper({});
    const handOver = inTransaction(database.prisma, ofMine, (tx) =>
      tx.paper.update({ where: { id: paper }, data: { bodyId: partner, readerBodyIds: [mine, partner] } }),
    );
    await expect(handOver).rejects.toThrow('row-level security');
  });

  it('always counts its owner among its readers', async () => {
    await expect(writePaper({ readerBodyIds: [] })).rejects.toThrow();
    expect(await sees({ bodyIds: [mine] }, await writePaper({}))).toBe(true);
  });

  it('that is OFFICIAL-SENSITIVE is read by those cleared for it only', async () => {
    const paper = await writePaper({ clearance: 1 });
    expect(await sees({ bodyIds: [mine] }, paper)).toBe(false);
    expect(await sees({ bodyIds: [mine], clearance: 'officialSensitive' }, paper)).toBe(true);
    expect(await sees({ bodyIds: [stranger], clearance: 'officialSensitive' }, paper)).toBe(false);
  });

  it('with named readers is read by them only', async () => {
    const paper = await writePaper({ namedReaderIds: [namedReader] });
    expect(await sees({ bodyIds: [mine] }, paper)).toBe(false);
    expect(await sees({ bodyIds: [mine], personId: v7() }, paper)).toBe(false);
    expect(await sees({ bodyIds: [mine], personId: namedReader }, paper)).toBe(true);
    expect(await sees({ bodyIds: [stranger], personId: namedReader }, paper)).toBe(false);
  });
});

describe('a file', () => {
  const receive = (bodyId: string, content: string) =>
    inTransaction(database.prisma, viewerOf({ bodyIds: [bodyId] }), async (tx) => {
      const bytes = Buffer.from(content);
      const file = { sha256: sha256(bytes), bytes, size: bytes.length, mediaType: 'text/plain' };
      await tx.storedFile.createMany({ data: file, skipDuplicates: true });
      await tx.fileEntry.createMany({
        data: {
          id: v7(),
          bodyId,
          readerBodyIds: [bodyId],
          sha256: file.sha256,
          fileName: 'pack.txt',
          uploadedBy: 'clerk',
          uploadedAt: new Date('2016-12-12'),
        },
      });
    });
  const sizeFor = (bodyId: string, content: string) =>
    database.readPool.readAs(
      viewerOf({ bodyIds: [bodyId] }),
      'select size from stored_file where sha256 = $1',
      [sha256(content)],
    );

  it('is read by the bodies that received it, though its bytes are kept once', async () => {
    await receive(mine, 'the pack');
    expect(await sizeFor(mine, 'the pack')).toEqual([{ size: 8 }]);
    expect(await sizeFor(partner, 'the pack')).toEqual([]);
    await receive(partner, 'the pack');
    expect(await sizeFor(partner, 'the pack')).toEqual([{ size: 8 }]);
    expect(await sizeFor(stranger, 'the pack')).toEqual([]);
    const { rows } = await database.ownerPool.query('select count(*)::int as kept from stored_file');
    expect(rows).toEqual([{ kept: 1 }]);
  });

  it('is never changed or deleted', async () => {
    await receive(mine, 'another pack');
    await inTransaction(database.prisma, ofMine, async (tx) => {
      expect(await tx.storedFile.updateMany({ data: { size: 0 } })).toEqual({ count: 0 });
      expect(await tx.storedFile.deleteMany({})).toEqual({ count: 0 });
    });
  });
});

it('lets an account read its own access before any body is known, and nobody else’s', async () => {
  await inTransaction(database.prisma, ofMine, (tx) =>
    tx.userAccess.createMany({
      data: ['ours', 'theirs'].map((userId) => ({
        userId,
        bodyId: mine,
        readerBodyIds: [mine],
        name: userId,
        email: `${userId}@office.example`,
        seesBodyIds: [mine],
        clearance: 1,
        status: 'active',
      })),
    }),
  );
  const found = await database.readPool.readAs(
    viewerOf({ userId: 'ours' }),
    'select user_id from user_access',
  );
  expect(found).toEqual([{ user_id: 'ours' }]);
});

/** Tables whose rows are one person's: a policy more, which narrows what the others let through. */
const ofOnePerson = ['paper_reading', 'private_note'];

it('stands around every table with a body, the owner included', async () => {
  const { rows: scoped } = await database.ownerPool.query(
    `select table_name, is_enabled, is_forced,
            (select count(*)::int from pg_policies p where p.tablename = table_name and p.schemaname = 'public') as policies
       from body_scoped_table`,
  );
  expect(scoped.length).toBeGreaterThan(25);
  for (const table of scoped) {
    const policies = ofOnePerson.includes(table.table_name) ? 6 : 5;
    expect(table).toEqual({ table_name: table.table_name, is_enabled: true, is_forced: true, policies });
  }
});

describe('the revision of a body', () => {
  const revisionOf = async (body: string) => {
    const [found] = await database.readPool.readAs<{ counter: number }>(
      viewerOf(),
      'select counter from revision where body_id = $1',
      [body],
    );
    return found?.counter ?? 0;
  };
  const people = (count: number, body: string, readers = [body]) =>
    Array.from({ length: count }, () => ({ id: v7(), bodyId: body, readerBodyIds: readers, name: 'Clerk' }));
  const write = (body: string, data: ReturnType<typeof people>) =>
    inTransaction(database.prisma, viewerOf({ bodyIds: [body] }), (tx) => tx.person.createMany({ data }));

  it('moves by one for a transaction, however many rows it writes', async () => {
    const body = v7();
    await write(body, people(40, body));
    expect(await revisionOf(body)).toBe(1);
    await inTransaction(database.prisma, viewerOf({ bodyIds: [body] }), async (tx) => {
      await tx.person.updateMany({ data: { version: { increment: 1 } } });
      await tx.person.createMany({ data: people(2, body) });
      await tx.person.deleteMany({});
    });
    expect(await revisionOf(body)).toBe(2);
  });

  it('moves for every body that may read the row, before and after the change', async () => {
    const [owner, before, after] = [v7(), v7(), v7()];
    const rows = people(1, owner, [owner, before]);
    await write(owner, rows);
    await inTransaction(database.prisma, viewerOf({ bodyIds: [owner] }), (tx) =>
      tx.person.updateMany({ data: { readerBodyIds: [owner, after] } }),
    );
    expect([await revisionOf(owner), await revisionOf(before), await revisionOf(after)]).toEqual([2, 2, 1]);
  });

  it('does not move for a transaction that failed, nor for a read', async () => {
    const body = v7();
    await expect(
      inTransaction(database.prisma, viewerOf({ bodyIds: [body] }), async (tx) => {
        await tx.person.createMany({ data: people(1, body) });
        throw new Error('changed its mind');
      }),
    ).rejects.toThrow();
    await inTransaction(database.prisma, viewerOf({ bodyIds: [body] }), (tx) => tx.person.findMany());
    expect(await revisionOf(body)).toBe(0);
  });

  it('counts every one of twenty transactions at once', async () => {
    const body = v7();
    await Promise.all(Array.from({ length: 20 }, () => write(body, people(1, body))));
    expect(await revisionOf(body)).toBe(20);
  });
});
