import { resolve } from 'node:path';
import { backup as writeBackup } from '@concordat/database';
import { Failure } from '../failure.ts';
import { withDatabase } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'backup <file>';

/** Writes a backup that counts only once it was restored into a scratch database and verified there. */
export async function backup(args: readonly string[], terminal: Terminal): Promise<void> {
  const { positionals } = readOptions(args, {}, usage);
  const [file] = positionals;
  if (file === undefined) throw new Failure(`Say which file. Usage: concordat ${usage}`);
  const kept = await withDatabase(terminal, (database) =>
    writeBackup(database, { file: resolve(file), realNow: new Date().toISOString(), log: terminal.say }),
  );
  terminal.result(
    `Verified backup: ${kept.file}, ${kept.rows} rows, ${kept.size} bytes, SHA-256 ${kept.sha256}`,
  );
}
