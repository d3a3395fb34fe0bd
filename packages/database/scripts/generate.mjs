// Makes the Prisma client and the Pothos types. Offline: any existing file stands in for the schema engine
// binary, which generating never runs. Does nothing when the models are those it was last made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const stamp = join(packageFolder, 'src', 'generated', 'made-from');

const models = createHash('sha256').update(prisma);
const folder = join(packageFolder, 'prisma', 'schema');
for (const name of readdirSync(folder).sort()) models.update(name).update(readFileSync(join(folder, name)));
const madeFrom = models.digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) process.exit(0);

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
if (status === 0) writeFileSync(stamp, madeFrom);
process.exit(status ?? 1);
