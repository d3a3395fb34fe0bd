import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRowsOver } from '../read/read-rows.ts';
import { verifyOver } from '../verify/verify-database.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { auditStore } from './audit-store.ts';
import {
  checkpointsSignedIn,
  NotSigned,
  newCheckpointKey,
  type SignedCheckpoint,
  signCheckpoint,
} from './signed-checkpoint.ts';
import { takeCheckpoints } from './take-checkpoints.ts';

const at = '2016-12-16T12:00:00.000Z';
const [ours, theirs] = [newCheckpointKey(), newCheckpointKey()];
let database: TestDatabase;
let signed: SignedCheckpoint;

async function appendTo(bodyId: string): Promise<void> {
  const entry = { bodyId, at, actorId: 'user-1', action: 'Done', objectKind: 'Meeting', objectId: v7() };
  await inTransaction(database.prisma, viewerOf({ bodyIds: [bodyId] }), (tx) =>
    auditStore.append(tx, [{ ...entry, payload: {} }]),
  );
}

beforeAll(async () => {
  database = await testDatabase();
  for (const name of ['Policing body', 'Constabulary']) {
    const id = v7();
    await database.ownerPool.query(
      `insert into body (id, kind, legal_name, short_name, head_title) values ($1, 'otherParty', $2, $2, 'Head')`,
      [id, name],
    );
    await appendTo(id);
    await appendTo(id);
  }
  signed = signCheckpoint(await takeCheckpoints(database.prisma, at), at, ours.privateKey);
});
afterAll(() => database.close());

const asText = (changed: Partial<SignedCheckpoint> = {}) => JSON.stringify({ ...signed, ...changed });
const reasonOf = (text: string, key = ours.publicKey) => {
  try {
    return checkpointsSignedIn(text, key).length;
  } catch (error) {
    expect(error).toBeInstanceOf(NotSigned);
    return (error as Error).message;
  }
};

describe('a signed checkpoint', () => {
  it('states the size, root and time of every trail, and is found right by its public key', () => {
    expect(signed).toMatchObject({ at, size: 4, root: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(checkpointsSignedIn(asText(), ours.publicKey)).toEqual(
      signed.chains.map((chain) => ({ ...chain, at })),
    );
  });

  it('is refused when a word of it was changed, and with another key', () => {
    const [first, ...others] = signed.chains;
    const shorter = first === undefined ? [] : [{ ...first, size: 1 }, ...others];
    for (const text of [
      asText({ at: '2016-12-17T12:00:00.000Z' }),
      asText({ size: 3 }),
      asText({ chains: shorter }),
    ]) {
      expect(reasonOf(text)).toContain('changed after it was signed');
    }
    expect(reasonOf(asText(), theirs.publicKey)).toContain('not signed with that key');
    expect(reasonOf('[]')).toBe('This is not a signed checkpoint.');
    expect(reasonOf('no JSON')).toBe('This is not a signed checkpoint.');
    expect(reasonOf(asText(), 'no key')).toBe('This is not an Ed25519 public key in PEM.');
  });

  it('betrays a trail rewritten whole in the database, its own checkpoints with it', async () => {
    const kept = checkpointsSignedIn(asText(), ours.publicKey);
    const client = await database.ownerPool.connect();
    try {
      await client.query(
        `begin; set local concordat.maintenance = 'on'; set local session_replication_role = replica`,
      );
      expect((await verifyOver(readRowsOver(client), kept)).holds).toBe(true);
      const body = signed.chains[0]?.bodyId;
      await client.query('delete from audit_checkpoint where body_id = $1', [body]);
      await client.query('delete from audit_event where body_id = $1', [body]);
      await client.query('delete from audit_chain where body_id = $1', [body]);
      const verdict = await verifyOver(readRowsOver(client), kept);
      expect(verdict).toEqual({
        holds: false,
        broken: expect.stringContaining(`body ${body} is wrong: it is missing`),
      });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
