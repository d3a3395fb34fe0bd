import { inTransaction } from '@concordat/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { bodies, id } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

interface Page {
  people: {
    edges: { cursor: string; node: { name: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

describe('pages', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
    // Many of one name: only the id tells them apart.
    await insertPeople(
      api,
      Array.from({ length: 23 }, (_, n) => ({ id: id(5_000 + n), name: 'Owain Test' })),
    );
  });
  afterAll(() => api.close());

  const ask = async (args: string) =>
    dataOf<Page>(
      await api.ask(
        `{ people(${args}) { edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        somebody(),
      ),
    ).people;
  const codeOf = async (args: string) =>
    (await api.ask(`{ people(${args}) { edges { cursor } } }`, somebody())).errors?.[0];

  it('come one after another, each thing once, while things are added', async () => {
    const seen: string[] = [];
    let after = '';
    for (let n = 0; ; n += 1) {
      const { edges, pageInfo } = await ask(`first: 4${after && `, after: "${after}"`}`);
      seen.push(...edges.map(({ cursor }) => cursor));
      expect(pageInfo.hasPreviousPage).toBe(n > 0);
      await insertPeople(api, [{ id: id(6_000 + n), name: `Aled Test ${n}` }]); // before the place, so it is passed
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor ?? '';
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(25);
  });

  it('come backwards in the same order', async () => {
    const all = (await ask('first: 100')).edges.map(({ cursor }) => cursor);
    const last = await ask('last: 5');
    expect(last.edges.map(({ cursor }) => cursor)).toEqual(all.slice(-5));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await ask(`last: 5, before: "${last.pageInfo.startCursor}"`);
    expect(before.edges.map(({ cursor }) => cursor)).toEqual(all.slice(-10, -5));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('are empty without a cursor when there is nothing', async () => {
    expect(await ask('first: 5, filter: { words: "nobody of that name" }')).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    ['without a size', 'filter: {}', /first.*last/],
    ['with both sizes', 'first: 1, last: 1', /first.*last/],
    ['of nothing', 'first: 0', /is 0; give a number from 1 to 100/],
    ['backwards of less than nothing', 'last: -3', /is -3; give a number from 1 to 100/],
    ['of too much', 'first: 101', /is 101; give a number from 1 to 100/],
    ['from a place the wrong way round', 'first: 1, before: "abc"', /`after` goes with `first`/],
    ['from no place at all', 'first: 1, after: "abc"', /not a cursor of this list/],
    [
      'from a place in another list',
      `first: 1, after: "${cursorOf(['2016-12-16', id(1)])}x"`,
      /not a cursor/,
    ],
    ['from a place with SQL in it', `first: 1, after: "${cursorOf(["a' or true --", 'x'])}"`, /not a cursor/],
  ])('%s are refused before the database is asked', async (_how, args, message) => {
    const error = await codeOf(args);
    expect(error?.message).toMatch(message);
    expect(error?.extensions.code).toBe('VALIDATION');
    expect(api.statements).toEqual([]);
  });

  it('of a million are refused for their cost', async () => {
    expect((await codeOf('first: 1000000'))?.extensions.code).toBe('COST_EXCEEDED');
    expect(api.statements).toEqual([]);
  });
});

function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

async function insertPeople(api: TestApi, people: readonly { id: string; name: string }[]): Promise<void> {
  const owned = { bodyId: bodies.ours, readerBodyIds: [bodies.ours] };
  await inTransaction(api.database.prisma, somebody(), (tx) =>
    tx.person.createMany({ data: people.map((person) => ({ ...person, ...owned })) }),
  );
}
