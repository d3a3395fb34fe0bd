import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that encrypts second factors: made once, readable by this account alone, and part of what to back up. */
export async function keepSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'sign-in-secret');
  await mkdir(dataDir, { recursive: true });
  try {
    const handle = await open(file, 'wx', 0o600);
    const secret = randomBytes(32).toString('base64url');
    await handle.writeFile(secret);
    await handle.sync();
    await handle.close();
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const kept = (await readFile(file, 'utf8')).trim();
    if (kept.length >= 32) return kept;
    throw new Error(`The file ${file} is damaged: restore it from a backup, or set CONCORDAT_SECRET.`);
  }
}
