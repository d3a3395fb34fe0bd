import type { PersonId } from '@concordat/domain/bodies';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accept, establishBoard, governance, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';
import {
  beginPaper,
  carryForward,
  NotPermitted,
  planMeetings,
  submitPaper,
  withdrawPaper,
  writePaper,
} from '../index.ts';

let office: TestOffice;
let itemId: string;
let paperId: string;
let version = 1;
const writer = () => office.as('estatesDirector');
const idOf = async (table: string, where = 'true') =>
  (await office.ownerPool.query<{ id: string }>(`select id from ${table} where ${where}`)).rows[0]?.id ?? '';
const [mine, theirs] = [v7(), v7()];

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const text = (background: string, title = 'The tower') => ({
  title,
  to: 'Business Board',
  from: 'Head of Estates',
  date: null,
  purpose: script,
  recommendations: [{ verb: 'approve' as const, text: 'the lease' }],
  body: { type: 'doc', content: [paragraph(background)] } as unknown,
  considerations: [{ head: 'finance' as const, text: 'There is room.' }],
  sourceDocuments: ['The survey'],
  contactOfficer: 'Head of Estates',
  marking: { level: 'official' as const, handling: null },
  namedReaders: [] as string[],
});
const writing = (background: string, sittingId = mine, expectedVersion = version) =>
  writePaper(writer(), { paperId, sittingId, text: text(background), expectedVersion });
const submitting = () => ({ paperId, itemId, expectedVersion: version, idempotencyKey: v7() });
const inPack = async () =>
  (
    await office.ownerPool.query<{ id: string; title: string; version: number; said: string }>(
      `select p.id, p.title, p.version,
         (select string_agg(coalesce(g.number || ' ', '') || g.text, '|' order by g.position) from paper_paragraph g
           where g.paper_id = p.id) as said
         from paper p where p.agenda_item_id = $1 order by p.position`,
      [itemId],
    )
  ).rows;

beforeAll(async () => {
  office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const forumId = await idOf('forum');
  const january = { forumId, first: '2017-01-20', until: '2017-01-20', rotatesThemes: true };
  accepted(await planMeetings(governance(office), january));
  const meetingId = await idOf('meeting', `held_on = '2017-01-20'`);
  accepted(await carryForward(governance(office), { meetingId, expectedVersion: 1 }));
  itemId = await idOf('agenda_item', `meeting_id = '${meetingId}' and title = 'Theme in depth'`);
  const beginning = { bodyId: office.policingBody, title: 'The tower', idempotencyKey: v7() };
  ({ paperId } = accepted(await beginPaper(writer(), beginning)));
});
afterAll(() => office.close());

it('answers a save that came second, and loses neither what was saved nor what is saved over it', async () => {
  ({ version } = accepted(await writing('Mine, one.')));
  ({ version } = accepted(await writing('Mine, two.')));
  expect(await writing('Theirs.', theirs, 2)).toMatchObject({ outcome: 'conflict' });
  ({ version } = accepted(await writing('Theirs, over it.', theirs)));
  ({ version } = accepted(await writing('Mine, three.')));
  const { rows } = await office.ownerPool.query(
    `select version, text #>> '{body,content,0,content,0,text}' as said from paper_kept_text order by version`,
  );
  expect(rows).toEqual([
    { version: 3, said: 'Mine, two.' },
    { version: 4, said: 'Theirs, over it.' },
    { version: 5, said: 'Mine, three.' },
  ]);
});

it('takes nothing but the closed list of nodes, and says what is wrong', async () => {
  const body = { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] };
  const refused = await writePaper(writer(), {
    paperId,
    sittingId: mine,
    text: { ...text(''), body },
    expectedVersion: version,
  });
  expect(refused).toMatchObject({ outcome: 'invalid', fields: [{ path: ['text', 'body'] }] });
  expect(JSON.stringify(refused)).toContain('take the “image” out');
});

it('stands in the pack like any paper, numbered by the template, with script as the text it is', async () => {
  const command = submitting();
  const first = accepted(await submitPaper(writer(), command));
  expect(accepted(await submitPaper(writer(), command)).paperId).toBe(first.paperId);
  version = first.version;
  expect(await inPack()).toEqual([
    {
      id: first.paperId,
      title: 'The tower',
      version: 1,
      said: `1.1 ${script}|2.1 Approve the lease.|3.1 Mine, three.|4.1 Finance: There is room.|5.1 Approve the lease.`,
    },
  ]);
  expect((await office.trailOf(office.policingBody)).slice(-2)).toEqual(['PaperSubmitted', 'PaperAttached']);
});

it('puts the next version in the same place and keeps the text of the one before', async () => {
  const [before] = await inPack();
  expect(await submitPaper(writer(), submitting())).toMatchObject({ refusal: { kind: 'PaperUnchanged' } });
  ({ version } = accepted(await writing('It leaks.')));
  ({ version } = accepted(await submitPaper(writer(), submitting())));
  const [after, ...more] = await inPack();
  expect(more).toEqual([]);
  expect(after).toMatchObject({ id: before?.id, version: 2 });
  expect(after?.said).toContain('3.1 It leaks.');
  const { rows } = await office.ownerPool.query(
    `select number, text #>> '{body,content,0,content,0,text}' as said from paper_version order by number`,
  );
  expect(rows).toEqual([
    { number: 1, said: 'Mine, three.' },
    { number: 2, said: 'It leaks.' },
  ]);
});

