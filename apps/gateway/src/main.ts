import { AlreadyRunning } from '@concordat/database';
import { readSettings } from './env.ts';
import { factsOf, openLog } from './log.ts';
import { progressTo } from './opening/progress.ts';
import { readyNotice } from './opening/ready-notice.ts';
import { sentenceForFailedStart } from './opening/sentence-for-failed-start.ts';
import { startGateway } from './start-gateway.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const startedAt = performance.now();

try {
  const settings = readSettings();
  const log = openLog(settings.logLevel);
  process.on('unhandledRejection', (error) => log.error('Nobody waited for a failure', factsOf(error)));
  const progress = progressTo(print, () => performance.now());
  const running = await startGateway(settings, { log, progress });
  const seconds = (performance.now() - startedAt) / 1_000;
  for (const line of readyNotice(running.address, running.personas, seconds)) print(line);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1); // asked twice: whoever asks does not want to wait
    isStopping = true;
    print('Stopping: finishing what is under way …');
    await running.stop();
    print('Stopped.');
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
} catch (error) {
  process.stderr.write(`${sentenceForFailedStart(error)}\n`);
  process.exit(error instanceof AlreadyRunning ? error.exitCode : 1);
}
