import { erasePersonalValues, inTransaction } from '@concordat/database';
import { type OwnPackReadingJson, ownPackReadingRead } from '@concordat/database/reads';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { accept, establishBoard, record } from '../../test/import-pack.ts';
import { accepted, now, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  type CommandContext,
  markPaperRead,
  NotPermitted,
  removePrivateNote,
  writePrivateNote,
} from '../index.ts';

let office: TestOffice;
let paperId: string;
let meetingId: string;
const reader = () => office.as('estatesDirector', { userId: 'reader' });
const colleague = () => office.as(['estatesDirector', 'monitoringOfficer'], { userId: 'colleague' });
const owner = (text: string, values: unknown[] = []) => office.ownerPool.query(text, values);

async function seenBy({ viewer }: CommandContext) {
  const { text, valuesOf } = ownPackReadingRead;
  const json = await office.readPool.readJsonAs(viewer, text, valuesOf({ viewer, meetingId }));
  return (JSON.parse(json) as OwnPackReadingJson).papers;
}
const note = (text: string, noteId: string = v7(), writtenOver = 0) => ({
  noteId,
  paperId,
  anchor: { words: 'The tower leaks.', nth: 0 },
  text,
  writtenOver,
  idempotencyKey: v7(),
});

beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const { rows } = await owner('select id, meeting_id from paper order by position limit 1');
  ({ id: paperId, meeting_id: meetingId } = rows[0] as { id: string; meeting_id: string });
});
afterAll(() => office.close());
beforeEach(async () => {
  await owner(`select set_config('concordat.maintenance', 'on', false)`);
});

it('keeps what was read and noted for whoever did, and leaves no word of it in the record', async () => {
  const trail = await office.trailOf(office.policingBody);
  accepted(await markPaperRead(reader(), { paperId, expectedVersion: 1 }));
  const command = note('Ask who pays.');
  const written = accepted(await writePrivateNote(reader(), command));
  expect(written).toEqual({ noteId: command.noteId, version: 1, isMerged: false });
  expect(await writePrivateNote(reader(), command)).toMatchObject({ replayed: true, state: written });
  const [mine] = await seenBy(reader());
  expect(mine?.reading).toMatchObject({ version: 1, at: now });
  expect(mine?.reading?.lines.length).toBeGreaterThan(1);
  expect(mine?.notes).toMatchObject([{ text: 'Ask who pays.', anchor: command.anchor, version: 1 }]);
  expect(await office.trailOf(office.policingBody)).toEqual(trail);
  const { rows } = await owner(
    `select (select count(*) from outbox_message where payload::text like '%who pays%')
          + (select count(*) from idempotency_key where answer::text like '%who pays%') as told`,
  );
  expect(rows).toEqual([{ told: '0' }]);
});

it('shows nothing of it to anybody else, whatever their role, and lets them change nothing', async () => {
  const mine = note('Mine alone.');
  accepted(await writePrivateNote(reader(), mine));
  expect(await seenBy(colleague())).toEqual([]);
  const removal = { noteId: mine.noteId, expectedVersion: 1 };
  await expect(removePrivateNote(colleague(), removal)).rejects.toThrow(NotPermitted);
  accepted(await writePrivateNote(colleague(), { ...mine, text: 'Theirs.', idempotencyKey: v7() }));
  const texts = async (context: CommandContext) =>
    (await seenBy(context)).flatMap(({ notes }) => notes.map(({ text }) => text));
  expect(await texts(colleague())).toEqual(['Theirs.']);
  expect(await texts(reader())).toContain('Mine alone.');
  accepted(await removePrivateNote(reader(), removal));
  expect(await texts(reader())).not.toContain('Mine alone.');
  expect(await texts(colleague())).toEqual(['Theirs.']);
});

it('shows and changes nothing of another person by the wall of the database alone', async () => {
  accepted(await writePrivateNote(reader(), note('Behind the wall.')));
  const { prisma, viewer } = colleague();
  const [rows, changed] = await inTransaction(prisma, viewer, async (tx) => [
    await tx.privateNote.count({ where: { readerUserId: 'reader' } }),
    (await tx.privateNote.updateMany({ data: { text: 'Overwritten.' }, where: { readerUserId: 'reader' } }))
      .count,
  ]);
  expect([rows, changed]).toEqual([0, 0]);
  const forged = inTransaction(prisma, viewer, (tx) =>
    tx.paperReading.create({
      data: {
        readerUserId: 'reader',
        paperId: v7(),
        bodyId: office.policingBody,
        version: 1,
        lines: [],
        at: new Date(),
      },
    }),
  );
  await expect(forged).rejects.toThrow('row-level security');
});

it('keeps both texts where two devices wrote, and removes nothing that was changed since it was seen', async () => {
  const first = note('From the office.');
  accepted(await writePrivateNote(reader(), first));
  const again = (text: string) => note(text, first.noteId, 1);
  expect(accepted(await writePrivateNote(reader(), again('On the train.')))).toMatchObject({
    isMerged: false,
  });
  expect(accepted(await writePrivateNote(reader(), again('At home.')))).toMatchObject({
    isMerged: true,
    version: 3,
  });
  const [mine] = await seenBy(reader());
  expect(mine?.notes.find(({ id }) => id === first.noteId)?.text).toBe('On the train.\n\nAt home.');
  const removal = { noteId: first.noteId, expectedVersion: 1 };
  expect(await removePrivateNote(reader(), removal)).toMatchObject({ outcome: 'conflict' });
  accepted(await removePrivateNote(reader(), { ...removal, expectedVersion: 3 }));
  const late = accepted(
    await writePrivateNote(reader(), note('Written without the network.', first.noteId, 3)),
  );
  expect(late).toMatchObject({ version: 1, isMerged: false });
});

it('marks read only the version that stands', async () => {
  expect(await markPaperRead(reader(), { paperId, expectedVersion: 9 })).toMatchObject({
    outcome: 'conflict',
  });
});

it('ends with the sight of the paper, and comes back with it', async () => {
  accepted(await writePrivateNote(reader(), note('On a paper to be restricted.')));
  const before = await seenBy(reader());
  await owner(`update paper set named_reader_ids = array[$1::uuid] where id = $2`, [v7(), paperId]);
  expect(await seenBy(reader())).toEqual([]);
  await expect(writePrivateNote(reader(), note('Still here?'))).rejects.toThrow(NotPermitted);
  await expect(markPaperRead(reader(), { paperId, expectedVersion: 1 })).rejects.toThrow(NotPermitted);
  const { prisma, viewer } = reader();
  expect(await inTransaction(prisma, viewer, (tx) => tx.privateNote.count())).toBe(0);
  await owner(`update paper set named_reader_ids = '{}' where id = $1`, [paperId]);
  expect(await seenBy(reader())).toEqual(before);
});

it('goes when the personal data of its person is erased, and nobody else’s with it', async () => {
  const personId = v7();
  await owner(
    `insert into user_access (user_id, body_id, reader_body_ids, person_id, name, email, status, sees_body_ids, clearance)
     values ('reader', $1, array[$1::uuid], $2, 'Reader', 'reader@example.org', 'active', array[$1::uuid], 0)`,
    [office.policingBody, personId],
  );
  accepted(await writePrivateNote(reader(), note('To be erased.')));
  accepted(await writePrivateNote(colleague(), note('To stay.')));
  const { prisma, viewer } = colleague();
  await inTransaction(prisma, viewer, (tx) => erasePersonalValues(tx, personId, now));
  expect(await seenBy(reader())).toEqual([]);
  expect(await seenBy(colleague())).not.toEqual([]);
});
