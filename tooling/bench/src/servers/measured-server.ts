import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { settingsOfChild } from '../env.ts';

/** What a process has used since it began. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly memoryBytes: number;
  /** 99 of a hundred turns of its event loop came no later, since this was last asked. */
  readonly loopDelayMilliseconds: number;
}

/** A server in a process of its own, so that what it costs is its own cost. */
export interface MeasuredServer {
  readonly name: string;
  readonly address: string;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

const reporting = ['--import', new URL('report-usage.mjs', import.meta.url).href];
const fromSource = ['--conditions=@concordat/source', '--import', import.meta.resolve('tsx')];

/** Starts a script, of source or of what `node` runs by itself, that prints `ready: http://…` once it serves; its error output is passed on. */
export async function startServer(
  name: string,
  script: string,
  settings: Readonly<Record<string, string>>,
): Promise<MeasuredServer> {
  const child = fork(fileURLToPath(script), [], {
    execArgv: [...(script.endsWith('.ts') ? fromSource : []), ...reporting],
    env: settingsOfChild({ NODE_ENV: 'production', ...settings }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const address = await addressPrinted(name, child);
  return {
    name,
    address,
    usage: async () => {
      child.send('usage');
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function addressPrinted(name: string, { stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error(`${name} has no output to read.`);
  const said: string[] = [];
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    said.push(line);
    const found = /ready: (http:\/\/\S+)/.exec(line)?.[1];
    if (found === undefined) continue;
    stdout.resume();
    return found.replace('localhost', '127.0.0.1');
  }
  throw new Error(`${name} did not start. It said:\n${said.join('\n')}`);
}
