import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workspaceCopy } from './workspace-copy.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const generator = fileURLToPath(new URL('./new.mjs', import.meta.url));
const tool = (name) => join(root, 'node_modules', '.bin', name);
const COMMANDS = [
  'packages/domain/src/meetings/adjourn-meeting.ts',
  'packages/domain/src/meetings/adjourn-meeting.test.ts',
  'packages/use-cases/src/meetings/adjourn-meeting.ts',
  'packages/graphql/src/meetings/adjourn-meeting-mutation.ts',
  'apps/admin/src/features/meetings/adjourn-meeting.graphql.ts',
  'apps/admin/src/features/meetings/adjourn-meeting-form.tsx',
];

let copy;
/** Runs a program in the copy; waits without blocking, since the programs are slow. */
function run(command, args, folder = '.') {
  const path = [join(root, 'node_modules', '.bin'), join(process.execPath, '..')].join(':');
  const env = { PATH: path, HOME: copy, CONCORDAT_WORKSPACE: copy, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: join(copy, folder), env }, (error, stdout, stderr) =>
      resolve({ status: error ? (error.code ?? error.signal ?? String(error)) : 0, said: stdout + stderr }),
    );
  });
}
const generate = (...args) => run(process.execPath, [generator, ...args]);

describe('npm run new', () => {
  beforeAll(() => {
    copy = workspaceCopy(root);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }), 60_000);

  it.each([
    [[], 'npm run new -- module <name>'],
    [['module', 'meetings'], 'There is a module called meetings already.'],
    [['command', 'weather', 'extend-term'], 'There is no module called weather; there are access, bodies'],
    [['command', 'meetings', 'update-action'], 'is there already; nothing was written.'],
    [['command', 'bodies', 'dissolve-body'], 'Say last which permission it needs: meeting:read'],
    [['command', 'bodies', 'dissolve-body', 'body:end'], 'There is no permission body:end; there are'],
  ])('refuses %j in a plain sentence', async (args, sentence) => {
    const { status, said } = await generate(...args);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
    expect(status).toBe(1);
  });

  it('writes a command through all layers, a new module and its first command, and says what is left', async () => {
    const { status, said } = await generate('command', 'meetings', 'adjourn-meeting');
    expect(status).toBe(0);
    for (const path of COMMANDS) expect(said).toContain(path);
    expect(said).toContain('Left to do:');
    expect(await generate('module', 'weather')).toMatchObject({ status: 0 });
    const storm = await generate('command', 'weather', 'record-storm', 'meeting:run');
    expect(storm).toMatchObject({ status: 0 });
    expect(readFileSync(join(copy, 'tooling/boundaries/src/layers.mjs'), 'utf8')).toContain('  weather: [');
  });

  it('writes them in the form the formatter leaves alone', async () => {
    const folders = [
      'packages/domain/src',
      'packages/use-cases/src/weather',
      'apps/admin/src/features/weather',
    ];
    expect(await run(tool('biome'), ['check', '--vcs-enabled=false', ...COMMANDS, ...folders])).toMatchObject(
      {
        status: 0,
      },
    );
  });

  it.each(['packages/domain', 'packages/use-cases', 'packages/graphql'])(
    'leaves %s type-checking',
    async (folder) => {
      expect(await run(tool('tsc'), ['-p', 'tsconfig.json'], folder)).toEqual({ status: 0, said: '' });
    },
  );

  it('leaves the form type-checking, once the schema is printed and the operation typed', async () => {
    const print = ['-C', '@concordat/source', 'scripts/print-schema.ts'];
    expect(await run(tool('tsx'), print, 'packages/graphql')).toMatchObject({ status: 0 });
    const codegen = [join(copy, 'tooling/codegen/src/generate.mjs'), '.'];
    expect(await run(process.execPath, codegen, 'apps/admin')).toMatchObject({ status: 0 });
    expect(await run(tool('tsc'), ['-p', 'tsconfig.json'], 'apps/admin')).toEqual({ status: 0, said: '' });
  });

  it('leaves one test of each rule failing, until somebody has thought about it', async () => {
    const report = join(copy, 'report.json');
    const args = ['run', '--reporter=json', `--outputFile=${report}`, 'adjourn-meeting', 'record-storm'];
    expect(await run(tool('vitest'), args, 'packages/domain')).toMatchObject({ status: 1 });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const told = testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, status }) => `${status}: ${title}`),
    );
    expect(told.sort()).toEqual([
      'failed: refuses to be done without a note',
      'failed: refuses to be done without a note',
      'passed: is recorded with its note, in meetings',
      'passed: is recorded with its note, in weather',
    ]);
  });
});
