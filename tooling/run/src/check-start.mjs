import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith } from './env.mjs';
import { root } from './workspace.mjs';

const LONGEST = 300_000;

/** Opens an office as `npm start` does, in a folder of its own, and counts what holds of it. */
export async function checkStart(note) {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-start-'));
  const said = [];
  const tally = { passed: 0, failed: 0, output: '' };
  const holds = (sentence, isSo) => {
    note(sentence);
    said.push(`${isSo ? '✓' : '✗'} ${sentence}`);
    tally[isSo ? 'passed' : 'failed'] += 1;
  };
  try {
    const first = open(folder);
    const address = await first.ready;
    holds('says where it is, once it is ready', address !== null);
    if (address !== null) {
      holds('is well', (await fetch(`${address}/healthz`)).ok);
      for (const app of ['admin', 'resource-group']) {
        holds(`serves ${app}`, (await (await fetch(`${address}/${app}/`)).text()).includes('<script'));
      }
      holds('exits 3 when it is started twice on one folder', (await open(folder).ended) === 3);
      first.kill('SIGKILL');
      await first.ended;
      const again = open(folder);
      holds('starts again unaided after kill -9', (await again.ready) !== null);
      again.kill('SIGINT');
      holds('stops cleanly on Ctrl-C', (await again.ended) === 0);
      said.push(again.printed());
    } else said.push(first.printed());
  } finally {
    for (const child of opened) child.kill('SIGTERM');
    await Promise.all(
      [...opened].map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done))),
    );
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { ...tally, output: said.join('\n') };
}

const opened = new Set();

function open(folder) {
  const settings = { PORT: '0', HOST: '127.0.0.1', CONCORDAT_DATA_DIR: folder, DATABASE_URL: undefined };
  const child = spawn(process.execPath, [join(root, 'tooling/run/start.mjs')], {
    cwd: root,
    env: environmentWith({ ...settings, NODE_ENV: undefined, npm_lifecycle_event: undefined }),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
  });
  opened.add(child);
  let printed = '';
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const ready = new Promise((resolve) => {
    const read = (chunk) => {
      printed += chunk;
      const [, address] = /Concordat is ready: (http:\/\/\S+)/.exec(printed) ?? [];
      if (address) resolve(address.replace(/\/$/, ''));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    ended.then(() => {
      opened.delete(child);
      resolve(null);
    });
  });
  return { ready, ended, kill: (signal) => child.kill(signal), printed: () => printed };
}
