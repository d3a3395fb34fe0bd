import { createHash } from 'node:crypto';
import type { BodyId } from '@concordat/domain/bodies';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newApiKey } from '../src/sign-in/api-key-format.ts';
import { hashOfToken } from '../src/sign-in/tokens.ts';
import type { Answer, Browser } from './browser.ts';
import { goodPassword, rawRequest, type TestGateway, testGateway } from './test-gateway.ts';

const documents = {
  Who: 'query Who { viewer { userId name } }',
  Rooms: 'query Rooms($first: Int!) { rooms(first: $first) { edges { node { id name } } } }',
  Paint: 'mutation Paint($colour: String!) { paint(colour: $colour) }',
  Broken: 'query Broken($words: String) { broken(words: $words) }',
};
const hashes = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
) as Record<keyof typeof documents, string>;

let office: TestGateway;
let bodyId: BodyId;
let key: string;
let keyUserId: string;

beforeAll(async () => {
  office = await testGateway({
    trusted: Object.fromEntries(
      Object.entries(documents).map(([name, text]) => [hashes[name as 'Who'], text]),
    ),
    corsOrigins: ['https://reader.example'],
  });
  bodyId = await office.register('API Area');
  await office.open({
    bodyId,
    email: 'officer@example.org',
    roles: ['governanceOfficer'],
    password: goodPassword,
  });
  await office.open({ bodyId, email: 'auditor@example.org', roles: ['auditor'], password: goodPassword });
  keyUserId = await office.open({
    bodyId,
    email: 'machine@example.org',
    roles: ['integrator'],
    password: goodPassword,
  });
  key = await keyFor(keyUserId, ['meetings:read']);
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(60)); // a full bucket of points for each

async function keyFor(userId: string, scopes: string[]): Promise<string> {
  const made = newApiKey('live');
  await office.database.ownerPool.query(
    `insert into auth_api_key (id, user_id, name, start, key_hash, scopes, created_at, expires_at)
     values ($1, $2, 'k', $3, $1, $4, now(), now() + interval '90 days')`,
    [hashOfToken(made), userId, made.slice(0, 13), scopes],
  );
  return made;
}

async function signedInAs(email: string): Promise<Browser> {
  const browser = office.browser();
  expect((await browser.post('/auth/sign-in', { email, password: goodPassword })).json).toMatchObject({
    next: 'done',
  });
  return browser;
}

const withKey = (query: string, variables: object = {}): Promise<Answer> =>
  office.browser().post('/graphql', { query, variables }, { authorization: `Bearer ${key}` });

const errorOf = (answer: Answer) => answer.json.errors[0];

describe('trusted documents', () => {
  it('are run for the apps by their hash, in both ways of naming it', async () => {
    const browser = await signedInAs('officer@example.org');
    for (const named of [
      { documentId: `sha256:${hashes.Who}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hashes.Who } } },
    ]) {
      const answer = await browser.post('/graphql', { ...named, operationName: 'Who' });
      expect(answer.status).toBe(200);
      expect(answer.json.data.viewer.name).toBe('Somebody');
      expect(answer.json.extensions.cost).toEqual({
        requested: 1,
        actual: 1,
        remaining: expect.any(Number),
        restoreRate: 50,
      });
    }
  });

  it('are all a person at a screen may run', async () => {
    const browser = await signedInAs('officer@example.org');
    const answer = await browser.post('/graphql', { query: '{ viewer { name } }' });
    expect(answer.status).toBe(403);
    expect(errorOf(answer).extensions.code).toBe('FORBIDDEN');
  });

  it('ask for a reload when the hash is not known, as after an upgrade', async () => {
    const browser = await signedInAs('officer@example.org');
    const answer = await browser.post('/graphql', { documentId: `sha256:${'0'.repeat(64)}` });
    expect(answer.status).toBe(404);
    expect(errorOf(answer)).toMatchObject({
      message: expect.stringContaining('reload'),
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('are held to the limits on size, which come with the variables', async () => {
    const browser = await signedInAs('officer@example.org');
    const ask = (first: number) =>
      browser.post('/graphql', { documentId: hashes.Rooms, variables: { first } });
    expect((await ask(100)).json.data.rooms.edges).toHaveLength(100);
    const refused = await ask(1_000_000);
    expect(refused.status).toBe(400);
    expect(errorOf(refused)).toEqual({
      message:
        'The limit on page size of rooms is 100; this request has 1,000,000. Ask for 1 to 100 and follow the cursor.',
      extensions: {
        code: 'COST_EXCEEDED',
        requestId: refused.headers.get('x-request-id'),
        limit: 'page size of rooms',
        allowed: 100,
        measured: 1_000_000,
      },
    });
  });

  it('answer a visitor too, as nobody', async () => {
    expect((await office.browser().post('/graphql', { documentId: hashes.Who })).json.data).toEqual({
      viewer: null,
    });
  });

  it('tell a session that has ended apart from no session', async () => {
    const browser = office.browser();
    browser.setCookie('concordat-session', 'gone');
    const answer = await browser.post('/graphql', { documentId: hashes.Who });
    expect(answer.status).toBe(401);
    expect(errorOf(answer).extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('the explorer', () => {
  const explore = { referer: 'http://localhost/graphql/explore' };

  it('lets those who may write operations of their own', async () => {
    const browser = await signedInAs('officer@example.org');
    expect(
      (await browser.post('/graphql', { query: '{ viewer { name } }' }, explore)).json.data.viewer.name,
    ).toBe('Somebody');
    const schema = await browser.post(
      '/graphql',
      { query: '{ __schema { types { name fields { type { ofType { ofType { name } } } } } } }' },
      explore,
    );
    expect(schema.json.data.__schema.types.length).toBeGreaterThan(10);
  });

  it('lets nobody else', async () => {
    const browser = await signedInAs('auditor@example.org');
    expect((await browser.post('/graphql', { query: '{ viewer { name } }' }, explore)).status).toBe(403);
    expect(
      (await office.browser().post('/graphql', { query: '{ __schema { types { name } } }' }, explore)).status,
    ).toBe(401);
  });
});

describe('a key', () => {
  it('reads for its owner in words of its own, and may read the schema', async () => {
    expect((await withKey('{ viewer { userId } }')).json.data.viewer.userId).toBe(keyUserId);
    expect((await withKey('{ __type(name: "Room") { name } }')).json.data.__type.name).toBe('Room');
  });

  it('gives no commands', async () => {
    const answer = await withKey('mutation { paint(colour: "red") }');
    expect(answer.status).toBe(403);
    expect(errorOf(answer).extensions.code).toBe('FORBIDDEN');
  });

  it('is refused unread when it is mistyped, and unheard of when it is not ours', async () => {
    const typo = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`;
    office.takeStatements();
    const wrong = await office
      .browser()
      .post('/graphql', { query: '{ viewer { name } }' }, { authorization: `Bearer ${typo}` });
    expect([wrong.status, office.takeStatements()]).toEqual([401, []]);
    const strange = { authorization: `Bearer ${newApiKey('live')}` };
    expect((await office.browser().post('/graphql', { query: '{ viewer { name } }' }, strange)).status).toBe(
      401,
    );
  });

  it('opens nothing from the moment it is revoked, has run out, or its owner has left', async () => {
    const userId = await office.open({ bodyId, email: 'leaver@example.org', roles: ['integrator'] });
    await office.database.ownerPool.query(
      `insert into auth_user (id, name, email, created_at, updated_at) values ($1, 'n', 'leaver@example.org', now(), now())`,
      [userId],
    );
    for (const [end, undo] of [
      ['update auth_api_key set revoked_at = now()', 'update auth_api_key set revoked_at = null'],
      [
        `update auth_api_key set expires_at = now() - interval '1 day'`,
        `update auth_api_key set expires_at = now() + interval '1 day'`,
      ],
      [`update user_access set status = 'left'`, `update user_access set status = 'active'`],
    ]) {
      const made = await keyFor(userId, ['meetings:read']);
      const ask = async () =>
        (
          await office
            .browser()
            .post('/graphql', { query: '{ viewer { name } }' }, { authorization: `Bearer ${made}` })
        ).status;
      expect(await ask()).toBe(200);
      await office.database.ownerPool.query(`${end} where user_id = $1`, [userId]);
      expect(await ask()).toBe(401);
      await office.database.ownerPool.query(`${undo} where user_id = $1`, [userId]);
    }
  });

  it('is made after a step-up, told once, listed by its start, and revoked by its owner', async () => {
    const browser = await signedInAs('machine@example.org');
    office.moveClock(6 * 60);
    const wanted = { name: 'Ledger', scopes: ['meetings:read'] };
    expect((await browser.post('/auth/keys', wanted)).json.code).toBe('STEP_UP_REQUIRED');
    await browser.post('/auth/step-up', { password: goodPassword });
    expect((await browser.post('/auth/keys', { ...wanted, scopes: ['audit:read'] })).json.code).toBe(
      'VALIDATION',
    );
    const made = (await browser.post('/auth/keys', wanted)).json;
    expect(made.key).toMatch(/^cck_live_[0-9A-Za-z]{49}$/);
    expect(Date.parse(made.expiresAt) - Date.parse(made.createdAt)).toBe(90 * 24 * 60 * 60 * 1_000);
    const listed = await browser.get('/auth/keys');
    expect(listed.text).not.toContain(made.key);
    expect(listed.json.keys.find(({ id }: { id: string }) => id === made.id)).toMatchObject({
      name: 'Ledger',
      start: made.key.slice(0, 13),
    });
    const bearer = { authorization: `Bearer ${made.key}` };
    expect((await office.browser().post('/graphql', { query: '{ viewer { name } }' }, bearer)).status).toBe(
      200,
    );
    const stranger = await signedInAs('auditor@example.org');
    expect((await stranger.post('/auth/keys/revoke', { keyId: made.id })).status).toBe(404);
    expect((await browser.post('/auth/keys/revoke', { keyId: made.id })).json).toEqual({ revoked: true });
    expect((await browser.post('/auth/keys/revoke', { keyId: made.id })).json.code).toBe('CONFLICT');
    const record = await office.database.ownerPool.query(
      `select action from audit_event where object_id = $1`,
      [made.id],
    );
    expect(record.rows).toEqual([{ action: 'ApiKeyRevoked' }]);
    expect((await office.browser().post('/graphql', { query: '{ viewer { name } }' }, bearer)).status).toBe(
      401,
    );
    const { rows } = await office.database.ownerPool.query('select * from auth_api_key where id = $1', [
      made.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(made.key);
  });

  it('is not for people without the permission', async () => {
    const browser = await signedInAs('auditor@example.org');
    expect((await browser.post('/auth/keys', { name: 'k', scopes: ['meetings:read'] })).status).toBe(404);
  });
});

describe('the limits', () => {
  const many = (count: number, make: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at)).join(' ');
  const nested = (depth: number) =>
    `{ room { ${'inside { '.repeat(depth - 2)} id ${'}'.repeat(depth - 2)} } }`;

  const cases: [name: string, query: string, limit: string, measured: number][] = [
    ['tokens', `{ ${many(2_000, () => 'viewer')} }`, 'tokens', 2_002],
    ['depth by nesting', nested(11), 'depth', 11],
    [
      'depth through inline fragments',
      `{ room { ${'... on Room { inside { '.repeat(10)} id ${'} }'.repeat(10)} } }`,
      'depth',
      12,
    ],
    [
      'depth through named fragments',
      `{ room { ...F0 } } ${many(11, (at) => `fragment F${at} on Room { inside { ${at < 10 ? `...F${at + 1}` : 'id'} } }`)}`,
      'depth',
      13,
    ],
    [
      'depth through connections, which count themselves',
      `{ ${'rooms(first: 1) { edges { node { '.repeat(11)} id ${'} } }'.repeat(11)} }`,
      'depth',
      12,
    ],
    ['aliases', `{ room { ${many(21, (at) => `a${at}: id`)} } }`, 'aliases', 21],
    ['a thousand aliases', `{ room { ${many(600, (at) => `a${at}: id`)} } }`, 'aliases', 600],
    [
      'aliases multiplied by fragments',
      `{ room { ${many(5, () => '...F')} } } fragment F on Room { a: id b: id c: id d: id e: id }`,
      'aliases',
      25,
    ],
    ['directives', `{ room { id ${many(21, () => '@include(if: true)')} } }`, 'directives', 21],
    ['root fields', `{ ${many(11, () => 'refused')} }`, 'root fields', 11],
    [
      'root fields in a fragment',
      `{ ...F ...F } fragment F on Query { ${many(6, () => 'refused')} }`,
      'root fields',
      12,
    ],
    [
      'a signing that is not alone',
      'mutation { signNotice paint(colour: "red") }',
      'root fields beside signNotice',
      2,
    ],
    [
      'a publishing that is not alone',
      'mutation { a: publishNotice publishNotice }',
      'root fields beside publishNotice',
      2,
    ],
    ['a page without a size', '{ rooms { edges { node { id } } } }', 'page size of rooms', 0],
    [
      'a page of a million',
      '{ rooms(first: 1000000) { edges { node { id } } } }',
      'page size of rooms',
      1_000_000,
    ],
    ['a page of none', '{ rooms(last: 0) { edges { node { id } } } }', 'page size of rooms', 0],
    [
      'two thousand ids',
      `{ nodes(ids: [${many(200, (at) => `"${at}"`)}]) { id } }`,
      'page size of nodes',
      200,
    ],
    [
      'nested pages',
      '{ rooms(first: 100) { edges { node { rooms(first: 100) { edges { node { id } } } } } } }',
      'complexity',
      1 + 100 * (2 + (1 + 100 * 3)),
    ],
    [
      'fragments that double at each step',
      `{ room { ...F0 } } ${many(30, (at) => `fragment F${at} on Room { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Room { id }`,
      'complexity',
      2 ** 30 + 1,
    ],
  ];

  it.each(cases)(
    'refuse too much of %s and say which limit, what was measured and what to do',
    async (_name, query, limit, measured) => {
      office.takeStatements();
      const answer = await withKey(query);
      expect(office.takeStatements()).toEqual([]);
      expect(answer.status).toBe(400);
      const { message, extensions } = errorOf(answer);
      expect(extensions).toMatchObject({ code: 'COST_EXCEEDED', limit, measured });
      expect(extensions.allowed).toBeTypeOf('number');
      expect(message).toContain(measured.toLocaleString('en-GB'));
      expect(message).toMatch(/(Ask for|Split|Give|Send) /);
    },
  );

  it('allow what is within them', async () => {
    expect((await withKey(nested(10))).status).toBe(200);
    expect((await withKey(`{ room { ${many(20, (at) => `a${at}: id`)} } }`)).status).toBe(200);
    expect(
      (await withKey(`{ ${'rooms(first: 1) { edges { node { '.repeat(9)} id ${'} } }'.repeat(9)} }`)).status,
    ).toBe(200);
    expect(
      (await withKey('{ rooms(first: 100) { edges { node { id name } } } }')).json.data.rooms.edges,
    ).toHaveLength(100);
  });

  it('see through fragments that lead back to themselves', async () => {
    for (const query of [
      '{ room { ...A } } fragment A on Room { inside { ...B } } fragment B on Room { inside { ...A } }',
      '{ ...A } fragment A on Query { ...A }',
      '{ room { ...Missing } }',
    ]) {
      office.takeStatements();
      const answer = await withKey(query);
      expect([answer.status, errorOf(answer).extensions.code, office.takeStatements()]).toEqual([
        400,
        'VALIDATION',
        [],
      ]);
    }
  });

  it('find the schema asked for through a fragment, and keep it from whoever may not read it', async () => {
    const sly = 'query { ...F } fragment F on Query { __schema { types { name } } }';
    expect((await office.browser().post('/graphql', { query: sly })).status).toBe(401);
    const browser = await signedInAs('officer@example.org');
    expect((await browser.post('/graphql', { query: sly })).status).toBe(403);
    expect((await withKey(sly)).status).toBe(200);
  });

  it('take no list of operations', async () => {
    office.takeStatements();
    const body = Array.from({ length: 1_000 }, () => ({ query: '{ viewer { name } }' }));
    const answer = await office.browser().post('/graphql', body, { authorization: `Bearer ${key}` });
    expect([answer.status, errorOf(answer).extensions.code, office.takeStatements()]).toEqual([
      400,
      'VALIDATION',
      [],
    ]);
  });
});

describe('the body', () => {
  const headers = () => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' });

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
    const browser = await signedInAs('officer@example.org');
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
    const browser = await signedInAs('officer@example.org');
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
    const answer = await office
      .browser()
      .post(
        '/graphql',
        { query: '{ viewer { name } }' },
        { authorization: `Bearer ${key}`, origin: 'https://reader.example', 'sec-fetch-site': 'cross-site' },
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

describe('an error', () => {
  it('of ours tells nothing but a reference, which is in the log', async () => {
    const answer = await withKey('{ broken(words: "canary-words") }');
    const { message, extensions } = errorOf(answer);
    expect(extensions.code).toBe('UNAVAILABLE');
    expect(message).toContain(extensions.requestId);
    expect(answer.text).not.toMatch(/secret_column|canary|file\.ts|stack/);
    const line = office.logged.find(
      (one) => one.includes('A field failed') && one.includes(extensions.requestId),
    );
    expect(line).toBeDefined();
    expect(line).not.toMatch(/secret_column|canary/);
  });

  it('that was meant for the caller keeps its code and words', async () => {
    expect(errorOf(await withKey('{ refused }'))).toMatchObject({
      message: 'Somebody was first.',
      extensions: { code: 'CONFLICT' },
    });
  });

  it('in what was asked gives no hints', async () => {
    const answer = await withKey('{ viewr { nme } }');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Did you mean');
    const browser = await signedInAs('officer@example.org');
    const wrong = await browser.post('/graphql', { documentId: hashes.Rooms, variables: { first: 'ten' } });
    expect(errorOf(wrong)).toMatchObject({ extensions: { code: 'COST_EXCEEDED' } });
    const missing = await browser.post('/graphql', {
      documentId: hashes.Paint,
      variables: { colour: { a: 1 } },
    });
    expect(errorOf(missing)).toMatchObject({
      message: 'The variables are not of the form this operation takes.',
      extensions: { code: 'VALIDATION' },
    });
  });

  it('of any malformed request carries a code of the closed list and no word of what is inside', async () => {
    const codes = new Set([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'VALIDATION',
      'COST_EXCEEDED',
      'RATE_LIMITED',
      'UNAVAILABLE',
      'CONFLICT',
    ]);
    const piece = fc.constantFrom(
      ...'{ } ( ) : ! $ @ ... " """ [ ] # query mutation subscription fragment on viewer room rooms first 1 -1 1e400 __schema __typename true null \\u0000 é 💥 first:1 id'.split(
        ' ',
      ),
    );
    const query = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
      fc.string({ maxLength: 200 }),
      fc.array(piece, { maxLength: 20 }).map((pieces) => `{ viewer { ${pieces.join(' ')} } }`),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        office.moveClock(5);
        const answer = await withKey(text);
        expect(answer.status).toBeLessThan(500);
        for (const error of answer.json.errors ?? []) {
          refused += 1;
          expect(codes).toContain(error.extensions.code);
          expect(JSON.stringify(error)).not.toMatch(
            /node_modules|\/src\/|\.ts:|select .* from|stacktrace|Did you mean/i,
          );
        }
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});

describe('rates', () => {
  it('stop a caller who spends the points faster than they come back, and let them on after the wait they were told', async () => {
    const made = await keyFor(keyUserId, ['meetings:read']);
    const ask = () =>
      office.browser().post(
        '/graphql',
        {
          query:
            '{ rooms(first: 99) { edges { node { id name inside { id name } rooms(first: 9) { edges { node { id } } } } } } }',
        },
        {
          authorization: `Bearer ${made}`,
        },
      );
    let refused: Answer | null = null;
    for (let tries = 0; tries < 40 && !refused; tries += 1) {
      const answer = await ask();
      if (answer.status !== 200) refused = answer;
    }
    expect(refused?.status).toBe(429);
    expect(errorOf(refused as Answer)).toMatchObject({
      extensions: {
        code: 'RATE_LIMITED',
        limit: 'points',
        measured: expect.any(Number),
        retryAfterSeconds: expect.any(Number),
      },
    });
    const wait = Number(refused?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    office.moveClock(wait);
    expect((await ask()).status).toBe(200);
  });

  it('give visitors less, by their address', async () => {
    const answers = await Promise.all(
      Array.from({ length: 260 }, () => office.browser().post('/graphql', { documentId: hashes.Who })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(200);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});

it('asks one statement to know who is there, and none more', async () => {
  const browser = await signedInAs('officer@example.org');
  office.takeStatements();
  await browser.post('/graphql', { documentId: hashes.Who });
  expect(office.takeStatements()).toHaveLength(1);
});