it('restricts what was written before as well, once the paper is marked', async () => {
  const marking = { level: 'officialSensitive' as const, handling: 'commercial' };
  const marked = { ...text('It leaks badly.'), marking };
  ({ version } = accepted(
    await writePaper(writer(), { paperId, sittingId: mine, text: marked, expectedVersion: version }),
  ));
  expect(await office.count('paper_version', 'clearance = 0')).toBe(0);
  expect(await office.count('paper_kept_text', 'clearance = 0')).toBe(0);
  const open = office.as('estatesDirector', { clearance: 'official' });
  const reading = { paperId, sittingId: mine, text: marked, expectedVersion: version };
  await expect(writePaper(open, reading)).rejects.toThrow(NotPermitted);
});

it('leaves its place with the reason when it is withdrawn, and is written no more', async () => {
  const reason = 'The landlord sold it.';
  ({ version } = accepted(await withdrawPaper(writer(), { paperId, reason, expectedVersion: version })));
  expect(await inPack()).toMatchObject([
    {
      title: 'Withdrawn: The tower',
      version: 3,
      said: '1.1 This paper was withdrawn on 12 December 2016. The landlord sold it.',
    },
  ]);
  expect(await writing('Again.')).toMatchObject({ refusal: { kind: 'PaperGone' } });
  expect(await office.count('paper_version')).toBe(2);
});

it('is brought to the Board by its member of the Constabulary, whose own it stays', async () => {
  const force = office.as('estatesDirector', { bodyIds: [office.constabulary] });
  const beginning = { bodyId: office.constabulary, title: 'Workshops', idempotencyKey: v7() };
  const theirsNow = accepted(await beginPaper(force, beginning)).paperId;
  const said = {
    paperId: theirsNow,
    sittingId: theirs,
    text: text('They are full.', 'Workshops'),
    expectedVersion: 1,
  };
  accepted(await writePaper(force, said));
  const putting = { paperId: theirsNow, itemId, expectedVersion: 2, idempotencyKey: v7() };
  accepted(await submitPaper(force, putting));
  expect((await inPack()).map(({ title }) => title)).toEqual(['Withdrawn: The tower', 'Workshops']);
  expect(
    await office.count('paper_in_hand', `reader_body_ids = array['${office.constabulary}']::uuid[]`),
  ).toBe(1);
  await expect(writePaper(writer(), { ...said, expectedVersion: 3 })).rejects.toThrow(NotPermitted);
  accepted(await withdrawPaper(force, { paperId: theirsNow, reason: 'Extended.', expectedVersion: 3 }));
  expect((await inPack())[1]?.title).toBe('Withdrawn: Workshops');
});

it('neither lets somebody past a version that is hidden from them nor opens it to readers named later', async () => {
  const [anna, ben, carol] = [v7(), v7(), v7()];
  const by = (personId: string) => office.as('estatesDirector', { personId: personId as PersonId });
  const beginning = { bodyId: office.policingBody, title: 'The yard', idempotencyKey: v7() };
  const { paperId: yard } = accepted(await beginPaper(by(anna), beginning));
  const naming = async (expectedVersion: number, ...namedReaders: string[]) =>
    accepted(
      await writePaper(by(anna), {
        paperId: yard,
        sittingId: mine,
        text: { ...text('It floods.', 'The yard'), namedReaders },
        expectedVersion,
      }),
    ).version;
  const putting = (expectedVersion: number) => ({
    paperId: yard,
    itemId,
    expectedVersion,
    idempotencyKey: v7(),
  });
  let at = await naming(1, anna, ben);
  at = accepted(await submitPaper(by(anna), putting(at))).version;
  at = await naming(at, anna, carol);
  const { rows } = await office.ownerPool.query(
    `select named_reader_ids as readers from paper_version where paper_in_hand_id = $1`,
    [yard],
  );
  expect(rows).toEqual([{ readers: [anna] }]);
  at = await naming(at);
  const refusal = { refusal: { kind: 'LatestVersionHidden', number: 1 } };
  expect(await submitPaper(by(carol), putting(at))).toMatchObject(refusal);
  const withdrawing = { paperId: yard, reason: 'Sold.', expectedVersion: at };
  expect(await withdrawPaper(by(carol), withdrawing)).toMatchObject(refusal);
  expect(accepted(await submitPaper(by(anna), putting(at))).number).toBe(2);
});

it('is for those who write papers in a body of theirs', async () => {
  const beginning = { bodyId: office.policingBody, title: 'A', idempotencyKey: v7() };
  for (const context of [
    office.as('auditor'),
    office.as('chiefOfficer'),
    office.as('estatesDirector', { bodyIds: [office.elsewhere] }),
  ]) {
    await expect(beginPaper(context, beginning)).rejects.toThrow(NotPermitted);
  }
});
