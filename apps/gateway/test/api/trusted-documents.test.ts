import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiOffice, apiOffice, errorOf, hashes } from './api-office.ts';

let office: ApiOffice;
beforeAll(async () => {
  office = await apiOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(60)); // a full bucket of points for each

describe('trusted documents', () => {
  it('are run for the apps by their hash, in both ways of naming it', async () => {
    const browser = await office.signedInAs('officer@example.org');
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
        restoreRate: 200,
      });
    }
  });

  it('are all a person at a screen may run', async () => {
    const browser = await office.signedInAs('officer@example.org');
    const answer = await browser.post('/graphql', { query: '{ viewer { name } }' });
    expect(answer.status).toBe(403);
    expect(errorOf(answer).extensions.code).toBe('FORBIDDEN');
  });

  it('ask for a reload when the hash is not known, as after an upgrade', async () => {
    const browser = await office.signedInAs('officer@example.org');
    const answer = await browser.post('/graphql', { documentId: `sha256:${'0'.repeat(64)}` });
    expect(answer.status).toBe(404);
    expect(errorOf(answer)).toMatchObject({
      message: expect.stringContaining('reload'),
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('are held to the limits on size, which come with the variables', async () => {
    const browser = await office.signedInAs('officer@example.org');
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
    const browser = await office.signedInAs('officer@example.org');
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
    const browser = await office.signedInAs('auditor@example.org');
    expect((await browser.post('/graphql', { query: '{ viewer { name } }' }, explore)).status).toBe(403);
    expect(
      (await office.browser().post('/graphql', { query: '{ __schema { types { name } } }' }, explore)).status,
    ).toBe(401);
  });
});

it('asks one statement to know who is there, and none more', async () => {
  const browser = await office.signedInAs('officer@example.org');
  office.takeStatements();
  await browser.post('/graphql', { documentId: hashes.Who });
  expect(office.takeStatements()).toHaveLength(1);
});
