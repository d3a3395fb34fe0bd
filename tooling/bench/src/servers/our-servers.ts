import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MeasuredServer, startServer } from './measured-server.ts';

/** The gateway as an office runs it, outside demo mode, from source. */
export async function startGatewayOn(databaseUrl: string): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-gateway-'));
  const server = await startServer('Concordat', import.meta.resolve('@concordat/gateway/main'), {
    DATABASE_URL: databaseUrl,
    CONCORDAT_DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
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
