import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const LEFT_OUT = new Set(['dist', 'generated', '.turbo', 'test-results']);

/** A copy of the workspace's packages and apps in a temporary folder, to plant faults in; links stay links. */
export function workspaceCopy(root) {
  const copy = mkdtempSync(join(tmpdir(), 'concordat-boundaries-'));
  for (const folder of ['packages', 'apps']) {
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !LEFT_OUT.has(basename(path)),
    });
  }
  mkdirSync(join(copy, 'tooling'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Writes a file into the copy. */
export function plant(copy, path, text) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}
