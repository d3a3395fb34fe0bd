import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Packing = 'br' | 'gzip' | 'identity';

export type BuiltFile = {
  readonly mediaType: string;
  readonly etag: string;
  /** True when the name carries a hash of the content, so that it never changes under that name. */
  readonly isHashed: boolean;
  readonly packed: (accepted: string) => Promise<{ packing: Packing; bytes: Buffer }>;
};

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const shrinks = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.wasm', '.txt']);
const keptBack = new Set(['persisted-documents.json']);

/**
 * What a build left in a folder, by path. Only files found when the server started are ever served, so no path of
 * a request reaches the disk. Each is compressed once, when first asked for.
 */
export async function readBuiltFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, BuiltFile>();
  for (const entry of entries) {
    if (!entry.isFile() || keptBack.has(entry.name) || !(extname(entry.name) in mediaTypes)) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, await builtFile(file));
  }
  return files;
}

async function builtFile(file: string): Promise<BuiltFile> {
  const bytes = await readFile(file);
  const kind = extname(file);
  const made = new Map<Packing, Promise<Buffer>>();
  const pack = (packing: Packing): Promise<Buffer> => {
    let work = made.get(packing);
    if (!work) {
      work = packings[packing](bytes);
      made.set(packing, work);
    }
    return work;
  };
  return {
    mediaType: mediaTypes[kind] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    isHashed: /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(file) && kind !== '.html',
    packed: async (accepted) => {
      const packing = shrinks.has(kind) && bytes.length > 1_000 ? packingFor(accepted) : 'identity';
      return { packing, bytes: await pack(packing) };
    },
  };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const packings: Readonly<Record<Packing, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => zip(bytes, { level: 9 }),
  identity: async (bytes) => bytes,
};

function packingFor(accepted: string): Packing {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}
