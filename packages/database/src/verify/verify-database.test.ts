import { type TestDatabase, testDatabase, viewerOf } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditStore } from '../audit/audit-store.ts';
import { sha256 } from '../audit/sha256.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { verifyDatabase } from './verify-database.ts';

let database: TestDatabase;
const body = v7();
const scope = { bodyId: body, readerBodyIds: [body] };
const viewer = viewerOf({ bodyIds: [body], clearance: 'officialSensitive' });

beforeAll(async () => {
  database = await testDatabase();
  await inTransaction(database.prisma, viewer, async (tx) => {
    const forumId = v7();
    const meetingId = v7();
    const paperId = v7();
    await tx.forum.create({
      data: { id: forumId, ...scope, name: 'Board', purpose: 'Oversight', status: 'active' },
    });
    await tx.meeting.create({
      data: { id: meetingId, ...scope, forumId, heldOn: new Date('2016-12-16'), status: 'held' },
    });
    await tx.paper.create({
      data: { id: paperId, ...scope, meetingId, position: 1, kind: 'report', title: 'Estates', clearance: 1 },
    });
    await tx.paperSection.create({
      data: { id: v7(), ...scope, paperId, position: 1, heading: 'Purpose', clearance: 1 },
    });
    await tx.storedFile.createMany({
      data: { sha256: sha256('pack'), bytes: Buffer.from('pack'), size: 4, mediaType: 'text/plain' },
    });
    await auditStore.append(tx, [
      {
        bodyId: body,
        at: '2016-12-16T10:00:00.000Z',
        actorId: 'user-1',
        action: 'meeting:run',
        objectKind: 'Meeting',
        objectId: meetingId,
        payload: {},
      },
    ]);
  });
});
afterAll(() => database.close());

describe('verifying the database', () => {
  it('finds a sound one in order and says how much it checked', async () => {
    const verdict = await verifyDatabase(database);
    expect(verdict).toMatchObject({ holds: true, chains: 1, entries: 1 });
    expect(verdict.holds && verdict.invariants).toBeGreaterThan(70);
  });
});

describe('a broken rule', () => {
  beforeEach(async () => {
    expect(await verifyDatabase(database)).toMatchObject({ holds: true });
  });

  it.each([
    [
      'an audit entry that was edited',
      `alter table audit_event disable trigger user; update audit_event set actor_id = 'x'`,
      `update audit_event set actor_id = 'user-1'; alter table audit_event enable trigger user`,
      /^Entry 1 of the audit trail of the body .* is wrong: it was changed after it was written\.$/,
    ],
    [
      'a file that is no longer what its hash names',
      `update stored_file set bytes = 'pact'`,
      `update stored_file set bytes = 'pack'`,
      /^"Every stored file is the one its hash names" does not hold: see the file [0-9a-f]{64}\.$/,
    ],
    [
      'a section marked lower than its paper',
      'update paper_section set clearance = 0',
      'update paper_section set clearance = 1',
      /^"No paper section is marked lower than its paper" does not hold/,
    ],
    [
      'a section with more readers than its paper',
      `update paper_section set reader_body_ids = reader_body_ids || '01939aaa-0000-7000-8000-000000000009'::uuid`,
      'update paper_section set reader_body_ids = array[body_id]',
      /^"Every paper section belongs to the body of its paper and has no more readers" does not hold/,
    ],
    [
      'a row whose parent is gone',
      `alter table paper_section drop constraint paper_section_paper_id_fkey; update paper_section set paper_id = body_id;
       alter table paper_section add constraint paper_section_paper_id_fkey foreign key (paper_id) references paper (id) not valid`,
      'update paper_section set paper_id = (select id from paper)',
      /^"Every row of paper_section belongs to a row of paper that is there" does not hold: see paper_section /,
    ],
    [
      'a revision counter that is gone',
      `delete from revision where body_id = '${body}'`,
      `insert into revision values ('${body}', 1)`,
      /^"Every body that reads \w+ has a revision counter" does not hold/,
    ],
  ])('is named: %s', async (_what, harm, mend, sentence) => {
    for (const sql of harm.split(';')) await database.ownerPool.query(sql);
    const verdict = await verifyDatabase(database);
    for (const sql of mend.split(';')) await database.ownerPool.query(sql);
    expect(verdict).toEqual({ holds: false, broken: expect.stringMatching(sentence) });
  });
});
