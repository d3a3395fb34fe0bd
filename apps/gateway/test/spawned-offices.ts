import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Agent, request } from 'node:http';
import { join } from 'node:path';
import { type Database, migrate, openDatabase } from '@concordat/database';
import { testFolder } from '@concordat/testing';
import pg from 'pg';
import { expect } from 'vitest';
import { Browser } from './browser.ts';
import { SpawnedGateway } from './spawned-gateway.ts';

export const bytesType = { 'content-type': 'application/octet-stream' };

// biome-ignore lint/suspicious/noExplicitAny: rows of any question
export type Ask = (sql: string) => Promise<any[]>;

/** Offices as processes of their own, each over a database in a folder of its own name. */
export class SpawnedOffices {
  readonly folder = testFolder();
  readonly #started: SpawnedGateway[] = [];

  start(dataDir: string, more: Readonly<Record<string, string>> = {}): SpawnedGateway {
    const gateway = new SpawnedGateway(join(this.folder, dataDir), more);
    this.#started.push(gateway);
    return gateway;
  }

  /** Looks into the database of a folder whose gateway is gone, and leaves it stopped. */
  async lookInto<T>(dataDir: string, look: (ask: Ask, database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase({ dataDir: join(this.folder, dataDir), log: () => {} });
    const owner = new pg.Client({
      connectionString: database.ownerUrl,
      options: '-c concordat.maintenance=on',
    });
    await owner.connect();
    try {
      return await look(async (sql) => (await owner.query(sql)).rows, database);
    } finally {
      await owner.end();
      await database.close();
    }
  }

  /** How a database of the same server stands that was migrated in one go. */
  standingWhenWhole(): Promise<unknown> {
    return this.lookInto('migrated in one go', async (ask, database) => {
      await migrate(database, () => {});
      return standingOf(ask);
    });
  }

  postmasterOf(dataDir: string): number {
    const [pid] = readFileSync(join(this.folder, dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return Number(pid);
  }

  /** One of its processes is killed: PostgreSQL throws everybody out, recovers and opens again by itself. */
  crashDatabase(dataDir: string): void {
    const postmaster = this.postmasterOf(dataDir);
    const [child] = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === postmaster);
    if (child === undefined) throw new Error('The database has no process of its own.');
    process.kill(Number(child), 'SIGKILL');
  }

  async close(): Promise<void> {
    await Promise.all(this.#started.map((gateway) => gateway.kill('SIGTERM')));
    await rm(this.folder, { recursive: true, force: true });
  }
}

export const officerOf = (address: string) => personaOf(address, 'governance-officer');

export async function personaOf(address: string, persona: string): Promise<Browser> {
  const browser = new Browser(address);
  const answer = await browser.post('/auth/demo/sign-in', { persona });
  expect(answer.json).toMatchObject({ next: 'done' });
  return browser;
}

/** The hash by which the admin app asks one of its operations. */
export function documentOf(operation: string): string {
  const file = new URL('../../admin/src/generated/persisted-documents.json', import.meta.url);
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const [hash] =
    documents.find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text)) ?? [];
  if (hash === undefined) throw new Error(`The admin app has no operation ${operation}.`);
  return hash;
}

/** The migrations that ran, and every column, constraint, index, policy and trigger there is, as one hash. */
export async function standingOf(ask: Ask): Promise<unknown> {
  const applied = await ask('select name, checksum from schema_migration order by name');
  const [schema] =
    await ask(`select md5(string_agg(part, E'\\n' order by part)) as hash, count(*)::int as parts from (
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as part
      from information_schema.columns where table_schema = 'public'
    union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select concat_ws(' ', tablename, policyname, cmd, qual, with_check) from pg_policies where schemaname = 'public'
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal) parts`);
  expect(schema.parts).toBeGreaterThan(1_000);
  return { applied, schema };
}

function parentOf(pid: string): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
  } catch {
    return null;
  }
}

/** The status, or null when nobody answers any more. */
export function getOnce(url: string, agent: Agent, cookie: string): Promise<number | null> {
  return new Promise((resolve) => {
    const sent = request(url, { agent, headers: { cookie } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve(null));
    });
    sent.once('error', () => resolve(null));
    sent.end();
  });
}

export function startUpload(url: string, cookie: string, origin: string): { finish: () => Promise<number> } {
  const sent = request(url, { method: 'POST', headers: { cookie, origin, ...bytesType } });
  const status = new Promise<number>((resolve, reject) => {
    sent.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
  });
  sent.write('the first half of a paper ');
  return {
    finish: () => {
      sent.end('and the second');
      return status;
    },
  };
}
