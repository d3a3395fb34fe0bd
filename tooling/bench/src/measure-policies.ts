import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { settingsOfChild } from './env.ts';

const folder = fileURLToPath(new URL('../../../packages/database/', import.meta.url));

/** What row-level security costs in each way of telling the database who asks, as the database package measures it. */
export function measuredPolicies(): string {
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsx, '-C', '@concordat/source', 'scripts/measure-row-level-security.ts'],
    { cwd: folder, env: settingsOfChild({}), stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error('The variants of row-level security could not be measured.');
  return stdout.trim();
}
