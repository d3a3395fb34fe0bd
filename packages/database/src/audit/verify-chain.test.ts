import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRowsOver } from '../read/read-rows.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { beforeTheFirst, hashOfEntry } from './audit-entry.ts';
import { auditStore } from './audit-store.ts';
import { type Checkpoint, takeCheckpoint } from './checkpoint.ts';
import { personal } from './personal-value.ts';
import { verifyChain } from './verify-chain.ts';

let database: TestDatabase;
let body: string;
let saved: Checkpoint;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  body = v7();
  const viewer = viewerOf({ bodyIds: [body] });
  for (let number = 1; number <= 5; number += 1) {
    await inTransaction(database.prisma, viewer, (tx) =>
      auditStore.append(tx, [
        {
          bodyId: body,
          at: `2016-12-1${number}T10:00:00.000Z`,
          actorId: 'user-1',
          action: 'meeting:run',
          objectKind: 'Meeting',
          objectId: v7(),
          payload: { number, by: personal(`Clerk ${number}`) },
        },
      ]),
    );
  }
  const taken = await inTransaction(database.prisma, viewer, (tx) =>
    takeCheckpoint(tx, body, '2016-12-16T12:00:00.000Z'),
  );
  if (taken === null) throw new Error('no checkpoint');
  saved = taken;
});

/** As a database administrator who means harm: triggers off, nobody asked, every trace in the database tidied up. */
async function tamper(...statements: string[]): Promise<void> {
  await database.ownerPool.query(
    [
      'alter table audit_event disable trigger user',
      'alter table audit_checkpoint disable trigger user',
      'alter table audit_personal_value drop constraint if exists audit_personal_value_body_id_sequence_fkey',
      ...statements,
      'delete from audit_checkpoint where body_id = $body',
      `update audit_chain c set (size, head_hash) = (select e.sequence, e.hash from audit_event e
        where e.body_id = c.body_id order by sequence desc limit 1) where body_id = $body`,
      'alter table audit_event enable trigger user',
      'alter table audit_checkpoint enable trigger user',
    ]
      .join(';\n')
      .replaceAll('$body', `'${body}'`),
  );
}

const verified = (...checkpoints: Checkpoint[]) =>
  verifyChain(readRowsOver(database.ownerPool), body, checkpoints);

describe('the verifier with a checkpoint kept elsewhere', () => {
  it('finds an untouched trail in order', async () => {
    expect(await verified(saved)).toMatchObject({ holds: true, size: 5, headHash: saved.headHash });
  });

  it('names the entry that was edited', async () => {
    await tamper(`update audit_event set actor_id = 'somebody-else' where body_id = $body and sequence = 3`);
    expect(await verified(saved)).toMatchObject({ holds: false, firstBadSequence: 3 });
  });

  it('names the entry that was deleted', async () => {
    await tamper(
      `delete from audit_personal_value where body_id = $body and sequence = 2`,
      `delete from audit_event where body_id = $body and sequence = 2`,
    );
    expect(await verified(saved)).toMatchObject({ holds: false, firstBadSequence: 2 });
  });

  it('names the entry that was slipped in, the others moved up to make room', async () => {
    await tamper(
      `update audit_event set sequence = sequence + 100 where body_id = $body and sequence >= 4`,
      `update audit_event set sequence = sequence - 99 where body_id = $body and sequence >= 100`,
      `insert into audit_event select body_id, 4, at, actor_id, on_behalf_of, session_id, request_id, 'user:invite',
         object_kind, object_id, '{}', hash, repeat('a', 64) from audit_event where body_id = $body and sequence = 3`,
    );
    expect(await verified(saved)).toMatchObject({ holds: false, firstBadSequence: 4 });
  });

  it('names the first entry of those cut off the end', async () => {
    await tamper(
      `delete from audit_personal_value where body_id = $body and sequence >= 4`,
      `delete from audit_event where body_id = $body and sequence >= 4`,
    );
    expect(await verified()).toMatchObject({ holds: true, size: 3 });
    expect(await verified(saved)).toMatchObject({ holds: false, firstBadSequence: 4 });
  });

  it('notices a whole trail written anew with good hashes, which without a checkpoint looks in order', async () => {
    const rewritten = await rewriteWholeTrail();
    await tamper(...rewritten);
    expect(await verified()).toMatchObject({ holds: true, size: 5 });
    const verdict = await verified(saved);
    expect(verdict).toMatchObject({ holds: false, firstBadSequence: 5 });
    expect(verdict).toHaveProperty('reason', expect.stringContaining('rewritten'));
  });
});

describe('the verifier alone', () => {
  it('notices a trail cut short when the note of its end was left as it was', async () => {
    await database.ownerPool.query('alter table audit_event disable trigger append_only');
    await database.ownerPool.query('delete from audit_personal_value where body_id = $1 and sequence = 5', [
      body,
    ]);
    await database.ownerPool.query('delete from audit_event where body_id = $1 and sequence = 5', [body]);
    await database.ownerPool.query('alter table audit_event enable trigger append_only');
    expect(await verified()).toMatchObject({ holds: false, firstBadSequence: 5 });
  });

  it('notices a personal value that was changed or quietly removed', async () => {
    const { ownerPool } = database;
    await ownerPool.query(
      `update audit_personal_value set value = '"Nobody"' where body_id = $1 and sequence = 2`,
      [body],
    );
    expect(await verified()).toMatchObject({ holds: false, firstBadSequence: 2 });
    await ownerPool.query('delete from audit_personal_value where body_id = $1 and sequence = 2', [body]);
    expect(await verified()).toMatchObject({ holds: false, firstBadSequence: 2 });
  });
});

/** Changes who acted in entry 1 and hashes everything again, as a forger with the program's own source would. */
async function rewriteWholeTrail(): Promise<string[]> {
  const read = readRowsOver(database.ownerPool);
  const entries = await read<Parameters<typeof hashOfEntry>[0]>(
    `select body_id as "bodyId", sequence, at, actor_id as "actorId", on_behalf_of as "onBehalfOf",
            session_id as "sessionId", request_id as "requestId", action, object_kind as "objectKind",
            object_id as "objectId", payload from audit_event where body_id = $1 order by sequence`,
    [body],
  );
  let previousHash = beforeTheFirst;
  return entries.map((entry) => {
    const actorId = entry.sequence === 1 ? 'somebody-else' : entry.actorId;
    const hash = hashOfEntry({ ...entry, actorId, previousHash });
    const sql = `update audit_event set actor_id = '${actorId}', previous_hash = '${previousHash}', hash = '${hash}'
      where body_id = $body and sequence = ${entry.sequence}`;
    previousHash = hash;
    return sql;
  });
}
