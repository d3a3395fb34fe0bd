import type { Viewer } from '@concordat/domain/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './api.ts';
import { ours } from './asked-of-each.ts';
import { bodies, canary } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';
import { wholeQuery } from './whole-document.ts';

/** One statement as a read model sent it. */
interface Sent {
  readonly viewer: Viewer;
  readonly text: string;
  readonly values: readonly unknown[];
}

const official = somebody({ roles: ['monitoringOfficer'], clearance: 'official' });
const readers = { cleared: somebody({ roles: ['monitoringOfficer'] }), official };
/** Reads both bodies and everything in them. */
const everybody: Viewer = {
  ...readers.cleared,
  personId: null,
  bodyIds: [bodies.ours, bodies.theirs] as unknown as Viewer['bodyIds'],
};

describe('either wall alone', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const withoutStatement = ['office', 'systemStatus'];
  const queries = Object.keys(ours).filter((name) => !withoutStatement.includes(name));

  it.each(queries)('%s: the predicates hide as much where no policy does', async (name) => {
    for (const viewer of Object.values(readers)) {
      const sent = await statementsOf(api, name, viewer);
      expect(sent.length).toBeGreaterThan(0);
      for (const { text, values } of sent) {
        const behindBoth = await api.database.readPool.readJsonAs(viewer, text, values);
        expect(JSON.parse(await asOwner(api, viewer, text, values))).toEqual(JSON.parse(behindBoth));
      }
    }
  });

  it.each(queries)('%s: the policies hide restricted rows where no predicate does', async (name) => {
    for (const { text, values } of await statementsOf(api, name, everybody)) {
      const json = await api.database.readPool.readJsonAs(official, text, values);
      expect(json).not.toContain(canary);
      expect(json).not.toContain('Harbour');
    }
  });
});

/** The statements a query sends for a viewer, by asking through a pool that remembers them. */
async function statementsOf(api: TestApi, name: string, viewer: Viewer): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { readPool } = api.database;
  const remembering = new Proxy(readPool, {
    get: (pool, key) =>
      key === 'readJsonAs'
        ? (as: Viewer, text: string, values: unknown[]) => {
            sent.push({ viewer: as, text, values });
            return pool.readJsonAs(as, text, values);
          }
        : Reflect.get(pool, key, pool),
  });
  await api.ask(wholeQuery(name, ours[name] ?? ''), viewer, {}, { readPool: remembering });
  return sent;
}

/** As the owner, whom no policy binds, but with the viewer said for functions that ask. */
async function asOwner(
  api: TestApi,
  viewer: Viewer,
  text: string,
  values: readonly unknown[],
): Promise<string> {
  const client = await api.database.ownerPool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('concordat.body_ids', $1, true), set_config('concordat.clearance', $2, true),
         set_config('concordat.person_id', $3, true)`,
      [
        `{${viewer.bodyIds.join(',')}}`,
        viewer.clearance === 'officialSensitive' ? '1' : '0',
        viewer.personId ?? '',
      ],
    );
    const { rows } = await client.query<{ json: string }>(text, [...values]);
    return rows[0]?.json ?? 'null';
  } finally {
    await client.query('rollback');
    client.release();
  }
}
