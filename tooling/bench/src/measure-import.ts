import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '@concordat/importers';
import { median } from './figures/rounds.ts';

/** One real pack, read as an upload is: in a worker of its own. Seconds are the middle of three. */
export interface ReadIn {
  readonly file: string;
  readonly bytes: number;
  readonly papers: number;
  readonly seconds: number;
}

export async function measureImport(folder: string): Promise<readonly ReadIn[]> {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.txt') && statSync(join(folder, file)).isFile(),
  );
  const read: ReadIn[] = [];
  for (const file of files) read.push(await measureOne(folder, file));
  return read;
}

async function measureOne(folder: string, file: string): Promise<ReadIn> {
  const bytes = readFileSync(join(folder, file));
  const seconds: number[] = [];
  let papers = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const startedAt = performance.now();
    const outcome = await readPack({ fileName: file, bytes });
    seconds.push((performance.now() - startedAt) / 1_000);
    if (outcome.outcome !== 'read') throw new Error(`${file} could not be read.`);
    papers = outcome.pack.documents.length;
  }
  return { file, bytes: bytes.length, papers, seconds: median(seconds) };
}
