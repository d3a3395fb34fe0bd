import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settingsOfChild } from '../env.ts';
import { type MeasuredServer, startServer } from './measured-server.ts';

const folder = fileURLToPath(new URL('../../postgraphile/', import.meta.url));

/** Why PostGraphile cannot be measured here, in a few words; null when it can. Installs it the first time. */
export function withoutPostgraphile(): string | null {
  if (existsSync(`${folder}node_modules/postgraphile`)) return null;
  const { status } = spawnSync(
    'npx',
    ['-y', packageManager(), 'install', '--ignore-workspace', '--frozen-lockfile', '--reporter=silent'],
    { cwd: folder, env: settingsOfChild({ CI: 'true' }), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return status === 0 ? null : 'it could not be installed';
}

/** The one the whole workspace is installed with. */
function packageManager(): string {
  const root = fileURLToPath(new URL('../../../../package.json', import.meta.url));
  return (JSON.parse(readFileSync(root, 'utf8')) as { packageManager: string }).packageManager;
}

export function startPostgraphile(databaseUrl: string): Promise<MeasuredServer> {
  const script = new URL('../../postgraphile/serve.mjs', import.meta.url).href;
  return startServer('PostGraphile', script, { BENCH_DATABASE_URL: databaseUrl, GRAPHILE_ENV: 'production' });
}
