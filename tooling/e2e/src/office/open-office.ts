import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { e2eEnv } from '../env.ts';

const gateway = fileURLToPath(new URL('../../../../apps/gateway/dist/main.js', import.meta.url));

export type OpenOffice = { readonly address: string; readonly close: () => Promise<void> };

/** Starts the built gateway on a free port with a demo office in a folder of its own, as `npm start` would. */
export async function openOffice(): Promise<OpenOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-e2e-'));
  const server = spawn(process.execPath, [gateway], {
    env: {
      ...e2eEnv.inherited,
      PORT: '0',
      HOST: '127.0.0.1',
      CONCORDAT_DATA_DIR: folder,
      DATABASE_URL: '',
      NODE_ENV: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await readyAddress(server);
  return {
    address,
    close: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function readyAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const ready = /Concordat is ready: (http:\/\/\S+)/.exec(printed);
      if (ready?.[1] !== undefined) resolve(ready[1].replace(/\/$/, ''));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`The office did not open (exit ${code}):\n${printed}`)));
  });
}
