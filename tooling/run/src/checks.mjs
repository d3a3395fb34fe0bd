import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkStart } from './check-start.mjs';
import { setting } from './env.mjs';
import { findChromium } from './find-chromium.mjs';
import { turbo } from './prepare.mjs';
import { runOrThrow } from './run-command.mjs';
import { runPlaywright } from './run-playwright.mjs';
import { runVitest } from './run-vitest.mjs';
import { serverBinaries, withThrowawayPostgres } from './throwaway-postgres.mjs';
import { root } from './workspace.mjs';

/** Projects whose tests use a database: they run on the embedded server and again on another one. */
const DATABASE_PROJECTS = ['database', 'testing', 'use-cases', 'graphql', 'demo-office', 'gateway', 'cli'];

const tool = (...path) => join(root, 'node_modules', '.bin', ...path);

async function passes(command, args, options) {
  await runOrThrow(command, args, options);
  return { passed: 1, failed: 0 };
}

/** The parts of `npm test` in order: a name to choose it by, a title, and work that returns counts or a reason to skip. */
export const checks = [
  {
    name: 'types',
    title: 'Types',
    async run(note) {
      await turbo(['run', 'typecheck'], note);
      return { passed: 1, failed: 0 };
    },
  },
  {
    name: 'lint',
    title: 'Lint and format',
    run: () => passes(tool('biome'), ['check', '--max-diagnostics=200', '.']),
  },
  {
    name: 'boundaries',
    title: 'Boundaries between packages and folders',
    run: () => passes(process.execPath, [join(root, 'tooling/boundaries/src/check-imports.mjs')]),
  },
  {
    name: 'schema',
    title: 'Printed schema, and breaking changes to it',
    run: () =>
      passes(tool('tsx'), ['-C', '@concordat/source', 'scripts/check-schema.ts'], {
        cwd: join(root, 'packages/graphql'),
      }),
  },
  {
    name: 'vitest',
    title: 'Tests',
    run: (note) => runVitest({ settings: { DATABASE_URL: undefined } }, note),
  },
  { name: 'external', title: 'Database and API tests on another PostgreSQL', run: onAnotherPostgres },
  { name: 'start', title: 'An office opened by npm start', run: checkStart },
  {
    name: 'journeys',
    title: 'Browser journeys and axe',
    async run(note) {
      const chromium = findChromium();
      if (!chromium) return { skip: 'no Chromium was found (CONCORDAT_CHROMIUM names one)' };
      return runPlaywright({ settings: { CONCORDAT_CHROMIUM: chromium, DATABASE_URL: undefined } }, note);
    },
  },
];

async function onAnotherPostgres(note) {
  const projects = DATABASE_PROJECTS.filter((name) => existsSync(projectFile(name)));
  const runOn = (url) => runVitest({ projects, settings: { DATABASE_URL: url } }, note);
  if (setting('DATABASE_URL')) return runOn(setting('DATABASE_URL'));
  const binaries = serverBinaries();
  if (!binaries) return { skip: 'DATABASE_URL is not set and there are no Debian server binaries' };
  return withThrowawayPostgres(binaries, runOn);
}

const projectFile = (name) =>
  ['packages', 'apps'].map((group) => join(root, group, name, 'vitest.config.ts')).find(existsSync) ?? '';
