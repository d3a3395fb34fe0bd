import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { runOrThrow } from './run-command.mjs';
import { builtStamp, dependencyStamp, rememberedStamp, rememberStamp, sourceStamp } from './stamps.mjs';
import { membersWithScript, packageManager, root } from './workspace.mjs';

/** Installs and builds what has changed since the last success; does nothing, in a moment, when nothing has. */
export async function prepare(progress) {
  if (isInstalled() && isBuilt()) return;
  await withBuildLock(progress.say, async () => {
    if (!isInstalled()) await progress.step('Installing packages', install);
    if (!isBuilt()) await progress.step('Building', build);
  });
}

/** Runs turbo through pnpm, which turbo needs on the path; tells which package it has come to. */
export function turbo(args, note) {
  const tasks = args.slice(1).filter((arg) => !arg.startsWith('-'));
  const all = tasks.reduce((sum, task) => sum + membersWithScript(task).length, 0);
  let begun = 0;
  return runOrThrow('npx', ['-y', packageManager(), 'exec', 'turbo', ...args], {
    onLine(line) {
      const [, name, task] = line.match(/^(\S+):(\w+): cache (?:hit|miss|bypass)/) ?? [];
      if (!tasks.includes(task)) return;
      begun += 1;
      note(`${name}, ${begun} of ${all}`);
    },
  });
}

const isInstalled = () =>
  existsSync(join(root, 'node_modules', '.modules.yaml')) &&
  rememberedStamp('installed') === dependencyStamp();

async function install(note) {
  rememberStamp('installed', null);
  const stamp = dependencyStamp();
  await runOrThrow(
    'npx',
    ['-y', packageManager(), 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      settings: { CI: 'true' },
      onLine: (line) => line.startsWith('Progress:') && note(line.slice('Progress: '.length)),
    },
  );
  rememberStamp('installed', stamp);
}

function isBuilt() {
  const built = builtStamp();
  return built !== null && rememberedStamp('built') === `${sourceStamp()} ${built}`;
}

async function build(note) {
  rememberStamp('built', null);
  const sources = sourceStamp();
  await turbo(['run', 'build'], note);
  note('gathering');
  await runOrThrow('node', [join(root, 'tooling', 'run', 'src', 'gather-programs.mjs')]);
  rememberStamp('built', `${sources} ${builtStamp()}`);
}
