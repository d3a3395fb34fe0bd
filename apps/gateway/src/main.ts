import { setFlagsFromString } from 'node:v8';
import { AlreadyRunning } from '@concordat/database';
import { readSettings } from './env.ts';
import { factsOf, openLog } from './log.ts';
import { Closing } from './opening/closing.ts';
import { progressTo } from './opening/progress.ts';
import { readyNotice } from './opening/ready-notice.ts';
import { sentenceForFailedStart } from './opening/sentence-for-failed-start.ts';

// Of dead memory no more is kept than two fifths of what lives. By itself, V8 lets it grow to several times that on a large
// machine, past the 350 MB the bench allows.
setFlagsFromString('--heap-growing-percent=40');

const print = (line: string) => void process.stdout.write(`${line}\n`);
const startedAt = performance.now();

const closing = new Closing();
let isStopping = false;

async function stop(finish: () => Promise<void>): Promise<never> {
  if (isStopping) process.exit(1); // asked twice: whoever asks does not want to wait
  isStopping = true;
  print('Stopping: finishing what is under way …');
  await finish();
  print('Stopped.');
  process.exit(0);
}

try {
  const settings = readSettings();
  const log = openLog(settings.logLevel);
  process.on('unhandledRejection', (error) => log.error('Nobody waited for a failure', factsOf(error)));
  let finish = () => closing.all();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(() => finish()));

  const { startGateway } = await import('./start-gateway.ts');
  const progress = progressTo(print, () => performance.now());
  const running = await startGateway(settings, { log, progress, closing });
  finish = running.stop;
  const seconds = (performance.now() - startedAt) / 1_000;
  for (const line of readyNotice(running.address, running.personas, seconds)) print(line);
} catch (error) {
  if (!isStopping) {
    process.stderr.write(`${sentenceForFailedStart(error)}\n`);
    process.exit(error instanceof AlreadyRunning ? error.exitCode : 1);
  }
}
