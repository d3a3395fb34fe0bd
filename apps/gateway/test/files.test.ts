import { request } from 'node:http';
import { globalIdOf } from '@concordat/database/reads';
import type { Clearance } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, rawRequest, type TestGateway, testGateway } from './test-gateway.ts';

const bytesType = { 'content-type': 'application/octet-stream' };
const pack = new TextEncoder().encode('BUSINESS COORDINATION BOARD\n\n1. Apologies\n');

let office: TestGateway;
let officer: Browser;
let auditor: Browser;
let stranger: Browser;
let theirBody: BodyId;

beforeAll(async () => {
  office = await testGateway();
  const [here, there] = [await office.register('Files Area'), await office.register('Other Area')];
  theirBody = there;
  officer = await signedIn(here, 'officer@example.org', 'governanceOfficer');
  auditor = await signedIn(here, 'auditor@example.org', 'auditor');
  stranger = await signedIn(there, 'stranger@example.org', 'governanceOfficer');
});
afterAll(() => office?.close());

async function signedIn(
  bodyId: BodyId,
  email: string,
  role: 'governanceOfficer' | 'auditor',
  clearance: Clearance = 'official',
): Promise<Browser> {
  await office.open({ bodyId, email, roles: [role], password: goodPassword, clearance });
  const browser = office.browser();
  await browser.post('/auth/sign-in', { email, password: goodPassword });
  return browser;
}

const upload = (browser: Browser, name: string, bytes: Uint8Array) =>
  browser.post(`/files?for=table&name=${encodeURIComponent(name)}`, bytes, bytesType);

