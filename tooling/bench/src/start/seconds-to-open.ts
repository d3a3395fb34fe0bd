import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { settingsOfChild } from '../env.ts';
import { npmStart } from './npm-start.ts';

/** Opens the office on a folder as `npm start` does, waits until it says it is ready, and closes it. In seconds. */
export async function secondsToOpen(dataDir: string): Promise<number> {
  const startedAt = performance.now();
  const office = spawn(process.execPath, [fileURLToPath(npmStart)], {
    env: settingsOfChild({ CONCORDAT_DATA_DIR: dataDir, PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(office, 'exit');
  for await (const line of createInterface({ input: office.stdout })) {
    if (!line.includes('is ready: http')) continue;
    const seconds = (performance.now() - startedAt) / 1_000;
    office.stdout.resume();
    office.kill('SIGTERM');
    await gone;
    return seconds;
  }
  throw new Error('The built office did not open.');
}
