import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testFolder } from '@concordat/testing';
import { settingsOfChild } from './env.ts';
import { percentile } from './figures/rounds.ts';

/** The journeys a person is timed in, by words of their tests, and the seconds each may take; null where none were set. */
const journeys = [
  { name: 'J1 agenda and pack out', words: 'J1: an agenda', target: 240 },
  { name: 'J2 minutes to signature', words: 'J2: minutes', target: 600 },
  { name: 'J3 chase actions', words: 'chases what is overdue', target: 45 },
  { name: 'J4 month end', words: 'goes from a paste through forecasts', target: 600 },
  { name: 'J5 scenario', words: 'tries, compares and freezes a scenario on a desk', target: null },
  { name: 'J9 first page of the next meeting', words: 'finds the next meeting first', target: 2 },
  { name: 'J9 decide and sign', words: 'signs the decision that waits', target: null },
] as const;

/** One journey at the speed of a machine. */
export interface JourneyMeasured {
  readonly name: string;
  readonly target: number | null;
  readonly steps: number;
  readonly seconds: number;
  /** 95 of a hundred steps, each with what it brings on the page, took no longer; milliseconds. */
  readonly stepsWithin: number;
}

interface Walked {
  readonly title: string;
  readonly passed: boolean;
  readonly steps: readonly { readonly title: string; readonly milliseconds: number }[];
}

/** Walks the journeys in a browser over the built office. Throws when one of them fails. */
export async function measureJourneys(): Promise<readonly JourneyMeasured[]> {
  const walked = await walk();
  return journeys.map(({ name, words, target }) => {
    const found = walked.find(({ title }) => title.includes(words));
    if (found === undefined) throw new Error(`No journey has the words "${words}".`);
    if (!found.passed) throw new Error(`The journey "${found.title}" failed.`);
    const spent = found.steps.map(({ milliseconds }) => milliseconds);
    const seconds = spent.reduce((sum, one) => sum + one, 0) / 1_000;
    return { name, target, steps: spent.length, seconds, stepsWithin: percentile(spent, 95) };
  });
}

async function walk(): Promise<readonly Walked[]> {
  const folder = testFolder();
  const file = join(folder, 'steps.json');
  const e2e = fileURLToPath(new URL('../../e2e', import.meta.url));
  const browser = spawn(
    process.execPath,
    [
      join(e2e, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--reporter=./src/office/step-times-reporter.ts',
      '--grep',
      journeys.map(({ words }) => words).join('|'),
    ],
    {
      cwd: e2e,
      env: settingsOfChild({ CONCORDAT_STEP_TIMES: file }),
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    await once(browser, 'exit');
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
