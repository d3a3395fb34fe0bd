import { rmSync } from 'node:fs';
import { testFolder } from '@concordat/testing';
import { median } from '../figures/rounds.ts';
import { secondsToOpen } from './seconds-to-open.ts';

/** Seconds. */
export interface Starts {
  /** On an empty folder: database made, schema, demo office, doors open. */
  readonly first: number;
  /** On the same folder, the middle of three. */
  readonly later: number;
}

export async function measureStarts(): Promise<Starts> {
  const [tried, folder] = [testFolder(), testFolder()];
  try {
    await secondsToOpen(tried); // builds what has changed, once
    const first = await secondsToOpen(folder);
    const later = [];
    for (let turn = 0; turn < 3; turn += 1) later.push(await secondsToOpen(folder));
    return { first, later: median(later) };
  } finally {
    for (const one of [tried, folder]) rmSync(one, { recursive: true, force: true });
  }
}
