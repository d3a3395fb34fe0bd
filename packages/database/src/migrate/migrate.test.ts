import { randomBytes } from 'node:crypto';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlBetween } from '../../scripts/schema-engine.ts';
import { appUrlOf } from '../connection/app-credential.ts';
import { withDatabase } from '../connection/database-url.ts';
import { ensureAppRole } from './app-role.ts';
import { applyMigrations } from './apply-migrations.ts';
import { addExtensions } from './extensions.ts';
import { migrate } from './migrate.ts';
import { migrationFiles } from './migration-files.ts';

let database: TestDatabase;
const made: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  for (const name of made) await administrator(`drop database "${name}" with (force)`);
  await database.close();
});

async function administrator(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(database.ownerUrl, 'postgres') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function emptyDatabase(): Promise<string> {
  const name = `concordat_migrate_${randomBytes(4).toString('hex')}`;
  await administrator(`create database ${name} template template0`);
  made.push(name);
  return withDatabase(database.ownerUrl, name);
}

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const all = migrationFiles().map(({ name }) => name);

const vetoedLate = { kind: 'panelReport', verdict: 'tooHigh', isLate: true };
const supported = { kind: 'panelReport', verdict: 'supported', isLate: false };
const rejected = { kind: 'secondReport', verdict: 'tooLow', isLate: false };

/** Section 114 reports and precepts as they stood before the law's own questions were asked of them. */
async function rowsBeforeTheLaw(client: pg.Client, body: string): Promise<void> {
  const allowed = [
    { on: '2016-12-02', what: 'A roof', why: 'It leaks' },
    { on: '2016-12-03', what: 'A door', why: 'It jams' },
  ];
  const considered = { on: '2015-12-10', isAgreed: true, decision: 'It stops', isLate: false };
  for (const [onDate, permitted, decided] of [
    ['2016-12-01', allowed, null],
    ['2015-12-01', [], considered],
  ] as const)
    await client.query(
      `insert into section_114_report (id, body_id, reader_body_ids, status, ground, on_date, text, reported_by, recorded_at, allowed, considered)
       values (gen_random_uuid(), $1, array[$1]::uuid[], $2, 'spendBeyondResources', $3, 'Too much', 'Somebody', now(), $4, $5)`,
      [body, decided === null ? 'reported' : 'considered', onDate, JSON.stringify(permitted), decided],
    );
  for (const [year, status, steps] of [
    ['2014/15', null, []],
    ['2015/16', 'vetoed', [vetoedLate]],
    ['2016/17', 'accepted', [supported]],
    ['2017/18', 'secondReported', [rejected]],
  ] as const)
    await client.query(
      `insert into precept_proposal (id, body_id, reader_body_ids, financial_year, status, steps)
       values (gen_random_uuid(), $1, array[$1]::uuid[], $2, $3, $4)`,
      [body, year, status, JSON.stringify(steps)],
    );
}

describe('migrating', () => {
  it('takes every step once, also when four try at the same time', async () => {
    const ownerUrl = await emptyDatabase();
    const steps = await Promise.all([1, 2, 3, 4].map(() => migrate({ ownerUrl }, () => {})));
    expect(steps.flat().sort()).toEqual(all);
    expect(await migrate({ ownerUrl }, () => {})).toEqual([]);
  });

  it('lets the working role sign in to each of several databases made at once on one server', async () => {
    const urls = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
    await Promise.all(urls.map((ownerUrl) => migrate({ ownerUrl }, () => {})));
    for (const url of urls) {
      expect(await ask(appUrlOf(url), 'select current_user::text as me')).toEqual([{ me: 'concordat_app' }]);
    }
  });

  it('leaves nothing behind when a step fails', async () => {
    const ownerUrl = await emptyDatabase();
    await ask(ownerUrl, 'create table paper_table (in_the_way int)');
    await expect(migrate({ ownerUrl }, () => {})).rejects.toThrow('already exists');
    expect(await ask(ownerUrl, `select relname from pg_class where relname = 'meeting'`)).toEqual([]);
    await ask(ownerUrl, 'drop table paper_table');
    expect(await migrate({ ownerUrl }, () => {})).toEqual(all);
  });

  it('takes the latest steps over rows that were there before them', async () => {
    const ownerUrl = await emptyDatabase();
    const later = all.indexOf('0077_cleared_files');
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('begin');
    await addExtensions(client, () => {});
    await ensureAppRole(client, ownerUrl);
    await applyMigrations(client, migrationFiles().slice(0, later), () => {});
    await client.query('select guard_tables()');
    await client.query(`set local concordat.maintenance = 'on'`);
    const [body, file] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
    await client.query(
      `insert into stored_file (sha256, bytes, size, media_type) values ('ab', 'x', 1, 'text/plain')`,
    );
    await client.query(
      `insert into file_entry (id, body_id, reader_body_ids, sha256, file_name, uploaded_by, uploaded_at)
       values ('${file}', '${body}', '{${body}}', 'ab', 'pack.txt', 'somebody', now())`,
    );
    await rowsBeforeTheLaw(client, body);
    await client.query('commit');
    await client.end();
    expect(await migrate({ ownerUrl }, () => {})).toEqual(all.slice(later));
    const asOwner = new pg.Client({ connectionString: ownerUrl, options: '-c concordat.maintenance=on' });
    await asOwner.connect();
    expect((await asOwner.query('select clearance from file_entry')).rows).toEqual([{ clearance: 1 }]);
    const reports = await asOwner.query(
      'select on_date::text, allowed, considered, reported_by_user_id, copies from section_114_report order by on_date',
    );
    expect(reports.rows).toEqual([
      {
        on_date: '2015-12-01',
        allowed: [],
        considered: {
          on: '2015-12-10',
          isAgreed: true,
          decision: 'It stops',
          isLate: false,
          reasons: null,
          by: null,
        },
        reported_by_user_id: null,
        copies: [],
      },
      {
        on_date: '2016-12-01',
        allowed: [
          { on: '2016-12-02', what: 'A roof', why: 'It leaks', ground: null, recordId: null, by: null },
          { on: '2016-12-03', what: 'A door', why: 'It jams', ground: null, recordId: null, by: null },
        ],
        considered: null,
        reported_by_user_id: null,
        copies: [],
      },
    ]);
    const asked = { vote: null, recommended: null };
    const precepts = await asOwner.query(
      'select financial_year as year, status, steps from precept_proposal order by financial_year',
    );
    expect(precepts.rows).toEqual([
      { year: '2014/15', status: null, steps: [] },
      { year: '2015/16', status: 'reportedLate', steps: [{ ...vetoedLate, ...asked }] },
      { year: '2016/17', status: 'reported', steps: [{ ...supported, ...asked }] },
      {
        year: '2017/18',
        status: 'secondReported',
        steps: [{ ...rejected, ...asked, verdict: 'notSupported' }],
      },
    ]);
    await asOwner.end();
  });

  it('refuses a database whose steps were edited afterwards, or that a newer Concordat made', async () => {
    const ownerUrl = await emptyDatabase();
    await migrate({ ownerUrl }, () => {});
    await ask(ownerUrl, `insert into schema_migration values ('9999_from_the_future', 'x')`);
    await expect(migrate({ ownerUrl }, () => {})).rejects.toThrow('it was made by a newer one');
    await ask(ownerUrl, `delete from schema_migration where name like '9999%'`);
    await ask(ownerUrl, `update schema_migration set checksum = 'x' where name = '0001_initial'`);
    await expect(migrate({ ownerUrl }, () => {})).rejects.toThrow('"0001_initial" was changed');
  });

  it('goes on without an extension that is not to be had, and says what is missing', async () => {
    const said: string[] = [];
    const client = new pg.Client({ connectionString: appUrlOf(database.ownerUrl) });
    await client.connect();
    const answers = client.query.bind(client);
    const refused = async (sql: string) =>
      answers(
        sql.startsWith('create extension') ? sql.replace(/exists \w+/, 'exists no_such_extension') : sql,
      );
    await client.query('begin');
    await addExtensions({ query: refused } as unknown as pg.ClientBase, (sentence) => said.push(sentence));
    await client.query('select 1');
    await client.end();
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(
      /^The PostgreSQL extension "unaccent" is not to be had .* Search will tell accented/,
    );
  });
});

describe('the migrations', () => {
  it('make what the models say', { timeout: 60_000 }, async () => {
    const ownerUrl = await emptyDatabase();
    await migrate({ ownerUrl }, () => {});
    expect(await sqlBetween({ kind: 'database' }, { kind: 'models' }, ownerUrl)).toBeNull();
  });

  it('show a column that was added by hand as drift', { timeout: 60_000 }, async () => {
    const ownerUrl = await emptyDatabase();
    await migrate({ ownerUrl }, () => {});
    await ask(ownerUrl, 'alter table paper add column rogue text');
    expect(await sqlBetween({ kind: 'database' }, { kind: 'models' }, ownerUrl)).toContain(
      'DROP COLUMN "rogue"',
    );
  });
});
