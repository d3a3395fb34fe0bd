import type { EventEmitter } from 'node:events';
import autocannon from 'autocannon';
import type { MeasuredServer } from '../servers/measured-server.ts';
import type { HttpRequest } from './requests.ts';

/** What one server did with one round of requests. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly cpuMillisecondsPerRequest: number;
  /** Time within which 97.5 of a hundred were answered. */
  readonly slowMilliseconds: number;
  readonly memoryBytes: number;
}

const connections = 10;

/** Sends `amount` of the requests over ten connections. Throws when one of them is not answered with 200. */
export async function runRound(
  server: MeasuredServer,
  requests: readonly HttpRequest[],
  amount: number,
): Promise<Round> {
  let started = 0;
  const before = await server.usage();
  const startedAt = performance.now();
  let answeredAt = startedAt;
  const sending = autocannon({
    url: server.address,
    connections,
    amount,
    timeout: 60,
    setupClient: (client) => {
      // Each connection begins elsewhere, so that ten readers do not ask for the same at the same moment.
      const from = Math.floor((requests.length / connections) * started++);
      client.setRequests(
        [...requests.slice(from), ...requests.slice(0, from)].map((request) => ({ ...request })),
      );
    },
  });
  // It looks whether it is done once a second only; the last answer tells when it was.
  (sending as unknown as EventEmitter).on('response', () => {
    answeredAt = performance.now();
  });
  const result = await sending;
  const seconds = (answeredAt - startedAt) / 1_000;
  const after = await server.usage();
  const answered = result['2xx'];
  if (answered !== amount) {
    const what = JSON.stringify(result.statusCodeStats ?? {});
    throw new Error(
      `${server.name} answered ${answered} of ${amount} requests: ${what}, ${result.errors} errors.`,
    );
  }
  return {
    requestsPerSecond: amount / seconds,
    cpuMillisecondsPerRequest: (after.cpuMicroseconds - before.cpuMicroseconds) / 1_000 / amount,
    slowMilliseconds: result.latency.p97_5,
    memoryBytes: after.memoryBytes,
  };
}
