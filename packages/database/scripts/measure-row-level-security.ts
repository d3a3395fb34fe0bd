// What the second wall costs: the same small reads with no policy, with the viewer set in a transaction for each read,
// sent before it, and told in the same statement. Ten at a time, medians of five rounds taken in turn.

import pg from 'pg';
import { v7 } from 'uuid';
import { appUrlOf } from '../src/connection/app-credential.ts';
import { asOwner } from '../src/connection/as-owner.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { ReadPool } from '../src/read/read-pool.ts';
import type { ViewerContext } from '../src/read/viewer-context.ts';
import { setViewerInTransaction, viewerSettings } from '../src/read/viewer-settings.ts';
import { withScratchDatabase } from './scratch-database.ts';

const atATime = 10;
const msPerRound = 800;
const rounds = 5;

const bodies = Array.from({ length: 8 }, () => v7());
const viewers: ViewerContext[] = Array.from({ length: 50 }, (_, index) => ({
  userId: `user-${index}`,
  personId: null,
  bodyIds: [bodies[index % bodies.length] ?? ''],
  clearance: 'official',
}));
const first = viewers[0] as ViewerContext;
const viewerOf = (turn: number) => viewers[turn % viewers.length] as ViewerContext;

const reads = {
  'one record': `select json_build_object('id', id, 'name', name)::text as json from person where id = $1`,
  'a page of 50': `select json_agg(json_build_object('id', id, 'name', name))::text as json from
    (select id, name from person where body_id = $1 order by name, id limit 50) x`,
};

await withScratchDatabase(async (ownerUrl) => {
  await migrate({ ownerUrl }, () => {});
  await asOwner({ ownerUrl }, (client) =>
    client.query(
      `insert into person (id, body_id, reader_body_ids, name)
       select gen_random_uuid(), b, array[b], 'Clerk ' || n from unnest($1::uuid[]) b, generate_series(1, 500) n`,
      [bodies],
    ),
  );
  await asOwner({ ownerUrl }, (client) => client.query('vacuum analyze person'));
  const someone = await asOwner({ ownerUrl }, async (client) => {
    const { rows } = await client.query('select id from person where body_id = $1 limit 1', [bodies[0]]);
    return rows[0].id as string;
  });

  const appUrl = appUrlOf(ownerUrl);
  const plain = new pg.Pool({ connectionString: ownerUrl, max: atATime });
  const app = new pg.Pool({ connectionString: appUrl, max: atATime });
  const readPool = new ReadPool(appUrl, { size: atATime });
  for (const pool of [plain, app]) pool.on('error', () => {});

  for (const [what, sql] of Object.entries(reads)) {
    const values = [what === 'one record' ? someone : bodies[0]];
    const query = { name: what, text: sql, values };
    const variants: Record<string, (turn: number) => Promise<unknown>> = {
      'no policy (as superuser)': () => plain.query(query),
      'policy, viewer set in a transaction per read': async (turn) => {
        const connection = await app.connect();
        await connection.query('begin');
        await connection.query({
          name: 'v',
          text: setViewerInTransaction,
          values: [...viewerSettings(viewerOf(turn))],
        });
        await connection.query(query);
        await connection.query('commit');
        connection.release();
      },
      'policy, viewer sent before every read': async (turn) => {
        const connection = await app.connect();
        await connection.query({
          name: 'w',
          text: setViewerInTransaction.replaceAll('true', 'false'),
          values: [...viewerSettings(viewerOf(turn))],
        });
        await connection.query(query);
        connection.release();
      },
      'policy, viewer in the same statement, another each time': (turn) =>
        readPool.readJsonAs(viewerOf(turn), sql, values),
      'policy, viewer in the same statement, the same': () => readPool.readJsonAs(first, sql, values),
    };
    const measured = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, read] of Object.entries(variants)) {
        const rate = await readsPerSecond(read);
        if (round > 0) measured.set(name, [...(measured.get(name) ?? []), rate]);
      }
    }
    console.log(`\n${what}`);
    const base = median(measured.get('no policy (as superuser)') ?? []);
    for (const [name, rates] of measured) {
      console.log(`| ${name} | ${Math.round(median(rates))} | ${(median(rates) / base).toFixed(2)} |`);
    }
  }
  await Promise.all([plain.end(), app.end(), readPool.close()]);
});

async function readsPerSecond(read: (turn: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + msPerRound;
  let done = 0;
  const reader = async () => {
    while (performance.now() < until) await read(done++);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atATime }, reader));
  return done / ((performance.now() - started) / 1_000);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
