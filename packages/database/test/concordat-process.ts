import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of its own that opens a data folder, to be killed or raced against. */
export interface ConcordatProcess {
  readonly child: ChildProcess;
  /** What it has said, line by line. */
  readonly said: readonly string[];
  /** The first line that begins so; fails when the process ends before saying it. */
  hears(beginning: string): Promise<string>;
  /** The code it ended with, null when it was killed. */
  readonly ended: Promise<number | null>;
  /** As the power cut or the out-of-memory killer would. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('./open-and-write.ts', import.meta.url));

/** `task` is what it does once the database is open: see `open-and-write.ts`. */
export function startConcordat(dataDir: string, task: 'hold' | 'write', ackFile = ''): ConcordatProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=@concordat/source', '--import', 'tsx', script, dataDir, task, ackFile],
    { stdio: ['pipe', 'pipe', 'pipe'], cwd: fileURLToPath(new URL('..', import.meta.url)) },
  );
  const said: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    said,
    ended,
    hears: (beginning) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = said.find((each) => each.startsWith(beginning));
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        ended.then(() => reject(new Error(`It ended without saying "${beginning}": ${said.join(' / ')}`)));
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
