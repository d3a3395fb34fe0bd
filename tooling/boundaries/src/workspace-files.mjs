import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'generated',
  '.git',
  '.turbo',
  '.concordat',
  'test-results',
]);

/** Every file a person wrote under a folder of the workspace, relative to the root, with forward slashes. */
export function workspaceFiles(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : workspaceFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}
