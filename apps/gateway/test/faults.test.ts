import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { emptyDatabase, verifyDatabase } from '@concordat/database';
import { demoPersonas } from '@concordat/demo-office';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Browser } from './browser.ts';
import { testEnv } from './env.ts';
import type { SpawnedGateway } from './spawned-gateway.ts';
import {
  bytesType,
  documentOf,
  getOnce,
  officerOf,
  personaOf,
  SpawnedOffices,
  standingOf,
  startUpload,
} from './spawned-offices.ts';
import { goodPassword, testGateway } from './test-gateway.ts';

const minutes = 60_000;
const offices = new SpawnedOffices();
const { folder } = offices;
const start: SpawnedOffices['start'] = (...asked) => offices.start(...asked);
const lookInto: SpawnedOffices['lookInto'] = (dataDir, look) => offices.lookInto(dataDir, look);

afterAll(() => offices.close(), 2 * minutes);

describe('a first start that is killed at any moment', () => {
  it(
    'is completed by the next one: the whole office, once',
    async () => {
      for (const after of [400, 1_500, 3_000, 6_000]) {
        const cut = start('interrupted');
        await pause(after);
        await cut.kill('SIGKILL');
      }
      const inTheStory = start('interrupted');
      await expect.poll(() => inTheStory.printed, { timeout: minutes }).toContain('Areas and bodies');
      await inTheStory.kill('SIGKILL');
      const whole = start('interrupted');
      await officerOf(await whole.ready());
      expect(whole.printed).toContain('The last start was cut off while it wrote the demo office');
      expect(await whole.kill('SIGTERM')).toEqual({ code: 0, signal: null });
      await lookInto('interrupted', async (ask, database) => {
        expect(await ask('select count(*)::int as n from user_access')).toEqual([{ n: demoPersonas.length }]);
        expect(await ask('select distinct count(*)::int as n from body group by short_name')).toEqual([
          { n: 1 },
        ]);
        expect(await ask(`select count(*)::int as n from meeting where held_on = '2016-12-16'`)).toEqual([
          { n: 1 },
        ]);
        expect(await standingOf(ask)).toEqual(await offices.standingWhenWhole());
        expect(await verifyDatabase(database)).toMatchObject({ holds: true });
      });
    },
    5 * minutes,
  );
});

