import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { root } from './workspace.mjs';

/** Runs the browser journeys; returns their counts and what Playwright printed. */
export async function runPlaywright({ settings }, note) {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-journeys-'));
  const file = join(folder, 'report.json');
  const cwd = join(root, 'tooling', 'e2e');
  const { code, output } = await runCommand(
    process.execPath,
    [join(cwd, 'node_modules', '@playwright', 'test', 'cli.js'), 'test'],
    {
      cwd,
      settings: { ...settings, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      onLine: (line) => /^\[\d+\/\d+\]/.test(line) && note(line.slice(0, 100)),
    },
  );
  const counts = existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8'))) : noReport();
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, output };
}

const noReport = () => ({ passed: 0, failed: 1, skipped: [] });

function countsOf({ suites, errors = [] }) {
  const tally = { passed: 0, failed: errors.length, skipped: [] };
  for (const { title, tests } of suites.flatMap(specsOf)) {
    for (const test of tests) {
      if (test.status === 'expected') tally.passed += 1;
      else if (test.status === 'skipped') tally.skipped.push({ name: title, reason: reasonOf(test) });
      else tally.failed += 1; // a flaky journey is a failed one
    }
  }
  return tally;
}

const specsOf = (suite) => [
  ...(suite.specs ?? []).map((spec) => ({ ...spec, title: `journeys: ${suite.title} › ${spec.title}` })),
  ...(suite.suites ?? []).flatMap(specsOf),
];

const reasonOf = (test) => test.annotations?.find(({ type }) => type === 'skip')?.description;
