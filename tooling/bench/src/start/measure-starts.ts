import { rmSync } from 'node:fs';
import { testFolder } from '@concordat/testing';
import { median } from '../figures/rounds.ts';
import { isGatewayBuilt, secondsToOpen } from './built-gateway.ts';

/** Seconds; null when nothing is built to start. */
export interface Starts {
  /** On an empty folder: database made, schema, demo office, doors open. */
  readonly first: number;
  /** On the same folder, the middle of three. */
  readonly later: number;
}

export async function measureStarts(): Promise<Starts | null> {
  if (!isGatewayBuilt()) return null;
  const folder = testFolder();
  try {
    const first = await secondsToOpen(folder);
    const later = [];
    for (let turn = 0; turn < 3; turn += 1) later.push(await secondsToOpen(folder));
    return { first, later: median(later) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
