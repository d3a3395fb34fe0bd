import { join } from 'node:path';
import { backup, openDatabase, restore } from '@concordat/database';
import { instant, londonDateOf } from '@concordat/domain/kernel';
import { benchDatabase, ownerUrlOf } from './offices/bench-databases.ts';
import { type DataSet, small } from './offices/data-set.ts';
import { startGatewayOn } from './servers/our-servers.ts';

/** Seconds. */
export interface RecoveryMeasured {
  readonly rows: number;
  /** Written, restored beside and verified there, without which it does not count. */
  readonly backup: number;
  /** Verified beside and put in the office's place. */
  readonly restore: number;
}

export async function measureRecovery(
  database: Parameters<typeof benchDatabase>[0],
  folder: string,
  say: (sentence: string) => void,
): Promise<RecoveryMeasured> {
  const realNow = new Date().toISOString();
  const { ownerUrl } = await benchDatabase(database, small(londonDateOf(instant(realNow))), say);
  const file = join(folder, 'bench.backup');
  const startedAt = performance.now();
  const { rows } = await backup({ ownerUrl }, { file, realNow, log: say });
  const writtenAt = performance.now();
  await restore({ ownerUrl }, { file, realNow, log: say });
  const restoredAt = performance.now();
  return { rows, backup: (writtenAt - startedAt) / 1_000, restore: (restoredAt - writtenAt) / 1_000 };
}

/** An office that was closed, its database server with it, opened again. */
export interface ReopeningMeasured {
  readonly megabytes: number;
  readonly seconds: number;
}

/** Closes the data set's database server, then waits until it serves again and the office on it is ready. */
export async function measureReopening(
  dataDir: string,
  dataSet: DataSet,
  say: (sentence: string) => void,
): Promise<ReopeningMeasured> {
  const before = await openDatabase({ dataDir, log: say });
  const { bytes } = await benchDatabase(before, dataSet, say);
  await before.close();
  const startedAt = performance.now();
  const server = await openDatabase({ dataDir, log: say });
  try {
    const gateway = await startGatewayOn(ownerUrlOf(server, dataSet));
    const seconds = (performance.now() - startedAt) / 1_000;
    await gateway.stop();
    return { megabytes: Math.round(bytes / 1_000_000), seconds };
  } finally {
    await server.close();
  }
}
