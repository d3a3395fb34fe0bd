import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    concordatTestDatabase: { templateUrl: string; mode: 'embedded' | 'external' };
  }
}

/** All projects of one run share one server; the last to finish stops it. */
interface SharedServer {
  users: number;
  server: Promise<TestServer>;
}

const shared = globalThis as { concordatTestServer?: SharedServer | undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.concordatTestServer ??= { users: 0, server: startTestServer() };
  const held = shared.concordatTestServer;
  held.users += 1;
  const { templateUrl, mode, stop } = await held.server;
  project.provide('concordatTestDatabase', { templateUrl, mode });
  return async () => {
    held.users -= 1;
    if (held.users > 0) return;
    if (shared.concordatTestServer === held) shared.concordatTestServer = undefined;
    await stop();
  };
}
