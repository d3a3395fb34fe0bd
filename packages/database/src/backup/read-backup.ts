import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DamagedBackup, firstLine, lastLineLength, offsetText, parseLastLine } from './backup-file.ts';
import { type BackupManifest, parseManifest } from './backup-manifest.ts';

/** Reads the whole file and throws `DamagedBackup` when it is cut short or a single byte is not as it was written. */
export async function readManifest(file: string): Promise<BackupManifest> {
  const handle = await open(file, 'r').catch(() => {
    throw new DamagedBackup(`There is no file ${file} that could be read.`);
  });
  try {
    const { size } = await handle.stat();
    const begin = await textAt(handle, 0, firstLine.length);
    if (begin !== firstLine) throw new DamagedBackup(`${file} is not a backup of Concordat.`);
    const end = size - lastLineLength;
    const last = parseLastLine(await textAt(handle, Math.max(end, 0), lastLineLength));
    if (last === null) throw new DamagedBackup(`The backup ${file} is cut short.`);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file, { end: end - 1 })) hash.update(chunk as Buffer);
    if (hash.update(offsetText(last.manifestOffset)).digest('hex') !== last.sha256) {
      throw new DamagedBackup(`The backup ${file} is damaged: its contents are not those that were written.`);
    }
    return parseManifest(await textAt(handle, last.manifestOffset, end - last.manifestOffset));
  } finally {
    await handle.close();
  }
}

/** The rows of one table as COPY text. */
export function tableRows(file: string, { offset, length }: BackupManifest['tables'][number]): Readable {
  return createReadStream(file, { start: offset, end: offset + length - 1 }).pipe(createGunzip());
}

async function textAt(
  handle: Awaited<ReturnType<typeof open>>,
  position: number,
  length: number,
): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('utf8', 0, bytesRead);
}
