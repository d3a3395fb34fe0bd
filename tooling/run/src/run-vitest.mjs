import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';
import { root } from './workspace.mjs';

const reporter = fileURLToPath(new URL('./vitest-tally-reporter.mjs', import.meta.url));

/** Runs the named vitest projects, or all in a folder; returns their counts and what vitest printed. */
export async function runVitest({ projects = [], settings = {}, folder: cwd = root }, note) {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-tally-'));
  const file = join(folder, 'tally.json');
  let modules = 0;
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const { code, output } = await runCommand(
    process.execPath,
    [vitest, 'run', '--reporter=default', `--reporter=${reporter}`, ...chosen],
    {
      cwd,
      settings: { ...settings, CONCORDAT_TALLY: file },
      onLine(line) {
        if (!line.startsWith('[tally] ')) return;
        modules += 1;
        note(`${modules} files, ${line.slice('[tally] '.length)}`);
      },
    },
  );
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 1, skipped: [] };
  rmSync(folder, { recursive: true, force: true });
  // Vitest's own verdict counts too: it also fails when it found no test at all.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, output: output.replace(/^\[tally\] .*\n/gm, '') };
}
