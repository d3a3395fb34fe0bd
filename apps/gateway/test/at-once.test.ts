import { createHash } from 'node:crypto';
import { inTransaction } from '@concordat/database';
import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { createSchema } from '@concordat/graphql';
import { viewerOf } from '@concordat/testing';
import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

const schema = createSchema();
const action = `query Action($id: ID!) { action(id: $id) ${wholeOf(schema.getType('Action'))} }`;
const documentId = `sha256:${createHash('sha256').update(action).digest('hex')}`;
const missing = { id: globalIdOf('Action', uuidv7()) };

let office: TestGateway;
let bodyId: BodyId;
let userId: string;
let reader: Browser;

beforeAll(async () => {
  office = await testGateway({ schema, trusted: { [documentId.slice(7)]: action } });
  bodyId = await office.register('At Once');
});
afterAll(() => office?.close());

beforeEach(async () => {
  const email = `${uuidv7()}@example.org`;
  userId = await office.open({ bodyId, email, roles: ['governanceOfficer'], password: goodPassword });
  reader = office.browser();
  await reader.post('/auth/sign-in', { email, password: goodPassword });
  await ask();
});

const ask = async (variables: object = missing) => {
  office.takeStatements();
  const { status, json } = await reader.post('/graphql', { documentId, variables });
  return { status, json, statements: office.takeStatements() };
};
const asOwner = (sql: string) => office.database.ownerPool.query(sql, [userId]);
const codeOf = (answer: Awaited<ReturnType<typeof ask>>) => answer.json.errors[0].extensions.code;

describe('a document bound to its statement', () => {
  it('is answered in one statement, who asks included, once their session is known', async () => {
    expect(await ask()).toMatchObject({
      status: 200,
      json: { data: { action: null } },
      statements: { length: 1 },
    });
    expect(await ask()).toMatchObject({
      json: { extensions: { cost: { requested: 5 } } },
      statements: { length: 1 },
    });
  });

  it('moves the idle time on once a minute, which takes a second statement', async () => {
    office.moveClock(61);
    expect((await ask()).statements).toHaveLength(2);
    expect((await ask()).statements).toHaveLength(1);
    office.moveClock(31 * 60);
    expect(codeOf(await ask())).toBe('UNAUTHENTICATED');
  });
});

describe('what was read a moment ago', () => {
  const record = (title: string) =>
    inTransaction(office.database.prisma, viewerOf({ bodyIds: [bodyId] }), (tx) =>
      tx.post.create({ data: { id: uuidv7(), bodyId, readerBodyIds: [bodyId], title } }),
    );

  it('is given again after one statement of two numbers, and read again after anything has changed', async () => {
    await ask();
    expect((await ask()).statements).toEqual([expect.stringContaining('from revision')]);
    await record('A new post');
    expect((await ask()).statements).toEqual([
      expect.stringContaining('from revision'),
      expect.stringContaining('from action'),
    ]);
  });
});

describe('what has changed since the last request', () => {
  it.each([
    ['a session that was ended', 'delete from auth_session where user_id = $1', 'UNAUTHENTICATED'],
    ['a person who has left', `update user_access set status = 'left' where user_id = $1`, 'UNAUTHENTICATED'],
    [
      'a role that was taken away',
      `update role_grant set revoked_at = now(), revoked_by = 'x' where user_id = $1`,
      'FORBIDDEN',
    ],
  ])('counts at once: %s', async (_what, change, code) => {
    await asOwner(change);
    expect(codeOf(await ask())).toBe(code);
  });

  it('counts when nothing is read either', async () => {
    await asOwner('delete from auth_session where user_id = $1');
    expect(codeOf(await ask({ id: 'not an id' }))).toBe('UNAUTHENTICATED');
  });

  it('decides what is shown: another clearance is a new look, and then one statement again', async () => {
    await asOwner(`update user_access set clearance = 1, version = version + 1 where user_id = $1`);
    expect((await ask()).statements).toHaveLength(3);
    expect((await ask()).statements).toHaveLength(1);
  });

  it('has everybody looked up once more when anything of anybody changes, but not when somebody signs in', async () => {
    const looksUp = async () =>
      (await ask()).statements.some((sql: string) => sql.includes('caller_by_session'));
    const email = `${uuidv7()}@example.org`;
    const other = await office.open({ bodyId, email, roles: ['governanceOfficer'], password: goodPassword });
    expect(await looksUp()).toBe(true);
    await office.browser().post('/auth/sign-in', { email, password: goodPassword });
    expect(await looksUp()).toBe(false);
    await office.database.ownerPool.query('delete from auth_session where user_id = $1', [other]);
    expect(await looksUp()).toBe(true);
    expect(await looksUp()).toBe(false);
  });

  it('leaves the points where they were when an answer had to be thrown away', async () => {
    const { remaining } = (await ask()).json.extensions.cost;
    await asOwner(`update user_access set clearance = 1 where user_id = $1`);
    const { cost } = (await ask()).json.extensions;
    expect(cost.remaining).toBeGreaterThanOrEqual(remaining - cost.requested);
  });
});

/** All that a type's read model has, which is what makes a document bindable. */
function wholeOf(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter((field) => field.args.length === 0);
  return `{ __typename ${fields.map((field) => `${field.name} ${wholeOf(getNamedType(field.type))}`).join(' ')} }`;
}