describe('an open office', () => {
  let gateway: SpawnedGateway;
  let address: string;

  beforeAll(async () => {
    gateway = start('office');
    address = await gateway.ready();
  }, 3 * minutes);

  it('says where everything is and whom to be', () => {
    expect(gateway.printed).toMatch(/Opening the database: \d+\.\d s\n/);
    expect(gateway.printed).toContain(`${address}/resource-group`);
    expect(gateway.printed).toContain(`${address}/admin`);
    expect(gateway.printed).toContain(`${address}/graphql/explore`);
    for (const { name } of demoPersonas) expect(gateway.printed).toContain(name);
  });

  it(
    'refuses a second process on its folder with exit 3 and a sentence, and goes on itself',
    async () => {
      const second = start('office');
      expect(await second.ended).toEqual({ code: 3, signal: null });
      expect(second.printed).toMatch(/Concordat is already running on the folder .+Stop it first/);
      expect((await new Browser(address).get('/readyz')).status).toBe(200);
    },
    minutes,
  );

  it(
    'refuses a port that is taken with a sentence, and leaves nothing running',
    async () => {
      const second = start('other', { PORT: new URL(address).port });
      expect(await second.ended).toEqual({ code: 1, signal: null });
      expect(second.printed).toMatch(/Port \d+ is in use by another program\. .*PORT=\d+\./);
      expect(second.printed).not.toContain('    at ');
      const free = start('other', { CONCORDAT_DEMO: 'off' });
      await free.ready();
      await free.kill('SIGTERM');
    },
    2 * minutes,
  );

  it(
    'refuses to be seen from elsewhere, or settings it cannot use, before touching anything',
    async () => {
      const cases = [
        [{ HOST: '0.0.0.0' }, /the demo office listens on this machine only/],
        [{ PORT: 'soon' }, /PORT cannot be used: must be a whole number/],
        [{ CONCORDAT_SECRET: 'short' }, /CONCORDAT_SECRET cannot be used/],
        [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, /cannot be reached/],
      ] as const;
      const refused = cases.map(([setting, sentence]) => ({
        gateway: start('untouched', setting),
        sentence,
      }));
      for (const { gateway: one, sentence } of refused) {
        expect(await one.ended).toEqual({ code: 1, signal: null });
        expect(one.printed).toMatch(sentence);
      }
      expect(existsSync(join(folder, 'untouched'))).toBe(false);
    },
    2 * minutes,
  );

  it(
    'keeps every acknowledged write through kill -9, none by half, and starts again unaided',
    async () => {
      const acknowledged = new Set<string>();
      for (let round = 0; round < testEnv.killRounds; round += 1) {
        const browser = await officerOf(address);
        let isDown = false;
        const writer = async (line: number) => {
          for (let at = 0; !isDown; at += 1) {
            const text = new TextEncoder().encode(`round ${round} line ${line} paper ${at}`);
            const answer = await browser
              .post(`/files?for=table&name=${round}-${line}-${at}.txt`, text, bytesType)
              .catch(() => null);
            if (answer?.status === 201) acknowledged.add(answer.json.fileId);
          }
        };
        const writers = [writer(0), writer(1), writer(2)];
        const enough = acknowledged.size + 2 + Math.floor(Math.random() * 12);
        await expect.poll(() => acknowledged.size, { timeout: minutes, interval: 1 }).toBeGreaterThan(enough);
        await gateway.kill('SIGKILL');
        isDown = true;
        await Promise.all(writers);
        await lookInto('office', async (ask, database) => {
          const kept = new Set((await ask('select id from file_entry')).map(({ id }) => id));
          expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
          expect(
            await ask(
              'select 1 from file_entry e left join stored_file f using (sha256) where f.sha256 is null',
            ),
          ).toEqual([]);
          const recorded = await ask(`select object_id from audit_event where action = 'FileReceived'`);
          expect(new Set(recorded.map(({ object_id }) => object_id))).toEqual(kept);
          expect(await verifyDatabase(database)).toMatchObject({ holds: true });
        });
        gateway = start('office');
        address = await gateway.ready();
      }
      expect(acknowledged.size).toBeGreaterThan(testEnv.killRounds);
    },
    10 * minutes,
  );

  it(
    'takes over the database that a killed process left running',
    async () => {
      await gateway.kill('SIGKILL');
      expect(isAlive(offices.postmasterOf('office'))).toBe(true);
      gateway = start('office');
      address = await gateway.ready();
      expect((await officerOf(address)).cookie('concordat-session')).toBeDefined();
    },
    2 * minutes,
  );

  // The process to kill is found in /proc.
  it.runIf(process.platform === 'linux')(
    'fails requests while its database restarts so that they may be repeated, and writes nothing twice',
    async () => {
      const browser = await personaOf(address, 'constabulary-finance-officer');
      const desk = await browser.post('/graphql', { documentId: documentOf('PressureDesk') });
      const post = desk.json.data.posts.edges[0].node;
      const documentId = documentOf('NamePressure');
      const refusals: { wait: number; took: number }[] = [];
      const name = async (title: string): Promise<void> => {
        const input = {
          bodyId: post.body.id,
          title,
          what: 'A test',
          since: '2016-12-01',
          source: 'A test',
          ownerPostId: post.id,
          idempotencyKey: randomUUID(),
        };
        for (;;) {
          const began = performance.now();
          const { json } = await browser.post('/graphql', { documentId, variables: { input } });
          if (json.data?.namePressure.__typename === 'PressureNamed') return;
          const { code, retryAfterSeconds: wait } = json.errors?.[0].extensions ?? {};
          if (code !== 'UNAVAILABLE') throw new Error(JSON.stringify(json));
          refusals.push({ wait, took: performance.now() - began });
          await pause(50);
        }
      };
      const titles: string[] = [];
      let named = 0;
      let isOver = false;
      const writers = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          const title = `Under a restart ${titles.length}`;
          titles.push(title);
          await name(title);
          named += 1;
        }
      });
      // A crash may fall between two statements and refuse nothing: it counts once it refused somebody.
      for (let crashes = 0, felt = 0; felt < 2; crashes += 1) {
        expect(crashes).toBeLessThan(20);
        const before = { named, refused: refusals.length };
        offices.crashDatabase('office');
        await pause(100);
        await expect.poll(() => named - before.named, { timeout: 60_000 }).toBeGreaterThan(writers.length);
        if (refusals.length > before.refused) felt += 1;
      }
      isOver = true;
      await Promise.all(writers);
      expect(refusals.every(({ wait, took }) => wait > 0 && took < 5_000)).toBe(true);
      await gateway.kill('SIGTERM');
      await lookInto('office', async (ask, database) => {
        const named = await ask(`select title from pressure where title like 'Under a restart%'`);
        expect(named.map(({ title }) => title).sort()).toEqual([...titles].sort());
        expect(await verifyDatabase(database)).toMatchObject({ holds: true });
      });
      gateway = start('office');
      address = await gateway.ready();
    },
    4 * minutes,
  );

  it(
    'finishes what is under way when it is told to stop, then closes the database',
    async () => {
      const browser = await officerOf(address);
      const cookie = `concordat-session=${browser.cookie('concordat-session')}`;
      const agent = new Agent({ keepAlive: true, maxSockets: 8 });
      const statuses: number[] = [];
      let isDown = false;
      const reader = async () => {
        while (!isDown) {
          const status = await getOnce(`${address}/auth/sessions`, agent, cookie);
          if (status === null) isDown = true;
          else statuses.push(status);
        }
      };
      const readers = Array.from({ length: 8 }, reader);
      await pause(300);
      const before = statuses.length;
      const slow = startUpload(`${address}/files?for=table&name=slow.txt`, cookie, address);
      await pause(100);
      const postmasterFile = join(folder, 'office', 'postgres', 'postmaster.pid');
      const ended = gateway.kill('SIGTERM');
      await pause(200);
      expect(await slow.finish()).toBe(201);
      expect(await ended).toEqual({ code: 0, signal: null });
      isDown = true;
      await Promise.all(readers);
      expect(before).toBeGreaterThan(0);
      expect(statuses.filter((status) => status !== 200)).toEqual([]);
      expect(existsSync(postmasterFile)).toBe(false);
      await lookInto('office', async (ask) => {
        expect(await ask(`select count(*)::int as n from file_entry where file_name = 'slow.txt'`)).toEqual([
          { n: 1 },
        ]);
      });
    },
    2 * minutes,
  );

  it(
    'starts again on an office that is there without writing the story twice',
    async () => {
      gateway = start('office');
      await gateway.ready();
      expect(gateway.printed).not.toContain('Areas and bodies');
    },
    2 * minutes,
  );

  it(
    'does not open with a wall missing, and says which',
    async () => {
      await gateway.kill('SIGTERM');
      await lookInto('office', (ask) => ask('drop policy viewer_reads on meeting'));
      const refused = start('office');
      expect(await refused.ended).toEqual({ code: 1, signal: null });
      expect(refused.printed).toContain('The table "meeting" lacks its policy viewer_reads.');
      expect(refused.printed).not.toContain('    at ');
      await lookInto('office', (ask) => ask('select guard_tables()'));
      gateway = start('office');
      await gateway.ready();
    },
    2 * minutes,
  );
});

