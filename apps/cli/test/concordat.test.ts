import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testFolder } from '@concordat/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runConcordat } from './run-concordat.ts';

const minutes = 60_000;
const folder = testFolder();
const paper = `## Business Co-ordination Board

Date	Time	Venue
16 December 2016	10:00	Headquarters

### AGENDA

1.	Welcome and apologies
2.	Estates report  Report from the Chief Constable
`;

const file = (name: string) => join(folder, name);

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  const noise = Uint8Array.from({ length: 4_096 }, (_, at) => (at * 37) % 251);
  await writeFile(file('pack.md'), paper);
  await writeFile(file('noise.bin'), noise);
  await writeFile(file('empty.txt'), '');
  await writeFile(file('shopping.txt'), 'milk\nbread\ntwo pounds of apples\n');
  await writeFile(file('secret.md'), `SECRET\n\n${paper}`);
  await writeFile(file('large.txt'), new Uint8Array(26 * 1024 * 1024).fill(65));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a dry run', () => {
  const nowhere = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/nowhere' };

  it(
    'needs no database, writes the draft to stdout and how it goes to stderr',
    async () => {
      const ran = await runConcordat(['import', file('pack.md'), '--dry-run', '--format', 'json'], nowhere);
      expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('…')]);
      expect(JSON.parse(ran.stdout)).toMatchObject({
        source: { file: 'pack.md' },
        documents: [{ kind: 'agenda', meeting: { date: '2016-12-16' } }],
      });
    },
    minutes,
  );

  it.each(['noise.bin', 'empty.txt', 'shopping.txt', 'large.txt', 'missing.txt'])(
    'ends with 2 and one sentence for %s',
    async (name) => {
      const ran = await runConcordat(['import', file(name), '--dry-run'], nowhere);
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      const said = ran.stderr.split('\n').filter((line) => line !== '' && !line.endsWith('…'));
      expect(said).toEqual([expect.stringMatching(/^.+\.$/)]);
    },
    minutes,
  );
});

describe('an office of its own', () => {
  const office = { CONCORDAT_DATA_DIR: file('office') };
  const run = (...args: string[]) => runConcordat(args, office);

  it(
    'is opened, takes a pack in as pending, turns away what is no pack, holds, and is put back from its backup',
    async () => {
      const user = ['--name', 'Clerk', '--email', 'clerk@example.org', '--role', 'governanceOfficer'];
      const body = ['--body', 'Test OPCC', '--new-body', 'policingBody', '--area', 'Testshire'];
      const named = [
        '--legal-name',
        'Police and Crime Commissioner for Testshire',
        '--head-title',
        'Commissioner',
      ];
      const opened = await runConcordat(
        ['create-user', ...user, ...body, ...named],
        office,
        'a long enough pass phrase 2016',
      );
      expect([opened.code, opened.stdout]).toEqual([0, expect.stringContaining('Clerk may sign in as')]);

      const secret = await run('import', file('secret.md'), '--body', 'Test OPCC');
      expect([secret.code, secret.stdout, secret.stderr]).toEqual([2, '', expect.stringContaining('SECRET')]);

      const brought = await run('import', file('pack.md'), '--body', 'Test OPCC', '--format', 'json');
      expect(brought.code).toBe(0);
      const { importId, status } = JSON.parse(brought.stdout) as { importId: string; status: string };
      expect(status).toBe('pending');
      const findings = await run('import', 'findings', importId);
      expect([findings.code, findings.stdout]).toEqual([0, expect.stringContaining('question')]);
      const asked = await run('import', 'accept', importId);
      expect([asked.code, asked.stdout]).toEqual([2, '']);
      expect((await run('import', 'reject', importId, '--reason', 'A trial')).code).toBe(0);

      const backup = await run('backup', file('office.backup'));
      expect([backup.code, backup.stdout]).toEqual([0, expect.stringContaining('Verified backup')]);
      const rows = Number(/(\d+) rows/.exec(backup.stdout)?.[1]);
      const restored = await run('restore', file('office.backup'));
      expect([restored.code, restored.stdout]).toEqual([0, expect.stringContaining(`Restored ${rows} rows`)]);

      const verified = await run('verify');
      expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('All holds')]);
      const migrated = await run('migrate');
      expect([migrated.code, migrated.stdout]).toEqual([0, 'The schema was up to date.\n']);
    },
    5 * minutes,
  );
});
