import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export const prismaFolder = fileURLToPath(new URL('../prisma/', import.meta.url));

/** What is asked of Prisma's schema engine: the SQL that leads from one schema to another. */
export type SchemaSource =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'models' }
  | { readonly kind: 'database' };

/** Kept by `migrate` itself. */
const filters = { externalTables: ['public.schema_migration'], externalEnums: [] };

/** The SQL that turns `from` into `to`, or null when they agree. `databaseUrl` is only read for a database. */
export async function sqlBetween(
  from: SchemaSource,
  to: SchemaSource,
  databaseUrl: string,
): Promise<string | null> {
  await loadEngine();
  const files = schemaFiles();
  const engine = await bindings.SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new DescribingAdapter(connectionParts(databaseUrl))),
  );
  try {
    const result = await engine.diff({
      from: targetOf(from, files),
      to: targetOf(to, files),
      script: true,
      exitCode: true,
      filters,
    });
    return result.exitCode === 2 ? (result.stdout ?? '') : null;
  } finally {
    engine.free();
  }
}

/** PostgreSQL's one-byte "char" is unknown to the adapter: it is handed over as text, then called a character. */
class DescribingAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const inside = adapter as unknown as Describing;
    const oneByte = new Set<string>();
    const performIO = inside.performIO.bind(adapter);
    inside.performIO = async (query) => {
      const result = await performIO(query);
      for (const field of result.fields) {
        if (field.dataTypeID !== 18) continue;
        field.dataTypeID = 25;
        oneByte.add(field.name);
      }
      return result;
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, index) =>
        oneByte.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

interface Describing {
  performIO(query: unknown): Promise<{ fields: { name: string; dataTypeID: number }[] }>;
}

function targetOf(source: SchemaSource, files: ReturnType<typeof schemaFiles>) {
  if (source.kind === 'nothing') return { tag: 'empty' as const };
  if (source.kind === 'models') return { tag: 'schemaDatamodel' as const, files };
  return { tag: 'schemaDatasource' as const, files, configDir: prismaFolder };
}

function schemaFiles() {
  const folder = join(prismaFolder, 'schema');
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { path, content: readFileSync(path, 'utf8') };
  });
}

function connectionParts(databaseUrl: string) {
  const url = new URL(databaseUrl);
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
  };
}

/** Node has it; the types of a server without a browser's do not. */
const webAssembly = (globalThis as unknown as { WebAssembly: Loader }).WebAssembly;

interface Loader {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
}

let loaded = false;

async function loadEngine(): Promise<void> {
  if (loaded) return;
  // Where the engine leaves its last words when it stops in the middle.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (words: string) => console.error(words) },
  });
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(join(dirname(script), 'schema_engine_bg.wasm'));
  const { instance } = await webAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  const internals = bindings as unknown as { __wbg_set_wasm(exports: unknown): void };
  internals.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  loaded = true;
}
