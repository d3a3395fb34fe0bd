import { type TestDatabase, testDatabase } from '@concordat/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from './read-model/connection.ts';
import type { ReadModel } from './read-model/read-model.ts';
import * as reads from './reads.ts';

const someId = '01900000-0000-7000-8000-000000000001';

/** Every field that any read model asks for. */
const asked = {
  viewer: {
    userId: 'reader',
    personId: someId,
    name: 'Reader',
    roles: [],
    bodyIds: [someId],
    clearance: 'official',
    via: 'session',
    scopes: null,
  },
  today: '2016-12-12',
  actionCommands: { ofTheirBody: ['UpdateAction'], theirs: [], both: [] },
  forumCommands: ['AdoptTerms'],
  paperCommands: ['AttachPaper'],
  ledgerCommands: ['PostFigures'],
  capitalCommands: ['AddScheme'],
  programmeId: someId,
  schemeId: someId,
  asAt: '2016-12-12',
  ledgerId: someId,
  rowId: someId,
  hierarchyId: null,
  month: null,
  id: someId,
  ids: [someId],
  meetingId: someId,
  words: 'custody',
  status: null,
  overdueOnly: true,
  undatedOnly: false,
  mineOnly: true,
  forumId: null,
  ownerBodyId: null,
  withTotal: true,
  bodyId: null,
  heldOn: null,
  action: null,
  actorUserId: null,
  objectId: null,
  from: null,
  to: null,
  seesImports: true,
  seesUsers: true,
};

const place = {
  uuid: someId,
  date: '2016-12-16',
  text: 'a',
  int: '1',
  timestamptz: '2016-12-16 10:00:00+00',
};

describe('read models', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const answer = (model: ReadModel<never>, input: object) =>
    database.readPool.readJsonAs(asked.viewer as never, model.text, model.valuesOf(input as never));

  const statements = Object.entries(reads).flatMap(([name, read]) => statementsOf(name, read));

  it('are all examined', () => expect(statements.length).toBeGreaterThan(50));

  it.each(statements)('%s answers in an empty office', async (_name, model, more) => {
    expect(JSON.parse(await answer(model, { ...asked, ...more }))).toBeDefined();
  });

  it.each(statements)('%s asks who reads', (name, model, more) => {
    const isPublic = /^bod(y|ies)Read/.test(name);
    expect(model.valuesOf({ ...asked, ...more } as never).includes(asked.viewer.bodyIds)).toBe(!isPublic);
  });
});

type Case = [name: string, model: ReadModel<never>, more: object];

function statementsOf(name: string, read: unknown): Case[] {
  if (typeof read !== 'object' || read === null) return [];
  if ('text' in read) {
    return [
      [name, read as unknown as ReadModel<never>, name === 'sourceLinesRead' ? { from: 1, to: 5 } : {}],
    ];
  }
  if ('forPage' in read) return pagesOf(name, read as unknown as Connection<never>);
  return Object.entries(read).flatMap(([part, model]) => statementsOf(`${name}.${part}`, model));
}

function pagesOf(name: string, { forPage, keyTypes }: Connection<never>): Case[] {
  return [false, true].flatMap((backwards) =>
    [null, keyTypes.map((type) => place[type])].map((from): Case => {
      const page = { size: 10, backwards, from };
      const way = `${backwards ? 'backwards' : 'forwards'}${from ? ' from a place' : ''}`;
      return [`${name} ${way}`, forPage(page) as ReadModel<never>, { page }];
    }),
  );
}
