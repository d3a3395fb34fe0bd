import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

let office: TestGateway;
let here: BodyId;
let forumId: string;
let reader: Browser;
let stranger: Browser;
let days = 0;

beforeAll(async () => {
  office = await testGateway();
  here = await office.register('Minutes Area');
  forumId = uuidv7();
  await office.database.ownerPool.query(
    `insert into forum (id, body_id, reader_body_ids, name, purpose, status) values ($1, $2, array[$2::uuid], 'Board', '', 'active')`,
    [forumId, here],
  );
  reader = await signedIn(here, 'reader@example.org');
  stranger = await signedIn(await office.register('Elsewhere'), 'stranger@example.org');
});
afterAll(() => office?.close());

async function signedIn(bodyId: BodyId, email: string): Promise<Browser> {
  await office.open({ bodyId, email, roles: ['governanceOfficer'], password: goodPassword });
  const browser = office.browser();
  await browser.post('/auth/sign-in', { email, password: goodPassword });
  return browser;
}

/** Minutes of a meeting that has come so far; the path of their copies. */
async function minutes(meetingStatus: string, clearance = 0): Promise<string> {
  const [meetingId, minutesId] = [uuidv7(), uuidv7()];
  days += 1;
  await office.database.ownerPool.query(
    `insert into meeting (id, body_id, reader_body_ids, forum_id, held_on, status)
     values ($1, $2, array[$2::uuid], $3, date '2016-11-01' + $4::int, $5)`,
    [meetingId, here, forumId, days, meetingStatus],
  );
  await office.database.ownerPool.query(
    `insert into minutes (id, body_id, reader_body_ids, meeting_id, status, clearance)
     values ($1, $2, array[$2::uuid], $3, 'draft', $4)`,
    [minutesId, here, meetingId, clearance],
  );
  return `/minutes/${globalIdOf('Minutes', minutesId)}`;
}

it('are saved as PDF and as a Word document, each named after the forum and the day', async () => {
  const path = await minutes('minutesDraft');
  const pdf = await reader.get(`${path}/pdf`);
  expect([pdf.status, pdf.text.slice(0, 8)]).toEqual([200, '%PDF-1.7']);
  const docx = await reader.get(`${path}/docx`);
  expect([docx.status, docx.text.slice(0, 2)]).toEqual([200, 'PK']);
  expect(Object.fromEntries(docx.headers)).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringContaining('filename="Board, minutes of 2016-11-02.docx"'),
  });
});

it('are not there before they are sent round, nor for anybody they are not for', async () => {
  expect((await reader.get(`${await minutes('held')}/pdf`)).status).toBe(404);
  expect((await reader.get(`${await minutes('minutesDraft', 1)}/docx`)).status).toBe(404);
  expect((await reader.get('/minutes/nonsense/pdf')).status).toBe(404);
  const path = await minutes('minutesSigned');
  expect((await reader.get(`${path}/pdf`)).status).toBe(200);
  expect((await stranger.get(`${path}/pdf`)).status).toBe(404);
  expect((await office.browser().get(`${path}/docx`)).status).toBe(401);
});