describe('an external database', () => {
  it.runIf(inject('concordatTestDatabase').mode === 'external')(
    'serves an office through kill -9 as an embedded one does',
    async () => {
      const office = await testGateway();
      const { ownerUrl } = office.database;
      await emptyDatabase({ ownerUrl });
      const first = start('external', { DATABASE_URL: ownerUrl });
      const browser = await officerOf(await first.ready());
      const answer = await browser.post(
        '/files?for=table&name=kept.txt',
        new TextEncoder().encode('kept'),
        bytesType,
      );
      expect(answer.status).toBe(201);
      await first.kill('SIGKILL');
      const second = start('external', { DATABASE_URL: ownerUrl });
      const again = await officerOf(await second.ready());
      expect((await again.get(`/files/${answer.json.fileId}`)).text).toBe('kept');
      await second.kill('SIGTERM');
      expect(await verifyDatabase({ ownerUrl })).toMatchObject({ holds: true });
      await office.close();
    },
    3 * minutes,
  );
});

describe('a query that runs away', () => {
  it(
    'is cancelled at ten seconds while everybody else is served',
    async () => {
      const slow = 'query Slow { slow }';
      const hash = (await import('node:crypto')).createHash('sha256').update(slow).digest('hex');
      const office = await testGateway({ trusted: { [hash]: slow } });
      const bodyId = await office.register('Slow Area');
      await office.open({ bodyId, email: 'slow@example.org', roles: ['auditor'], password: goodPassword });
      const browser = office.browser();
      await browser.post('/auth/sign-in', { email: 'slow@example.org', password: goodPassword });
      let hasAnswered = false;
      const runaway = browser.post('/graphql', { documentId: hash }).then((answer) => {
        hasAnswered = true;
        return answer;
      });
      await pause(300);
      for (let tries = 0; tries < 5; tries += 1) {
        expect((await browser.get('/healthz')).status).toBe(200);
        expect((await browser.get('/auth/sessions')).status).toBe(200);
      }
      expect(hasAnswered).toBe(false);
      const { json } = await runaway;
      expect(json.errors[0]).toMatchObject({
        message: expect.stringContaining('10 seconds'),
        extensions: { code: 'UNAVAILABLE' },
      });
      await expect
        .poll(
          async () =>
            (
              await office.database.ownerPool.query(
                `select 1 from pg_stat_activity where state = 'active' and query like '%generate_series(1, 100000000000)%' and pid <> pg_backend_pid()`,
              )
            ).rowCount,
          { timeout: 10_000 },
        )
        .toBe(0);
      await office.close();
    },
    minutes,
  );
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
