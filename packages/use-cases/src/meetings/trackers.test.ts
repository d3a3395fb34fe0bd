import { globalIdOf } from '@concordat/database/reads';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record, upload } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import { NotPermitted, readTracker, takeTracker, updateAction } from '../index.ts';

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

const csv = (status: string, note: string, due = '') =>
  `Id,Action,Due on,Status,Last update\r\n${globalIdOf('Action', actionId)},Whatever,${due},${status},"${note}"\r\n`;
const read = async (text: string, as = governance(office)) =>
  readTracker(as, { fileId: (await upload(office, text, 'tracker.csv')).id, idempotencyKey: v7() });
const take = (trackerId: string, expectedVersion: number) =>
  takeTracker(governance(office), { trackerId, expectedVersion, idempotencyKey: v7() });

it('leaves the log as it is until the tracker is taken over, and then reports on what it names', async () => {
  const { trackerId } = accepted(await read(csv('closed', 'Sent, and answered', '31/01/2017')));
  expect(await office.count('action_update')).toBe(0);
  expect(accepted(await take(trackerId, 1))).toEqual({ trackerId, actions: 1 });
  const { rows } = await office.ownerPool.query(
    `select status, due_on::text, version, (select note from action_update u where u.action_id = a.id) as note
       from action a where id = $1`,
    [actionId],
  );
  expect(rows).toEqual([{ status: 'closed', due_on: '2017-01-31', version: 2, note: 'Sent, and answered' }]);
  expect((await office.trailOf(office.policingBody)).slice(-3)).toEqual([
    'TrackerTaken',
    'ActionUpdated',
    'ActionDueMoved',
  ]);
});

it('knows the same file again, waiting or taken over', async () => {
  expect(await read(csv('closed', 'Sent, and answered', '31/01/2017'))).toMatchObject({
    refusal: { kind: 'TrackerTakenBefore' },
    path: ['fileId'],
  });
  const { trackerId } = accepted(await read(csv('ongoing', 'Taken up again')));
  expect(await read(csv('ongoing', 'Taken up again'))).toMatchObject({
    refusal: { kind: 'TrackerReadBefore', trackerId },
  });
});

it('takes nothing of a file with one wrong cell, or that nobody can read', async () => {
  const { trackerId } = accepted(await read(csv('done', 'Really')));
  expect(await take(trackerId, 2)).toMatchObject({ refusal: { kind: 'TrackerHasFaults', count: 1 } });
  expect(await read('Id,"Status')).toMatchObject({
    refusal: { kind: 'TrackerUnreadable' },
    path: ['fileId'],
  });
  expect(await office.count('action_update')).toBe(1);
});

it('shows the latest where somebody reported since it was looked at', async () => {
  const { trackerId } = accepted(await read(csv('ongoing', 'Begun anew')));
  const since = { actionId, note: 'Heard meanwhile', status: 'ongoing', expectedVersion: 2 } as const;
  accepted(await updateAction(governance(office), since));
  expect(await take(trackerId, 2)).toMatchObject({ outcome: 'conflict' });
  accepted(await take(trackerId, 3));
});

it('is for whoever runs the meetings of the body', async () => {
  for (const stranger of [
    office.as('estatesDirector'),
    office.as('governanceOfficer', { bodyIds: [office.constabulary] }),
  ]) {
    await expect(read(csv('closed', 'Not mine'), stranger)).rejects.toThrow(NotPermitted);
  }
});
