import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { asOwnerReading } from '../connection/as-owner.ts';
import type { Database } from '../connection/database.ts';
import { readRowsOver } from '../read/read-rows.ts';
import { type BackedUpTable, backedUpTables, copyTarget } from './backed-up-tables.ts';
import { firstLine, lastLine, offsetText } from './backup-file.ts';
import type { BackupManifest } from './backup-manifest.ts';

export interface WrittenBackup {
  readonly manifest: BackupManifest;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Writes one moment of the database into one file, and waits until the disk has it. */
export async function writeBackup(
  database: Pick<Database, 'ownerUrl'>,
  file: string,
  takenAt: string,
): Promise<WrittenBackup> {
  const output = await HashedFile.create(file);
  try {
    await output.write(firstLine);
    const manifest = await asOwnerReading(database, async (client) => {
      const read = readRowsOver(client);
      const tables: BackupManifest['tables'] = [];
      for (const table of await backedUpTables(read)) tables.push(await writeTable(client, output, table));
      return {
        format: 1 as const,
        takenAt,
        migrations: await read<BackupManifest['migrations'][number]>(migrations),
        tables,
        sequences: await read<BackupManifest['sequences'][number]>(sequences),
        checkpoints: await read<BackupManifest['checkpoints'][number]>(checkpoints, [takenAt]),
        bodies: await read<BackupManifest['bodies'][number]>(bodies),
      };
    });
    const manifestOffset = output.size;
    await output.write(JSON.stringify(manifest));
    const sha256 = output.hashWith(offsetText(manifestOffset));
    await output.write(lastLine(manifestOffset, sha256));
    return { manifest, sha256, size: output.size };
  } finally {
    await output.close();
  }
}

async function writeTable(
  client: pg.Client,
  output: HashedFile,
  table: BackedUpTable,
): Promise<BackupManifest['tables'][number]> {
  const offset = output.size;
  const hash = createHash('sha256');
  const rows = client.query(copyTo(`copy ${copyTarget(table)} to stdout`));
  await pipeline(
    rows,
    createGzip({ level: 4 }),
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        output.write(chunk).then(() => done(), done);
      },
    }),
    async (source) => {
      for await (const _nothing of source);
    },
  );
  const columns = [...table.columns];
  return {
    name: table.name,
    columns,
    rows: rows.rowCount,
    offset,
    length: output.size - offset,
    sha256: hash.digest('hex'),
  };
}

/** Counts and hashes what goes into a file that only its owner reads. */
class HashedFile {
  size = 0;
  readonly #hash: Hash = createHash('sha256');
  readonly #handle: FileHandle;

  static async create(file: string): Promise<HashedFile> {
    return new HashedFile(await open(file, 'w', 0o600));
  }

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async write(bytes: string | Buffer): Promise<void> {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    this.#hash.update(buffer);
    this.size += buffer.length;
    await this.#handle.writeFile(buffer);
  }

  hashWith(more: string): string {
    return this.#hash.copy().update(more).digest('hex');
  }

  async close(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }
}

const migrations = 'select name, checksum from schema_migration order by name';

const sequences = `
  select sequencename::text as name, coalesce(last_value, start_value)::text as "lastValue",
         last_value is not null as "isCalled" from pg_sequences where schemaname = 'public' order by sequencename`;

const checkpoints = `
  select body_id as "bodyId", size, head_hash as "headHash", $1 as at from audit_chain where size > 0 order by body_id`;

const bodies = `select id, short_name as "shortName" from body order by short_name`;
