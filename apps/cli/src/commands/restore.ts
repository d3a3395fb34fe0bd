import { resolve } from 'node:path';
import { openDatabase, restore as putBack } from '@concordat/database';
import { settingsOfOffice } from '../env.ts';
import { Failure } from '../failure.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'restore <file>';

/** Puts a backup in the office's place after verifying it beside; the office must be closed, and what was there is kept. */
export async function restore(args: readonly string[], terminal: Terminal): Promise<void> {
  const { positionals } = readOptions(args, {}, usage);
  const [file] = positionals;
  if (file === undefined) throw new Failure(`Say which file. Usage: concordat ${usage}`);
  const { databaseUrl, dataDir } = settingsOfOffice();
  const database = await openDatabase({ databaseUrl, dataDir, log: terminal.say });
  try {
    const restored = await putBack(database, {
      file: resolve(file),
      realNow: new Date().toISOString(),
      log: terminal.say,
    });
    terminal.result(
      `Restored ${restored.rows} rows as of ${restored.takenAt}. What was there is kept as the database ${restored.setAside}.`,
    );
  } finally {
    await database.close();
  }
}
