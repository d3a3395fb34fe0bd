import type { Viewer } from '@concordat/domain/access';
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
import type { RequestContext } from '../src/request-context.ts';
import { dataOf, openApi, schema, type TestApi } from './api.ts';
import { ours } from './asked-of-each.ts';
import { bodies, people } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';
import { queryField, wholeQuery } from './whole-document.ts';

/** Queries answered by their statement's JSON as it is. */
const planned = Object.keys(ours).filter((name) => 'plan' in queryField(name).extensions);

/** Queries to whose JSON the domain adds what only it can say. */
const completed = Object.keys(ours).filter((name) => 'completed' in queryField(name).extensions);

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

  it('covers all others that read a record', () =>
    expect(completed).toEqual([
      'actionTracker',
      'auditEvents',
      'budgetReturn',
      'capitalMonitor',
      'capitalScheme',
      'decisionNotice',
      'decisionNotices',
      'financialGovernance',
      'financialPlan',
      'financialPlans',
      'import',
      'importAgainstBooks',
      'inspectionReport',
      'inspectionReports',
      'interestsOf',
      'interestsRegister',
      'ledgerExtract',
      'ledgerReturns',
      'ledgerVirements',
      'ledgerWorkforce',
      'officeHome',
      'ownPackReading',
      'paperAgainstBooks',
      'paperInHand',
      'reserveRegisters',
      'preceptProposals',
      'pressure',
      'pressures',
      'statutoryReports',
      'user',
      'users',
      'viewer',
    ]));

  describe.each(Object.entries(readers))('%s', (_who, viewer) => {
    it.each(planned)("%s: the read model's own JSON goes through the schema unchanged", async (name) => {
      await expectUnchanged(name, viewer, JSON.parse(await jsonOf(api, name, viewer)));
    });

    it.each(completed)("%s: the read model's JSON, once completed, goes through unchanged", async (name) => {
      const { complete } = queryField(name).extensions.completed as {
        complete: (read: unknown, context: RequestContext) => unknown;
      };
      const read: unknown = JSON.parse(await jsonOf(api, name, viewer));
      await expectUnchanged(name, viewer, read && complete(read, api.contextFor(viewer)));
    });
  });

  async function expectUnchanged(name: string, viewer: Viewer, json: unknown): Promise<void> {
    const query = wholeQuery(name, ours[name] ?? '', notInReadModels);
    const answer = execute({ schema: bare, document: parse(query), rootValue: { [name]: json } });
    expect(JSON.parse(JSON.stringify(await answer))).toEqual({ data: { [name]: json } });
    // Nor do the resolvers change it.
    expect(dataOf(await api.ask(query, viewer))).toEqual({ [name]: json });
  }
});

/** What the database wrote for the whole query. */
async function jsonOf(api: TestApi, name: string, viewer: Viewer): Promise<string> {
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
