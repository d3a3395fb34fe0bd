import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

let office: TestGateway;
let here: BodyId;
let elsewhere: BodyId;
let userId: string;
let holder: Browser;
let forums: { board: string; group: string; theirs: string };

beforeAll(async () => {
  office = await testGateway();
  here = await office.register('Calendar Area');
  elsewhere = await office.register('Elsewhere');
  const who = { email: 'holder@example.org', password: goodPassword };
  userId = await office.open({ bodyId: here, roles: ['governanceOfficer'], ...who });
  holder = office.browser();
  await holder.post('/auth/sign-in', who);
  forums = {
    board: await forum(here, 'Board'),
    group: await forum(here, 'Group'),
    theirs: await forum(elsewhere, 'Their board'),
  };
  await takesASeat(forums.board);
  for (const [of, bodyId] of [
    [forums.board, here],
    [forums.group, here],
    [forums.theirs, elsewhere],
  ] as const) {
    await meeting(of, bodyId, 30);
  }
  await meeting(forums.board, here, -400);
});
afterAll(() => office?.close());

async function write(text: string, values: readonly unknown[]): Promise<void> {
  await office.database.ownerPool.query(text, [...values]);
}

async function forum(bodyId: BodyId, name: string): Promise<string> {
  const id = uuidv7();
  await write(
    `insert into forum (id, body_id, reader_body_ids, name, purpose, status) values ($1, $2, array[$2::uuid], $3, '', 'active')`,
    [id, bodyId, name],
  );
  return id;
}

async function meeting(forumId: string, bodyId: BodyId, inDays: number): Promise<void> {
  await write(
    `insert into meeting (id, body_id, reader_body_ids, forum_id, held_on, starts_at, venue, status)
     values ($1, $2, array[$2::uuid], $3, current_date + $4::int, '10:00', 'Hall', 'planned')`,
    [uuidv7(), bodyId, forumId, inDays],
  );
}

async function takesASeat(forumId: string): Promise<void> {
  const [personId, postId] = [uuidv7(), uuidv7()];
  const own = '$2, array[$2::uuid]';
  await write(`insert into person (id, body_id, reader_body_ids, name) values ($1, ${own}, 'Holder')`, [
    personId,
    here,
  ]);
  await write(`insert into post (id, body_id, reader_body_ids, title) values ($1, ${own}, 'Chair')`, [
    postId,
    here,
  ]);
  await write(
    `insert into post_holding (id, body_id, reader_body_ids, post_id, person_id, from_date)
     values ($1, ${own}, $3, $4, '2010-01-01')`,
    [uuidv7(), here, postId, personId],
  );
  await write(
    `insert into forum_member (id, body_id, reader_body_ids, forum_id, post_id, role, from_date)
     values ($1, ${own}, $3, $4, 'chair', '2010-01-01')`,
    [uuidv7(), here, forumId, postId],
  );
  await write('update user_access set person_id = $1 where user_id = $2', [personId, userId]);
}

/** Makes an address; the path of it. */
async function made(forumId: string | null): Promise<{ id: string; path: string }> {
  const { status, json } = await holder.post('/auth/calendar-feeds', { forumId });
  expect(status, JSON.stringify(json)).toBe(200);
  return { id: json.id, path: new URL(json.address).pathname };
}

const summaries = (calendar: string) => calendar.match(/SUMMARY:.*/g)?.map((line) => line.slice(8).trim());

it('gives a calendar program, which signs in nowhere, the meetings its holder has a seat at', async () => {
  const { path } = await made(null);
  const { status, headers, text } = await office.browser().get(path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(summaries(text)).toEqual(['Board']);
  const etag = headers.get('etag') ?? '';
  expect((await office.browser().get(path, { 'if-none-match': etag })).status).toBe(304);
});

it('is of one forum where that is asked for, and of none the holder may not read', async () => {
  const { path } = await made(globalIdOf('Forum', forums.group));
  expect(summaries((await office.browser().get(path)).text)).toEqual(['Group']);
  const refused = await holder.post('/auth/calendar-feeds', { forumId: globalIdOf('Forum', forums.theirs) });
  const unknown = await holder.post('/auth/calendar-feeds', { forumId: globalIdOf('Forum', uuidv7()) });
  expect([refused.status, refused.json.message]).toEqual([unknown.status, unknown.json.message]);
  expect(refused.status).toBe(404);
});

it('is listed without its address, ends when it is revoked, and is nobody else’s to revoke', async () => {
  const { id, path } = await made(null);
  const { json } = await holder.get('/auth/calendar-feeds');
  expect(json.forums.map(({ name }: { name: string }) => name)).toEqual(['Board', 'Group']);
  expect(json.feeds[0]).toMatchObject({ id, name: 'My meetings', lastFetchedAt: null });
  expect(JSON.stringify(json)).not.toContain(path.split('/').at(-1)?.slice(0, 10));
  const who = { email: 'stranger@example.org', password: goodPassword };
  await office.open({ bodyId: here, roles: ['governanceOfficer'], ...who });
  const stranger = office.browser();
  await stranger.post('/auth/sign-in', who);
  expect((await stranger.post('/auth/calendar-feeds/revoke', { feedId: id })).status).toBe(404);
  expect((await office.browser().get(path)).status).toBe(200);
  expect((await holder.post('/auth/calendar-feeds/revoke', { feedId: id })).json).toEqual({ revoked: true });
  const gone = await office.browser().get(path);
  const never = await office.browser().get(`/calendar/${'a'.repeat(43)}.ics`);
  expect([gone.status, gone.json.message]).toEqual([never.status, never.json.message]);
  expect((await holder.post('/auth/calendar-feeds/revoke', { feedId: id })).status).toBe(409);
});

it('stands in no log, and ends with its holder’s account', async () => {
  const { path } = await made(null);
  await office.browser().get(path);
  expect(office.logged.join('')).not.toContain(path.slice('/calendar/'.length, 30));
  await write(`update user_access set status = 'left' where user_id = $1`, [userId]);
  expect((await office.browser().get(path)).status).toBe(404);
  await write(`update user_access set status = 'active' where user_id = $1`, [userId]);
});

it('is one of ten at most', async () => {
  for (let made = 0; made < 12; made += 1) await holder.post('/auth/calendar-feeds', { forumId: null });
  const { status, json } = await holder.post('/auth/calendar-feeds', { forumId: null });
  expect([status, json.message]).toEqual([
    409,
    'You have 10 calendar addresses; revoke one you no longer use first.',
  ]);
});
