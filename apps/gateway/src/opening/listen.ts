import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port is taken; the sentence says what to do. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';

  constructor(port: number) {
    super(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1}.`,
    );
  }
}

export type Listening = {
  readonly port: number;
  /** Takes no more requests, and waits so many seconds for those under way; then they are cut off. */
  readonly stop: (seconds: number) => Promise<void>;
};

export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    listener,
  );
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error);
    });
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: (seconds) => stop(server, seconds) };
}

async function stop(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection kept alive is idle as soon as it was answered: then it goes too.
  const hangUp = setInterval(() => server.closeIdleConnections(), 20);
  const cutOff = setTimeout(() => server.closeAllConnections(), seconds * 1_000);
  server.closeIdleConnections();
  await closed;
  clearInterval(hangUp);
  clearTimeout(cutOff);
}
