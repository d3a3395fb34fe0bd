import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const LEFT_OUT = new Set(['dist', '.turbo', 'test-results', '.vite']);

/** A copy of the workspace to write into, generated code included; installed packages are shared with the original. */
export function workspaceCopy(root) {
  const copy = mkdtempSync(join(tmpdir(), 'concordat-generators-'));
  for (const folder of ['packages', 'apps', 'tooling']) {
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !LEFT_OUT.has(basename(path)),
    });
  }
  for (const file of ['biome.json', 'package.json']) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
