import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmStart } from '../start/npm-start.ts';
import { type MeasuredServer, startServer } from './measured-server.ts';

/** The gateway as `npm start` runs it, built and gathered, outside demo mode. */
export async function startGatewayOn(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-gateway-'));
  const server = await startServer('Concordat', npmStart, {
    DATABASE_URL: databaseUrl,
    CONCORDAT_DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    ...settings,
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** Statements written by hand over bare `node:http`. */
export function startByHand(databaseUrl: string): Promise<MeasuredServer> {
  const script = new URL('serve-by-hand.ts', import.meta.url).href;
  return startServer('Plain SQL', script, { BENCH_DATABASE_URL: databaseUrl });
}
