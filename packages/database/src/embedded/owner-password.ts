import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The embedded owner's password, made once and kept beside the cluster in a file only its owner reads. */
export function ownerPassword(dataDir: string, clusterExists: boolean): { password: string; file: string } {
  const file = join(dataDir, 'owner-password');
  if (!existsSync(file)) {
    if (clusterExists) {
      throw new Error(
        `The file ${file} is missing, so the database beside it cannot be opened. Put it back.`,
      );
    }
    const draft = openSync(`${file}.new`, 'w', 0o600);
    writeSync(draft, randomBytes(32).toString('hex'));
    fsyncSync(draft);
    closeSync(draft);
    renameSync(`${file}.new`, file);
  }
  return { password: readFileSync(file, 'utf8').trim(), file };
}
