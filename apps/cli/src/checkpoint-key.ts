import { readFile, writeFile } from 'node:fs/promises';
import { newCheckpointKey } from '@concordat/database';
import { Failure } from './failure.ts';

/** Writes a new key where the server will look for it, for its owner's eyes only, and the public half beside it. */
export async function makeCheckpointKey(file: string | null): Promise<{ readonly publicFile: string }> {
  if (file === null)
    throw new Failure('Say in CONCORDAT_CHECKPOINT_KEY which file the key is to be kept in.');
  const { privateKey, publicKey } = newCheckpointKey();
  const publicFile = `${file}.pub`;
  try {
    await writeFile(file, privateKey, { mode: 0o600, flag: 'wx' });
    await writeFile(publicFile, publicKey, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Failure(
      isThere
        ? `${file} or ${publicFile} is there already: a key that signed checkpoints is never overwritten.`
        : `The key could not be written to ${file}.`,
    );
  }
  return { publicFile };
}

/** Throws `Failure` when the file cannot be read. */
export async function readKey(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Failure(`${file} cannot be read as a key; make one with: concordat checkpoint --new-key`);
  });
}