it('keeps bytes once, knows them again, and gives them back as an attachment that can do nothing', async () => {
  const first = await upload(officer, 'pack “December”.txt', pack);
  expect([first.status, first.json]).toEqual([
    201,
    {
      fileId: expect.any(String),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: pack.length,
      name: 'pack “December”.txt',
      known: false,
    },
  ]);
  expect((await upload(officer, 'again.txt', pack)).json).toMatchObject({
    known: true,
    sha256: first.json.sha256,
  });
  const { rows } = await office.database.ownerPool.query('select sha256 from stored_file');
  expect(rows).toHaveLength(1);
  const given = await officer.get(`/files/${first.json.fileId}`);
  expect(given.text).toBe(new TextDecoder().decode(pack));
  expect(given.headers.get('content-disposition')).toBe(
    `attachment; filename="pack _December_.txt"; filename*=UTF-8''pack%20%E2%80%9CDecember%E2%80%9D.txt`,
  );
  expect(given.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(given.headers.get('x-content-type-options')).toBe('nosniff');
  expect(
    (await officer.get(`/files/${first.json.fileId}`, { 'if-none-match': given.headers.get('etag') ?? '' }))
      .status,
  ).toBe(304);
});

it('answers the same for a file of another body as for one that is not there', async () => {
  const { fileId } = (await upload(officer, 'ours.txt', pack)).json;
  const theirs = await stranger.get(`/files/${fileId}`);
  const missing = await stranger.get('/files/00000000-0000-7000-8000-000000000000');
  expect([theirs.status, missing.status]).toEqual([404, 404]);
  expect({ ...theirs.json, requestId: '' }).toEqual({ ...missing.json, requestId: '' });
  expect((await auditor.get(`/files/${fileId}`)).status).toBe(200);
  expect((await office.browser().get(`/files/${fileId}`)).status).toBe(404);
  expect((await officer.get('/files/not-an-id')).status).toBe(404);
});

it('takes nothing from those who may not bring it, and for no body but their own', async () => {
  expect((await upload(auditor, 'a.txt', pack)).status).toBe(404);
  expect((await upload(office.browser(), 'a.txt', pack)).status).toBe(401);
  for (const body of [
    '00000000-0000-7000-8000-000000000000',
    globalIdOf('Body', theirBody),
    globalIdOf('Post', theirBody),
  ]) {
    const elsewhere = await officer.post(
      `/files?for=table&name=a.txt&body=${encodeURIComponent(body)}`,
      pack,
      bytesType,
    );
    expect(elsewhere.status).toBe(404);
  }
});

it('goes by what the bytes are, not by what they are called', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...Array(40).fill(0)]);
  const cases: [string, Uint8Array][] = [
    ['empty.txt', new Uint8Array()],
    ['paper.pdf', zip],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(40).fill(0)])],
    ['program.txt', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['page.txt', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    [
      'drawing.txt',
      new TextEncoder().encode('  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['noise.txt', new Uint8Array([0x41, 0, 0x42, 1, 2, 3])],
  ];
  for (const [name, bytes] of cases) {
    const answer = await upload(officer, name, bytes);
    expect([name, answer.status, answer.json.code]).toEqual([name, 400, 'VALIDATION']);
    expect(answer.json.message).toMatch(/^[A-Z].*[.]$/);
  }
  const { rows } = await office.database.ownerPool.query(
    'select media_type from stored_file where media_type <> $1',
    ['text/plain'],
  );
  expect(rows).toEqual([]);
});

const paper = `## Business Co-ordination Board

Date	Time	Venue
16 December 2016	10:00	Headquarters

### AGENDA

1.	Welcome and apologies
2.	Estates report  Report from the Chief Constable
`;
const bringPaper = (browser: Browser, name: string, text: string) =>
  browser.post(`/files?for=paper&name=${name}`, new TextEncoder().encode(text), bytesType);

it.each([
  ['no paper', 'milk\nbread\ntwo pounds of apples\n', /does not read as a board paper/],
  ['a paper marked SECRET', `SECRET\n\n${paper}`, /SECRET/],
])('reads a paper before it keeps anything of it: %s', async (_what, text, sentence) => {
  const kept = async () => {
    const count = (table: string) => `(select count(*) from ${table})`;
    const sql = `select ${['stored_file', 'file_entry', 'audit_event'].map(count).join(' + ')} as rows`;
    return (await office.database.ownerPool.query<{ rows: string }>(sql)).rows[0]?.rows;
  };
  const before = await kept();
  const answer = await bringPaper(officer, 'strange.txt', text);
  expect([answer.status, answer.json.code]).toEqual([400, 'VALIDATION']);
  expect(answer.json.message).toMatch(sentence);
  expect(await kept()).toBe(before);
});

it('gives a paper to those cleared as high as whoever brought it, whatever it turns out to hold', async () => {
  const bodyId = await office.register('Cleared Area');
  const cleared = await signedIn(bodyId, 'cleared@example.org', 'governanceOfficer', 'officialSensitive');
  const uncleared = await signedIn(bodyId, 'uncleared@example.org', 'governanceOfficer');
  const brought = (await bringPaper(cleared, 'paper.txt', paper)).json;
  expect((await uncleared.get(`/files/${brought.fileId}`)).status).toBe(404);
  expect((await cleared.get(`/files/${brought.fileId}`)).status).toBe(200);
  const own = (await bringPaper(uncleared, 'own.txt', paper)).json;
  expect((await uncleared.get(`/files/${own.fileId}`)).status).toBe(200);
});

it('asks what a file is for', async () => {
  const answer = await officer.post('/files?name=a.txt', pack, bytesType);
  expect([answer.status, answer.json.code]).toEqual([400, 'VALIDATION']);
});

it('opens a document before it keeps anything of it', async () => {
  const picture = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  const scan = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n${picture}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`;
  const answer = await upload(officer, 'scan.pdf', new TextEncoder().encode(scan));
  expect([answer.status, answer.json.code]).toEqual([400, 'VALIDATION']);
  expect(answer.json.message).toContain('holds no text, only pictures of its pages');
  const { rows } = await office.database.ownerPool.query(
    `select 1 from stored_file where media_type = 'application/pdf'`,
  );
  expect(rows).toEqual([]);
});

it('stops reading at 25 MB, said beforehand or found out', async () => {
  const cookie = `concordat-session=${officer.cookie('concordat-session')}`;
  const headers = { cookie, ...bytesType, origin: office.url };
  const url = `${office.url}/files?for=table&name=large.txt`;
  const large = Buffer.alloc(25_000_001, 'x');
  expect(
    (await rawRequest(url, { headers: { ...headers, 'content-length': String(large.length) }, body: large }))
      .status,
  ).toBe(413);
  expect(
    (await rawRequest(url, { headers: { ...headers, 'transfer-encoding': 'chunked' }, body: large })).status,
  ).toBe(413);
  expect((await rawRequest(url, { headers, body: Buffer.alloc(24_000_000, 'x') })).status).toBe(201);
});

it('wants bytes said to be bytes, as no form of another site can send them', async () => {
  for (const type of [
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json',
  ]) {
    expect((await officer.post('/files?for=table&name=a.txt', pack, { 'content-type': type })).status).toBe(
      415,
    );
  }
});

it('is closed to somebody whose role is taken away in the middle of an upload', async () => {
  const { fileId } = (await upload(officer, 'before.txt', pack)).json;
  const started = request(`${office.url}/files?for=table&name=slow.txt`, {
    method: 'POST',
    headers: {
      cookie: `concordat-session=${officer.cookie('concordat-session')}`,
      ...bytesType,
      origin: office.url,
    },
  });
  const status = new Promise<number>((resolve) =>
    started.once('response', (answer) => resolve(answer.statusCode ?? 0)),
  );
  office.takeStatements();
  started.write(pack);
  await expect
    .poll(() => office.takeStatements().some((sql) => sql.includes('caller_by_session')))
    .toBe(true);
  await office.database.ownerPool.query(
    `update role_grant set revoked_at = now(), revoked_by = 'x' where user_id = (select user_id from user_access where email = 'officer@example.org')`,
  );
  started.end(pack);
  expect(await status).toBe(404);
  expect((await officer.get(`/files/${fileId}`)).status).toBe(404);
  const { rows } = await office.database.ownerPool.query(
    `select 1 from file_entry where file_name = 'slow.txt'`,
  );
  expect(rows).toEqual([]);
});
