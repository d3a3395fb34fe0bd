import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gatheredFolder } from './gathered.mjs';
import { memberFolders, membersWithScript, root } from './workspace.mjs';

const NOT_SOURCES = new Set([
  'node_modules',
  'dist',
  'generated',
  '.turbo',
  'test-results',
  'playwright-report',
]);
const stampFolder = join(root, '.turbo', 'stamps');

/** Changes when any package, version or lockfile line does. */
export function dependencyStamp() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  const manifests = memberFolders().map((folder) => join(folder, 'package.json'));
  return hashOfFiles([...files, ...manifests]);
}

/** Changes when anything a build reads does; tests are not read by builds. */
export function sourceStamp() {
  const folders = ['packages', 'apps', 'tooling/typescript', 'tooling/codegen'];
  const files = folders.flatMap((folder) => filesUnder(folder, NOT_SOURCES));
  return hashOfFiles([
    'turbo.json',
    'pnpm-lock.yaml',
    ...files.filter((file) => !/\.test\.[^.]+$/.test(file)),
  ]);
}

/** Changes when a built file is added, removed or written again, whoever did it; null when a build is missing. */
export function builtStamp() {
  const folders = [...membersWithScript('build').map((folder) => join(folder, 'dist')), gatheredFolder];
  if (!folders.every((folder) => existsSync(join(root, folder)))) return null;
  const hash = createHash('sha256');
  for (const file of folders.flatMap((folder) => filesUnder(folder, new Set()))) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** What was written under this name after the last success; null when there was none. */
export function rememberedStamp(name) {
  const path = join(stampFolder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Remembers a success; null forgets it, which is done before trying again. */
export function rememberStamp(name, stamp) {
  const path = join(stampFolder, name);
  if (stamp === null) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  return writeFileSync(path, stamp);
}

function filesUnder(folder, skipped) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path, skipped);
      return entry.isFile() ? [path] : [];
    });
}

function hashOfFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = existsSync(join(root, file)) ? readFileSync(join(root, file)) : '';
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
