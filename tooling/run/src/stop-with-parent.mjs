import { readFileSync } from 'node:fs';
import { setting } from './env.mjs';

/**
 * A sudden end of npm leaves what it started running, which would keep the folder. When npm, or the shell
 * between, is gone, this process tells itself to stop, as Ctrl-C would.
 */
export function stopWhenNpmIsGone() {
  if (!setting('npm_lifecycle_event')) return;
  const started = lineage();
  const watch = setInterval(() => {
    if (lineage() === started) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** The parent and, where the system tells, its parent: a shell stands between npm and its scripts. */
function lineage() {
  const parent = process.ppid;
  try {
    const afterName = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1);
    return `${parent} ${afterName.split(' ')[1]}`;
  } catch {
    return `${parent}`;
  }
}
