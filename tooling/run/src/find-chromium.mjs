import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setting } from './env.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser of the journeys: CONCORDAT_CHROMIUM, or the first Chromium on the path; null when there is none. */
export function findChromium() {
  const named = setting('CONCORDAT_CHROMIUM');
  if (named) return existsSync(named) ? named : null;
  const folders = (setting('PATH') ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}
