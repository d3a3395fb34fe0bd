import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import { establishForum, NotPermitted, updateAction } from '../index.ts';

let office: TestOffice;
let actionId: string;
beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const { rows } = await office.ownerPool.query<{ id: string }>(
    `select id from action where paragraph_number = '4.2'`,
  );
  actionId = rows[0]?.id ?? '';
});
afterAll(() => office.close());

it('moves an action on with a note by the person who did it', async () => {
  const command = {
    actionId,
    note: 'The report is on the agenda.',
    status: 'closed',
    expectedVersion: 1,
  } as const;
  const { action, version } = accepted(await updateAction(governance(office), command));
  expect([action.status, version]).toEqual(['closed', 2]);
  const { rows } = await office.ownerPool.query(
    'select note, by_name, status_before, status_after, reader_body_ids from action_update',
  );
  expect(rows).toEqual([
    {
      note: command.note,
      by_name: 'governanceOfficer',
      status_before: 'open',
      status_after: 'closed',
      reader_body_ids: [office.policingBody, office.constabulary],
    },
  ]);
  expect((await office.trailOf(office.policingBody)).at(-1)).toBe('ActionUpdated');
});

it('refuses an update without a note, or back to where nothing was done', async () => {
  const command = { actionId, note: ' ', status: 'closed', expectedVersion: 2 } as const;
  expect(await updateAction(governance(office), command)).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'NoteMissing' },
    path: ['note'],
  });
  expect(
    await updateAction(governance(office), { ...command, note: 'Never begun', status: 'open' }),
  ).toMatchObject({ outcome: 'refused', refusal: { kind: 'ActionCannotMove' }, path: ['status'] });
});

it('shows what it became to whoever saw it before', async () => {
  expect(
    await updateAction(governance(office), { actionId, note: 'Late', status: 'ongoing', expectedVersion: 1 }),
  ).toMatchObject({ outcome: 'conflict', current: { version: 2, value: { status: 'closed' } } });
});

it('is closed to the other body of the Board, to strangers and to those not cleared for the draft minutes', async () => {
  const command = { actionId, note: 'Not mine', status: 'ongoing', expectedVersion: 2 } as const;
  for (const stranger of [
    office.as('governanceOfficer', { bodyIds: [office.constabulary] }),
    office.as('governanceOfficer', { bodyIds: [office.elsewhere] }),
    office.as('governanceOfficer', { clearance: 'official' }),
    office.as('auditor'),
  ]) {
    await expect(updateAction(stranger, command)).rejects.toThrow(NotPermitted);
  }
  await expect(updateAction(governance(office), { ...command, actionId: v7() })).rejects.toThrow(
    NotPermitted,
  );
  expect(await office.count('action_update')).toBe(1);
});

it('lets no two forums of a body be called alike, however it is spelt', async () => {
  const command = {
    bodyId: office.policingBody,
    name: 'the business co-ordination BOARD',
    aliases: [],
    purpose: '',
    cadence: null,
    seats: [],
  };
  expect(await establishForum(governance(office), command)).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'ForumNameTaken' },
    path: ['name'],
  });
  const seats = [{ postId: v7(), role: 'member', from: '2016-01-01', until: null }] as const;
  await expect(
    establishForum(governance(office), { ...command, name: 'Estates Sub-Group', seats }),
  ).rejects.toThrow(NotPermitted);
});

it('names the paper that shows it is closed, and only one the reader sees, with that status', async () => {
  const { rows } = await office.ownerPool.query<{ id: string }>('select id from paper order by id limit 1');
  const paperId = rows[0]?.id ?? '';
  const note = 'The report went to the Board.';
  const command = { actionId, note, status: 'closed', expectedVersion: 2 } as const;
  const evidence = { kind: 'paper', id: paperId } as const;
  await expect(
    updateAction(governance(office), { ...command, evidence: { ...evidence, id: v7() } }),
  ).rejects.toThrow(NotPermitted);
  const draft = v7();
  await office.ownerPool.query(
    `insert into decision_notice (id, body_id, reader_body_ids, reference, year, number, status, text)
       values ($1, $2, array[$2]::uuid[], 'CPCC 2016-099', 2016, 99, 'draft', '{}')`,
    [draft, office.policingBody],
  );
  const unsigned = { kind: 'decisionNotice', id: draft } as const;
  await expect(updateAction(governance(office), { ...command, evidence: unsigned })).rejects.toThrow(
    NotPermitted,
  );
  expect(await updateAction(governance(office), { ...command, status: 'ongoing', evidence })).toMatchObject({
    refusal: { kind: 'EvidenceWithoutClosure' },
    path: ['evidence'],
  });
  accepted(await updateAction(governance(office), { ...command, evidence }));
  expect(await office.count('action_update', `evidence_kind = 'paper' and evidence_id = '${paperId}'`)).toBe(
    1,
  );
});
