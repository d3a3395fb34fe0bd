import {
  buildSchema,
  execute,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, schema, type TestApi } from './api.ts';
import { ours } from './asked-of-each.ts';
import { bodies, people, somebody } from './office.ts';
import { queryField, wholeQuery } from './whole-document.ts';

/** Queries answered by their statement's JSON as it is. */
const planned = Object.keys(ours).filter((name) => 'plan' in queryField(name).extensions);

/** Read through Prisma by whoever asks for it. */
const notInReadModels = new Set(['Forum.members']);

const readers = {
  cleared: somebody({ roles: ['monitoringOfficer'] }),
  official: somebody({ roles: ['monitoringOfficer'], clearance: 'official' }),
  'of another body': somebody({ roles: ['monitoringOfficer'], body: bodies.theirs, person: people.stranger }),
};

describe('identity', () => {
  let api: TestApi;
  let bare: GraphQLSchema;
  beforeAll(async () => {
    api = await openApi();
    bare = withoutResolvers();
  });
  afterAll(() => api.close());

  it('covers most queries', () => expect(planned.length).toBeGreaterThan(14));

  describe.each(Object.entries(readers))('%s', (_who, viewer) => {
    it.each(planned)("%s: the read model's own JSON goes through the schema unchanged", async (name) => {
      const json = await jsonOf(api, name, viewer);
      const query = wholeQuery(name, ours[name] ?? '', notInReadModels);
      const answer = execute({
        schema: bare,
        document: parse(query),
        rootValue: { [name]: JSON.parse(json) },
      });
      expect(JSON.parse(JSON.stringify(await answer))).toEqual({ data: { [name]: JSON.parse(json) } });
      // Nor do the resolvers change it.
      expect(dataOf(await api.ask(query, viewer))).toEqual({ [name]: JSON.parse(json) });
    });
  });
});

/** What the database wrote for the whole query. */
async function jsonOf(api: TestApi, name: string, viewer: ReturnType<typeof somebody>): Promise<string> {
  let json = 'null';
  const { readPool } = api.database;
  const listening = new Proxy(readPool, {
    get: (pool, key) =>
      key === 'readJsonAs'
        ? async (...asked: Parameters<typeof readPool.readJsonAs>) => {
            json = await pool.readJsonAs(...asked);
            return json;
          }
        : Reflect.get(pool, key, pool),
  });
  await api.ask(wholeQuery(name, ours[name] ?? '', notInReadModels), viewer, {}, { readPool: listening });
  return json;
}

/** The printed schema with our own scalars; what graphql-js would turn into something else shows as a difference. */
function withoutResolvers(): GraphQLSchema {
  const bare = buildSchema(printSchema(schema));
  for (const type of Object.values(bare.getTypeMap())) {
    const real = schema.getType(type.name);
    if (isScalarType(type) && isScalarType(real) && !isSpecifiedScalarType(type))
      type.serialize = real.serialize;
  }
  return bare;
}
