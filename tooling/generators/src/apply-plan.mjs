import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.mjs';

/** Writes everything in a plan or, when a file is there already or does not look as expected, nothing. */
export function applyPlan(workspace, { files, edits }) {
  const there = files.filter(({ path }) => workspace.has(path));
  if (there.length > 0) throw new Refusal(`${there[0].path} is there already; nothing was written.`);
  const changed = edits.map(({ path, change }) => ({ path, text: change(workspace.read(path)) }));
  for (const { path, text } of [...files, ...changed]) {
    const whole = join(workspace.root, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  return { written: files.map(({ path }) => path), changed: changed.map(({ path }) => path) };
}
