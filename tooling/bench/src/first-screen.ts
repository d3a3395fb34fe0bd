import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** At most this much JavaScript before anything can be read, as it goes over the wire, in bytes. */
export const firstScreenLimit = 170_000;

export const apps = ['admin', 'resource-group'] as const;

/** Bytes of every script the browser must have before one page stands. */
export interface FirstScreen {
  readonly page: string;
  readonly scripts: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}

type Manifest = Readonly<Record<string, Chunk>>;

/** The heaviest page of an app to open first; null when the app is not built. */
export function heaviestFirstScreen(app: (typeof apps)[number]): FirstScreen | null {
  const folder = fileURLToPath(new URL(`../../../apps/${app}/dist`, import.meta.url));
  const file = join(folder, '.vite', 'manifest.json');
  if (!existsSync(file)) return null;
  const screens = [...scriptsOfPages(JSON.parse(readFileSync(file, 'utf8')) as Manifest)].map(
    ([page, scripts]): FirstScreen => {
      const bytes = scripts.map((script) => readFileSync(join(folder, script)));
      const sum = (size: (script: Buffer) => number) =>
        bytes.reduce((total, script) => total + size(script), 0);
      return {
        page,
        scripts: scripts.length,
        plain: sum((script) => script.length),
        gzip: sum((script) => gzipSync(script).length),
        brotli: sum((script) => brotliCompressSync(script).length),
      };
    },
  );
  return screens.reduce((heaviest, screen) => (screen.gzip > heaviest.gzip ? screen : heaviest));
}

/** For each page that loads by itself: its scripts, the entry's, and all that either imports, each once. */
export function scriptsOfPages(chunks: Manifest): ReadonlyMap<string, readonly string[]> {
  const chunkOf = (name: string) => {
    const chunk = chunks[name];
    if (chunk === undefined) throw new Error(`The manifest speaks of ${name} and does not have it.`);
    return chunk;
  };
  const gather = (name: string, found: Set<string>): Set<string> => {
    const chunk = chunkOf(name);
    if (!chunk.file.endsWith('.js') || found.has(chunk.file)) return found;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) gather(next, found);
    return found;
  };
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry);
  if (entry === undefined) throw new Error('The manifest has no entry.');
  const pages = chunkOf(entry).dynamicImports ?? [];
  return new Map([entry, ...pages].map((page) => [page, [...gather(page, gather(entry, new Set()))]]));
}
