import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../browser.ts';
import { type ApiOffice, apiOffice, errorOf, hashes } from './api-office.ts';

let office: ApiOffice;
beforeAll(async () => {
  office = await apiOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(60)); // a full bucket of points for each

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
      const answer = await office.withKey(query);
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
    expect((await office.withKey(nested(10))).status).toBe(200);
    expect((await office.withKey(`{ room { ${many(20, (at) => `a${at}: id`)} } }`)).status).toBe(200);
    expect(
      (await office.withKey(`{ ${'rooms(first: 1) { edges { node { '.repeat(9)} id ${'} } }'.repeat(9)} }`))
        .status,
    ).toBe(200);
    expect(
      (await office.withKey('{ rooms(first: 100) { edges { node { id name } } } }')).json.data.rooms.edges,
    ).toHaveLength(100);
  });

  it('see through fragments that lead back to themselves', async () => {
    for (const query of [
      '{ room { ...A } } fragment A on Room { inside { ...B } } fragment B on Room { inside { ...A } }',
      '{ ...A } fragment A on Query { ...A }',
      '{ room { ...Missing } }',
    ]) {
      office.takeStatements();
      const answer = await office.withKey(query);
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
    const browser = await office.signedInAs('officer@example.org');
    expect((await browser.post('/graphql', { query: sly })).status).toBe(403);
    expect((await office.withKey(sly)).status).toBe(200);
  });

  it('take no list of operations', async () => {
    office.takeStatements();
    const body = Array.from({ length: 1_000 }, () => ({ query: '{ viewer { name } }' }));
    const answer = await office.browser().post('/graphql', body, { authorization: `Bearer ${office.key}` });
    expect([answer.status, errorOf(answer).extensions.code, office.takeStatements()]).toEqual([
      400,
      'VALIDATION',
      [],
    ]);
  });
});

describe('rates', () => {
  it('stop a caller who spends the points faster than they come back, and let them on after the wait they were told', async () => {
    const made = await office.keyFor(office.keyUserId, ['meetings:read']);
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
