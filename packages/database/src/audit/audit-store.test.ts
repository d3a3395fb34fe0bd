import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRowsOver } from '../read/read-rows.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { type AuditRecord, auditStore } from './audit-store.ts';
import { erasePersonalValues } from './erase-personal-values.ts';
import { personal } from './personal-value.ts';
import { verifyChain } from './verify-chain.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase({ poolSize: 10 });
});
afterAll(() => database.close());

const at = '2016-12-16T10:00:00.000Z';

function record(bodyId: string, parts: Partial<AuditRecord> = {}): AuditRecord {
  return {
    bodyId,
    at,
    actorId: 'user-1',
    action: 'action:update',
    objectKind: 'Action',
    objectId: v7(),
    payload: { before: { status: 'open' }, after: { status: 'closed' } },
    ...parts,
  };
}

const append = (bodyId: string, ...records: AuditRecord[]) =>
  inTransaction(database.prisma, viewerOf({ bodyIds: [bodyId] }), (tx) => auditStore.append(tx, records));

const verified = (bodyId: string) => verifyChain(readRowsOver(database.ownerPool), bodyId);

describe('the audit trail of a body', () => {
  it('chains entries one after another from 1', async () => {
    const body = v7();
    await append(body, record(body), record(body));
    await append(body, record(body));
    expect(await verified(body)).toMatchObject({ holds: true, size: 3 });
  });

  it('has no gap and no fork when twenty write at once', async () => {
    const body = v7();
    await Promise.all(Array.from({ length: 20 }, () => append(body, record(body))));
    expect(await verified(body)).toMatchObject({ holds: true, size: 20 });
  });

  it('verifies through the working role for a viewer of the body', async () => {
    const body = v7();
    await append(body, record(body));
    const viewer = viewerOf({ bodyIds: [body] });
    const verdict = await verifyChain((sql, params) => database.readPool.readAs(viewer, sql, params), body);
    expect(verdict).toMatchObject({ holds: true, size: 1 });
  });

  it('refuses a viewer of another body', async () => {
    const body = v7();
    const stranger = viewerOf({ bodyIds: [v7()] });
    await expect(
      inTransaction(database.prisma, stranger, (tx) => auditStore.append(tx, [record(body)])),
    ).rejects.toThrow('may not write to the audit trail');
    expect(await verified(body)).toMatchObject({ holds: true, size: 0 });
  });

  it('gives the working role no way to change or delete an entry', async () => {
    const body = v7();
    await append(body, record(body));
    for (const sql of [
      'update audit_event set action = $1 where action <> $1',
      'delete from audit_event where action <> $1',
      'update audit_personal_value set salt = $1',
      'update audit_chain set head_hash = $1',
      'update revision set counter = counter + length($1)',
    ]) {
      await expect(
        inTransaction(database.prisma, viewerOf({ bodyIds: [body] }), (tx) => tx.$executeRawUnsafe(sql, 'x')),
      ).rejects.toThrow('permission denied');
    }
  });

  it('refuses an entry that does not follow the last', async () => {
    const body = v7();
    await append(body, record(body));
    const forged = {
      ...record(body),
      sequence: 7,
      previousHash: 'f'.repeat(64),
      hash: 'e'.repeat(64),
      payload: {},
    };
    await expect(
      inTransaction(database.prisma, viewerOf({ bodyIds: [body] }), (tx) =>
        tx.auditEvent.createMany({ data: [forged] }),
      ),
    ).rejects.toThrow();
    expect(await verified(body)).toMatchObject({ holds: true, size: 1 });
  });
});

it('verifies whatever JSON an entry carries, as it comes back from the database', async () => {
  // PostgreSQL keeps neither NUL nor half of a pair in its JSON: such text is refused with the act that brings it.
  const isKept = (value: unknown) => !/\\u(0000|d[89a-f])/i.test(JSON.stringify(value));
  const payload = fc.dictionary(fc.string(), fc.jsonValue()).filter(isKept);
  await fc.assert(
    fc.asyncProperty(fc.array(payload, { minLength: 1, maxLength: 40 }), async (payloads) => {
      const body = v7();
      await append(
        body,
        ...payloads.map((each) => record(body, { payload: each as AuditRecord['payload'] })),
      );
      expect(await verified(body)).toMatchObject({ holds: true, size: payloads.length });
    }),
    { numRuns: 15 },
  );
});

describe('an act whose audit entry cannot be written', () => {
  it('is not kept either', async () => {
    const body = v7();
    const viewer = viewerOf({ bodyIds: [body] });
    await database.ownerPool.query(`
      create function fail_audit() returns trigger language plpgsql as
        $$ begin raise exception 'the audit disk is full'; end $$;
      create trigger fail_audit before insert on audit_event for each row execute function fail_audit()`);
    await expect(
      inTransaction(database.prisma, viewer, async (tx) => {
        await tx.person.create({
          data: { id: v7(), bodyId: body, readerBodyIds: [body], name: 'The clerk' },
        });
        await auditStore.append(tx, [record(body)]);
      }),
    ).rejects.toThrow('the audit disk is full');
    await database.ownerPool.query('drop function fail_audit() cascade');
    expect(await database.readPool.readAs(viewer, 'select id from person')).toEqual([]);
  });
});

describe('a personal value', () => {
  it('stands in the chain as a commitment only, and can be erased without breaking it', async () => {
    const body = v7();
    const person = v7();
    const viewer = viewerOf({ bodyIds: [body] });
    await append(
      body,
      record(body, { payload: { person, after: { email: personal('clerk@office.example', person) } } }),
      record(body, { payload: { person, after: { name: personal('The clerk', person) } } }),
    );
    const stored = async () => {
      const { rows } = await database.ownerPool.query(
        'select payload::text, (select json_agg(v)::text from audit_personal_value v where v.body_id = $1) as beside from audit_event where body_id = $1',
        [body],
      );
      return rows as { payload: string; beside: string }[];
    };
    expect((await stored()).map(({ payload }) => payload).join()).not.toContain('clerk');
    expect((await stored())[0]?.beside).toContain('clerk@office.example');

    const erased = await inTransaction(database.prisma, viewer, (tx) => erasePersonalValues(tx, person, at));

    expect(erased).toBe(2);
    expect((await stored())[0]?.beside).not.toMatch(/clerk/i);
    expect(await verified(body)).toMatchObject({ holds: true, size: 2 });
  });

  it('is not erased by a viewer of another body', async () => {
    const body = v7();
    const person = v7();
    await append(body, record(body, { payload: { name: personal('The clerk', person) } }));
    const stranger = viewerOf({ bodyIds: [v7()] });
    expect(await inTransaction(database.prisma, stranger, (tx) => erasePersonalValues(tx, person, at))).toBe(
      0,
    );
  });
});
