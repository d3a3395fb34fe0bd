// Makes the Prisma client and the Pothos types. Offline: any existing file stands in for the schema engine
// binary, which generating never runs.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

const { status } = spawnSync(process.execPath, [prisma, 'generate'], {
  cwd: packageFolder,
  stdio: ['ignore', process.argv.includes('--quiet') ? 'ignore' : 'inherit', 'inherit'],
  env: {
    ...process.env,
    PATH: join(packageFolder, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? ''),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
process.exit(status ?? 1);
