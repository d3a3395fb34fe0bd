import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from './in-transaction.ts';
import { isOutOfTime } from './out-of-time.ts';
import { mustBeOutsideTransaction } from './outside-transaction.ts';

let database: TestDatabase;
const body = v7();
const viewer = viewerOf({ bodyIds: [body] });

beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 });
});
afterAll(() => database.close());

const person = (name: string, owner = body) => ({ id: v7(), bodyId: owner, readerBodyIds: [owner], name });
const peopleCalled = async (name: string) =>
  (await database.readPool.readAs(viewer, 'select id from person where name = $1', [name])).length;

describe('a transaction', () => {
  it('keeps nothing of work that fails', async () => {
    await expect(
      inTransaction(database.prisma, viewer, async (tx) => {
        await tx.person.create({ data: person('Half done') });
        throw new Error('changed its mind');
      }),
    ).rejects.toThrow('changed its mind');
    expect(await peopleCalled('Half done')).toBe(0);
  });

  it('knows its viewer, and leaves nothing of them on the connection', async () => {
    const one = await testDatabase({ poolSize: 1 });
    await inTransaction(one.prisma, viewer, (tx) => tx.person.create({ data: person('Only mine') }));
    expect(await one.prisma.person.findMany()).toEqual([]);
    expect(await inTransaction(one.prisma, viewerOf(), (tx) => tx.person.findMany())).toEqual([]);
    expect(await inTransaction(one.prisma, viewer, (tx) => tx.person.findMany())).toHaveLength(1);
    await one.close();
  });

  it('refuses to write for a body that is not the viewer’s', async () => {
    const elsewhere = v7();
    await expect(
      inTransaction(database.prisma, viewer, (tx) =>
        tx.person.create({ data: person('Intruder', elsewhere) }),
      ),
    ).rejects.toThrow('row-level security');
  });

  it('refuses a second transaction inside the first', async () => {
    await expect(
      inTransaction(database.prisma, viewer, () => inTransaction(database.prisma, viewer, async () => 1)),
    ).rejects.toThrow('already open');
  });

  it('refuses slow work that says it must be outside', async () => {
    const hashPassword = async () => mustBeOutsideTransaction('Hashing a password');
    await hashPassword();
    await expect(inTransaction(database.prisma, viewer, hashPassword)).rejects.toThrow(
      'Hashing a password must not happen inside a transaction.',
    );
  });

  it('is ended after five seconds, with nothing kept', async () => {
    const ended = await inTransaction(database.prisma, viewer, async (tx) => {
      await tx.person.create({ data: person('Too slow') });
      await tx.$executeRaw`select pg_sleep(5.5)`;
      await tx.person.findMany();
    }).catch((error: unknown) => error);
    expect(isOutOfTime(ended)).toBe(true);
    expect(await peopleCalled('Too slow')).toBe(0);
  });
});

describe('transactions that meet', () => {
  it('under serialisable isolation lose no update, in any order', async () => {
    await inTransaction(database.prisma, viewer, (tx) =>
      tx.referenceSequence.create({ data: { bodyId: body, kind: 'counter', year: 2016, lastValue: 0 } }),
    );
    const where = { bodyId_kind_year: { bodyId: body, kind: 'counter', year: 2016 } };
    await Promise.all(
      Array.from({ length: 8 }, () =>
        inTransaction(
          database.prisma,
          viewer,
          async (tx) => {
            const { lastValue } = await tx.referenceSequence.findUniqueOrThrow({ where });
            await tx.referenceSequence.update({ where, data: { lastValue: lastValue + 1 } });
          },
          { isolation: 'Serializable' },
        ),
      ),
    );
    const [found] = await database.readPool.readAs<{ last_value: number }>(
      viewer,
      `select last_value from reference_sequence where kind = 'counter'`,
    );
    expect(found?.last_value).toBe(8);
  });

  it('under serialisable isolation cannot together break a rule each alone keeps', async () => {
    const cover = async () => {
      await inTransaction(
        database.prisma,
        viewer,
        async (tx) => {
          const onDuty = await tx.person.count({ where: { name: 'On duty' } });
          if (onDuty < 2) return;
          const one = await tx.person.findFirstOrThrow({
            where: { name: 'On duty' },
            orderBy: { id: 'asc' },
          });
          await tx.person.update({ where: { id: one.id }, data: { name: 'Off duty' } });
        },
        { isolation: 'Serializable' },
      );
    };
    await inTransaction(database.prisma, viewer, (tx) =>
      tx.person.createMany({ data: [person('On duty'), person('On duty')] }),
    );
    await Promise.all([cover(), cover(), cover()]);
    expect(await peopleCalled('On duty')).toBe(1);
  });

  it('are tried again after a deadlock', async () => {
    const [first, second] = [person('Locked'), person('Locked')];
    await inTransaction(database.prisma, viewer, (tx) => tx.person.createMany({ data: [first, second] }));
    let tries = 0;
    const crosswise = (a: string, b: string) =>
      inTransaction(database.prisma, viewer, async (tx) => {
        tries += 1;
        await tx.person.update({ where: { id: a }, data: { version: { increment: 1 } } });
        await tx.$executeRaw`select pg_sleep(0.1)`;
        await tx.person.update({ where: { id: b }, data: { version: { increment: 1 } } });
      });
    await Promise.all([crosswise(first.id, second.id), crosswise(second.id, first.id)]);
    const versions = await database.readPool.readAs(
      viewer,
      `select version from person where name = 'Locked'`,
    );
    expect(versions).toEqual([{ version: 3 }, { version: 3 }]);
    expect(tries).toBeGreaterThan(2);
  });
});
