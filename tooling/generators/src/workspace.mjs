import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Looks into a workspace by paths from its root. */
export function workspaceAt(root) {
  const has = (path) => existsSync(join(root, path));
  const read = (path) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    has,
    read,
    modules: () =>
      readdirSync(join(root, 'packages/domain/src'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !['kernel', 'generated'].includes(entry.name))
        .map(({ name }) => name)
        .sort(),
    permissions: () =>
      [...read('packages/domain/src/access/permissions.ts').matchAll(/^ {2}'([a-z]+:[a-z-]+)',$/gm)].map(
        ([, name]) => name,
      ),
  };
}
