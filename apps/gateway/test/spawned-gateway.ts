import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { testEnv } from './env.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** The gateway as a process of its own, started as `npm start` does, but from the source. */
export class SpawnedGateway {
  readonly #child: ChildProcess;
  readonly ended: Promise<Ended>;
  printed = '';

  constructor(dataDir: string, more: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, ['-C', '@concordat/source', '--import', loader, main], {
      env: { ...testEnv.inherited, PORT: '0', CONCORDAT_DATA_DIR: dataDir, DATABASE_URL: '', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const read = (chunk: Buffer) => {
      this.printed += chunk.toString();
    };
    this.#child.stdout?.on('data', read);
    this.#child.stderr?.on('data', read);
    this.ended = new Promise((resolve) =>
      this.#child.once('exit', (code, signal) => resolve({ code, signal })),
    );
  }

  /** Waits for the line that says where the office is; throws with all that was printed when it ends instead. */
  async ready(): Promise<string> {
    let hasEnded = false;
    void this.ended.then(() => {
      hasEnded = true;
    });
    for (;;) {
      const address = /Concordat is ready: (http:\/\/\S+)/.exec(this.printed)?.[1];
      if (address) return address;
      if (hasEnded) throw new Error(`The office did not open:\n${this.printed}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('It was never started.');
    return this.#child.pid;
  }

  async kill(signal: NodeJS.Signals): Promise<Ended> {
    this.#child.kill(signal);
    return await this.ended;
  }
}
