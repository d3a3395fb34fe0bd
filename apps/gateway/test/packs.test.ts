import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

let office: TestGateway;
let here: BodyId;
let reader: Browser;
let readerId: string;
let stranger: Browser;
let meetingId: string;

beforeAll(async () => {
  office = await testGateway();
  here = await office.register('Packs Area');
  const there = await office.register('Other Area');
  [reader, readerId] = await signedIn(here, 'reader@example.org');
  [stranger] = await signedIn(there, 'stranger@example.org');
  meetingId = await meetingOf(here);
});
afterAll(() => office?.close());

async function signedIn(bodyId: BodyId, email: string): Promise<[Browser, string]> {
  const userId = await office.open({ bodyId, email, roles: ['governanceOfficer'], password: goodPassword });
  const browser = office.browser();
  await browser.post('/auth/sign-in', { email, password: goodPassword });
  return [browser, userId];
}

/** A meeting of one item with two papers, one of them OFFICIAL-SENSITIVE. */
async function meetingOf(bodyId: BodyId): Promise<string> {
  const [forum, meeting, item] = [uuidv7(), uuidv7(), uuidv7()];
  const client = await office.database.ownerPool.connect();
  const insert = (table: string, row: Record<string, unknown>) => {
    const all = { id: uuidv7(), body_id: bodyId, reader_body_ids: [bodyId], ...row };
    const names = Object.keys(all);
    return client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(all),
    );
  };
  await client.query('begin');
  await client.query(`select set_config('concordat.maintenance', 'on', true)`);
  await insert('forum', { id: forum, name: 'Packs Board', purpose: 'To meet', status: 'active' });
  await insert('meeting', {
    id: meeting,
    forum_id: forum,
    held_on: '2016-12-16',
    status: 'agendaPublished',
  });
  await insert('agenda_item', {
    id: item,
    meeting_id: meeting,
    number: '7',
    position: 1,
    title: 'Estates',
    sub_items: [],
    kind: 'paper',
  });
  const nothing = { contact_officers: [], source_documents: [] };
  const paper = { meeting_id: meeting, agenda_item_id: item, kind: 'report', ...nothing };
  await insert('paper', { ...paper, position: 1, title: 'A paper for all', clearance: 0 });
  await insert('paper', { ...paper, position: 2, title: 'A paper for few', clearance: 1 });
  await client.query('commit');
  client.release();
  return globalIdOf('Meeting', meeting);
}

const print = (browser: Browser, id: unknown = meetingId) => browser.post('/packs', { meetingId: id });

async function printed(browser: Browser): Promise<{ id: string; pages: number; bytes: number }> {
  let { json } = await print(browser);
  while (json.step === 'waiting' || json.step === 'setting') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    json = (await browser.get(`/packs/${json.id}`)).json;
  }
  expect(json.step).toBe('ready');
  return json;
}

it('is printed for its reader, told step by step, and fetched as an attachment that nobody keeps', async () => {
  const begun = await print(reader);
  expect([begun.status, begun.json]).toEqual([
    202,
    { id: expect.any(String), step: expect.stringMatching(/waiting|setting/), pages: null, bytes: null },
  ]);
  const { id, pages, bytes } = await printed(reader);
  expect(bytes).toBeGreaterThan(5_000);
  expect(pages).toBe(3); // the agenda, the paper, and a sheet in place of the other
  const fetched = await reader.get(`/packs/${id}/pdf`);
  expect(fetched.text.slice(0, 8)).toBe('%PDF-1.7');
  expect(Object.fromEntries(fetched.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringContaining('filename="Packs Board, 2016-12-16.pdf"'),
  });
});

it('is one copy however often it is asked for while it is being set', async () => {
  const [first, again] = [await print(reader), await print(reader)];
  expect(again.json.id).toBe(first.json.id);
  await printed(reader);
});

it('holds for those who are cleared what others do not get', async () => {
  await office.database.ownerPool.query('update user_access set clearance = 1 where user_id = $1', [
    readerId,
  ]);
  const cleared = await printed(reader);
  await office.database.ownerPool.query('update user_access set clearance = 0 where user_id = $1', [
    readerId,
  ]);
  expect(cleared.pages).toBe(3); // the agenda and both papers
  const gone = await reader.get(`/packs/${cleared.id}/pdf`);
  expect([gone.status, gone.json.code]).toEqual([404, 'NOT_FOUND']);
});

it('is not there for anybody else, nor for its reader after ten minutes', async () => {
  const { id } = await printed(reader);
  expect((await stranger.get(`/packs/${id}`)).status).toBe(404);
  expect((await office.browser().get(`/packs/${id}`)).status).toBe(401);
  expect((await reader.get(`/packs/${id}`)).status).toBe(200);
  office.moveClock(11 * 60);
  expect((await reader.get(`/packs/${id}`)).json.message).toMatch(/no longer kept.*Print the pack again/);
});

it.each([
  ['somebody else’s meeting', () => print(stranger), 404],
  ['a meeting that is not there', () => print(reader, globalIdOf('Meeting', uuidv7())), 404],
  ['no meeting', () => print(reader, 7), 404],
  ['nobody', () => print(office.browser()), 401],
])('prints nothing for %s', async (_what, ask, status) => {
  expect((await ask()).status).toBe(status);
});
