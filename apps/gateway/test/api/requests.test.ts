import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rawRequest } from '../test-gateway.ts';
import { type ApiOffice, apiOffice, hashes } from './api-office.ts';

let office: ApiOffice;
beforeAll(async () => {
  office = await apiOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(60)); // a full bucket of points for each

describe('the body', () => {
  const headers = () => ({ authorization: `Bearer ${office.key}`, 'content-type': 'application/json' });

  it('is read to 100 kB and not a byte further', async () => {
    const sized = (bytes: number) => {
      const frame = JSON.stringify({ query: '{ viewer { name } }', variables: { words: '' } });
      return frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`);
    };
    expect(
      (await rawRequest(`${office.url}/graphql`, { headers: headers(), body: sized(100_000) })).status,
    ).toBe(200);
    for (const chunked of [false, true]) {
      const body = sized(101_000);
      const answer = await rawRequest(`${office.url}/graphql`, {
        headers: { ...headers(), ...(chunked ? { 'transfer-encoding': 'chunked' } : {}) },
        body,
      });
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.body).errors[0]).toMatchObject({
        extensions: { code: 'COST_EXCEEDED', allowed: 100_000 },
      });
    }
  });

  it('is JSON in UTF-8, uncompressed, and an operation', async () => {
    const send = async (body: string | Buffer, more: Record<string, string> = {}) =>
      (await rawRequest(`${office.url}/graphql`, { headers: { ...headers(), ...more }, body })).status;
    const good = JSON.stringify({ query: '{ viewer { name } }' });
    expect(await send(good, { 'content-type': 'application/json; charset=utf-8' })).toBe(200);
    expect(await send(good, { 'content-type': 'application/json; charset=utf-16' })).toBe(415);
    expect(await send(good, { 'content-encoding': 'deflate' })).toBe(415);
    expect(await send(good, { 'content-encoding': 'gzip' })).toBe(415);
    expect(await send(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).toBe(400);
    expect(await send('{')).toBe(400);
    expect(await send('null')).toBe(400);
    expect(await send('"query"')).toBe(400);
    expect(await send('{}')).toBe(400);
    expect(await send('{"query":"{ viewer { name } }","variables":"x"}')).toBe(400);
    expect(await send('{"query":{"kind":"Document"}}')).toBe(400);
  });
});

describe('another site', () => {
  const whole = { documentId: `sha256:${hashes.Paint}`, variables: { colour: 'red' } };
  const types = [
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    undefined,
  ];
  const origins = ['https://evil.example', 'null', 'http://localhost.evil.example'];

  it('cannot act in the name of a person who is signed in here', async () => {
    const browser = await office.signedInAs('officer@example.org');
    const cookie = `concordat-session=${browser.cookie('concordat-session')}`;
    let refused = 0;
    for (const method of ['POST', 'GET', 'PUT', 'HEAD']) {
      for (const type of types) {
        for (const origin of origins) {
          for (const site of ['cross-site', 'same-site', undefined]) {
            const answer = await rawRequest(
              `${office.url}/graphql${method === 'GET' ? `?documentId=${hashes.Paint}` : ''}`,
              {
                method,
                headers: {
                  cookie,
                  origin,
                  ...(type ? { 'content-type': type } : {}),
                  ...(site ? { 'sec-fetch-site': site } : {}),
                },
                body: method === 'POST' || method === 'PUT' ? JSON.stringify(whole) : '',
              },
            );
            expect(answer.status).toBeGreaterThanOrEqual(400);
            expect(answer.headers['access-control-allow-origin']).toBeUndefined();
            refused += 1;
          }
        }
      }
    }
    expect(refused).toBe(4 * 5 * 3 * 3);
  });

  it('cannot act even where an old browser says nothing of where it comes from, unless it sends JSON', async () => {
    const browser = await office.signedInAs('officer@example.org');
    const cookie = `concordat-session=${browser.cookie('concordat-session')}`;
    for (const type of types.slice(1)) {
      const answer = await rawRequest(`${office.url}/graphql`, {
        headers: { cookie, ...(type ? { 'content-type': type } : {}) },
        body: JSON.stringify(whole),
      });
      expect(answer.status).toBe(415);
    }
  });

  it('cannot sign anyone in or out either, nor upload', async () => {
    for (const path of [
      '/auth/sign-in',
      '/auth/sign-out',
      '/auth/step-up',
      '/auth/keys',
      '/auth/session/extend',
      '/files',
    ]) {
      for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
        expect((await office.browser().post(path, {}, headers as Record<string, string>)).status).toBe(403);
      }
    }
  });

  it('may read with a key when it is on the list, and is told so in a preflight', async () => {
    const preflight = (origin: string) =>
      rawRequest(`${office.url}/graphql`, { method: 'OPTIONS', headers: { origin } });
    const allowed = await preflight('https://reader.example');
    expect(allowed.headers['access-control-allow-origin']).toBe('https://reader.example');
    expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
    expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
    const answer = await office.browser().post(
      '/graphql',
      { query: '{ viewer { name } }' },
      {
        authorization: `Bearer ${office.key}`,
        origin: 'https://reader.example',
        'sec-fetch-site': 'cross-site',
      },
    );
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://reader.example',
    ]);
  });

  it('cannot pass for ours by pointing its own name at this machine', async () => {
    const answer = await rawRequest(`${office.url}/auth/session`, {
      method: 'GET',
      headers: { host: 'evil.example' },
    });
    expect(answer.status).toBe(421);
  });
});
