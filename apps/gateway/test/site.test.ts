import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltFiles } from '../src/site/built-files.ts';
import { goodPassword, rawRequest, type TestGateway, testGateway } from './test-gateway.ts';

const script = `console.log(${JSON.stringify('words '.repeat(400))});`;

let office: TestGateway;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordat-site-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>App</title>');
  await writeFile(join(folder, 'assets', 'main-Ab3dEf9_.js'), script);
  await writeFile(join(folder, 'persisted-documents.json'), '{}');
  const admin = await readBuiltFiles(folder);
  office = await testGateway({ apps: { admin, resourceGroup: new Map(), explorer: admin } });
});
afterAll(async () => {
  await office?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => office.browser().get(path, headers);

describe('the apps', () => {
  it('get their files for ever when the name carries a hash, compressed as the browser likes', async () => {
    for (const [accept, unpack] of [
      ['br, gzip', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await rawRequest(`${office.url}/admin/assets/main-Ab3dEf9_.js`, {
        method: 'GET',
        headers: { 'accept-encoding': accept },
      });
      expect(answer.headers['content-encoding']).toBe(accept.split(',')[0]);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(unpack(answer.bytes).toString()).toBe(script);
    }
  });

  it('get their first page for every address of theirs, asked about anew each time', async () => {
    for (const path of ['/admin', '/admin/', '/admin/meetings/1?tab=papers', '/admin/index.html']) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(answer.text).toContain('<title>App</title>');
    }
    const etag = (await get('/admin')).headers.get('etag') ?? '';
    expect((await get('/admin', { 'if-none-match': etag })).status).toBe(304);
  });

  it('are not given a page in place of a script that is not there', async () => {
    expect((await get('/admin/assets/gone-12345678.js')).status).toBe(404);
  });

  it('are told of when they are not built', async () => {
    const answer = await get('/resource-group', { accept: 'text/html' });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('not built yet');
  });

  it('keep their operations and everything outside their folder to themselves', async () => {
    for (const path of [
      '/admin/..%2f..%2fpackage.json',
      '/admin/%2e%2e/package.json',
      '/admin/assets/..%2findex.html',
    ]) {
      const answer = await rawRequest(office.url + path, { method: 'GET' });
      expect(answer.body).not.toContain('"dependencies"');
    }
    expect((await get('/admin/persisted-documents.json')).text).toContain('<title>App</title>');
  });
});

describe('every page', () => {
  it('forbids what it does not need', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
    for (const path of ['/', '/admin', '/auth/session', '/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('lets the explorer alone write styles, and it no scripts', async () => {
    const policy = (await get('/graphql/explore')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
  });

  it('says in plain words what is not there, to a person and to a program', async () => {
    const page = await get('/nowhere', { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(page.text).toContain('<h1>Page not found</h1>');
    expect(page.text).toContain(page.headers.get('x-request-id'));
    expect((await get('/nowhere')).json).toMatchObject({ code: 'NOT_FOUND' });
    expect((await get('/files/%ff')).status).toBe(400);
  });

  it('echoes a request id that is a plain word, and makes its own otherwise', async () => {
    expect((await get('/', { 'x-request-id': 'abc-123' })).headers.get('x-request-id')).toBe('abc-123');
    for (const bad of ['a b', '<script>', 'x'.repeat(65), 'naïve']) {
      const answer = await rawRequest(office.url, {
        method: 'GET',
        headers: { 'x-request-id': encodeURI(bad) + (bad.includes('%') ? '' : ' ') },
      });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$|^x{64}$/);
    }
  });

  it('offers both apps at the start', async () => {
    const { text } = await get('/');
    expect(text).toContain('href="/admin"');
    expect(text).toContain('href="/resource-group"');
  });
});

describe('over https', () => {
  it('sets cookies no other name or path can set, and tells browsers to stay on https', async () => {
    const proxied = await testGateway({
      origin: 'https://office.example',
      isDemo: false,
      trustedProxies: ['127.0.0.1'],
    });
    const bodyId = await proxied.register('Secure Area');
    await proxied.open({ bodyId, email: 'anna@example.org', roles: ['auditor'], password: goodPassword });
    const headers = {
      host: 'office.example',
      origin: 'https://office.example',
      'content-type': 'application/json',
      'x-forwarded-for': '198.51.100.7',
    };
    const body = JSON.stringify({ email: 'anna@example.org', password: goodPassword });
    const answer = await rawRequest(`${proxied.url}/auth/sign-in`, { headers, body });
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-concordat-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000');
    expect(answer.headers['content-security-policy']).toContain('upgrade-insecure-requests');
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    const listed = await rawRequest(`${proxied.url}/auth/sessions`, {
      method: 'GET',
      headers: { ...headers, cookie },
    });
    expect(JSON.parse(listed.body).sessions).toEqual([
      expect.objectContaining({ address: '198.51.100.7', current: true }),
    ]);
    const elsewhere = { ...headers, origin: 'http://office.example' };
    expect((await rawRequest(`${proxied.url}/auth/sign-in`, { headers: elsewhere, body })).status).toBe(403);
    await proxied.close();
  });
});

describe('health', () => {
  it('tells alive from ready', async () => {
    expect((await get('/healthz')).json).toEqual({ status: 'alive' });
    expect([(await get('/readyz')).status, (await get('/readyz')).json]).toEqual([
      503,
      { status: 'starting', database: 'answers' },
    ]);
    office.opened.health.markReady();
    expect([(await get('/readyz')).status, (await get('/readyz')).json]).toEqual([
      200,
      { status: 'ready', database: 'answers' },
    ]);
  });

  it('counts requests by kind, never by what was typed', async () => {
    await get('/admin/meetings/canary-in-a-path');
    await get('/canary-in-another');
    const { text } = await get('/metrics');
    expect(text).toMatch(/concordat_request_seconds_count\{route="\/admin",method="GET",status="200"\} \d+/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('canary');
  });
});

describe('the log', () => {
  it('holds none of what people type, send or are given, whichever way it comes in', async () => {
    const canary = 'canary7f3a';
    const bodyId = await office.register(`Area ${canary}`);
    await office.open({
      bodyId,
      email: `${canary}@example.org`,
      name: canary,
      roles: ['governanceOfficer'],
      password: goodPassword,
    });
    office.logged.splice(0);
    const browser = office.browser();
    const sent: Promise<{ status: number }>[] = [
      browser.post('/auth/sign-in', { email: `${canary}@example.org`, password: canary }),
      browser.post('/auth/sign-in', { email: `${canary}@example.org`, password: goodPassword }),
      browser.post(`/auth/${canary}`, { [canary]: canary }),
      browser.post('/auth/sign-in', { [canary]: canary }),
      browser.post('/auth/reset/complete', { token: canary, password: `${canary} ${canary}` }),
      browser.post('/auth/invitations/accept', { token: canary, password: `${canary} ${canary}` }),
      browser.post('/graphql', {
        query: `query ${canary} { broken(words: "${canary}") }`,
        variables: { [canary]: canary },
      }),
      browser.post('/graphql', { documentId: canary }),
      browser.post('/graphql', { query: `{ ${canary} }` }, { authorization: `Bearer ${canary}` }),
      browser.get(`/${canary}?${canary}=${canary}`, {
        'user-agent': canary,
        referer: `https://${canary}.example/`,
        'x-forwarded-for': canary,
      }),
      browser.get(`/admin/${canary}`, { cookie: `concordat-session=${canary}` }),
      browser.get(`/files/${canary}`),
      browser.get('/auth/session', { accept: canary }),
    ];
    for (const answer of await Promise.all(sent)) expect(answer.status).toBeGreaterThanOrEqual(200);
    await browser.post('/auth/sign-in', { email: `${canary}@example.org`, password: goodPassword });
    await browser.post(`/files?for=table&name=${canary}.txt`, new TextEncoder().encode(canary), {
      'content-type': 'application/octet-stream',
    });
    const text = office.logged.join('\n');
    expect(office.logged.length).toBeGreaterThanOrEqual(sent.length);
    expect(text).not.toContain(canary);
    expect(text).not.toContain(browser.cookie('concordat-session'));
    expect(text).toContain('"route":"/auth/sign-in"');
    expect(text).toMatch(/"requestId":"[0-9a-f-]{36}"/);
  });
});
