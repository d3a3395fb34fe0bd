import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** Stands between a server and its database and notes every statement that goes by, whoever in the server sent it. */
export interface StatementCounter {
  /** The same database, by way of the counter. */
  readonly databaseUrl: string;
  /** The statements since this was last asked, as their SQL. */
  readonly take: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const target = new URL(databaseUrl);
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    const listen = statementsIn((sql) => seen.push(sql));
    client.on('data', listen);
    client.pipe(database).pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const through = new URL(databaseUrl);
  through.port = String((proxy.address() as AddressInfo).port);
  return {
    databaseUrl: through.toString(),
    take: () => seen.splice(0),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
    },
  };
}

/**
 * Reads what a client sends in PostgreSQL's protocol (version 3, without TLS) and tells each statement executed:
 * `Query` carries its SQL, `Execute` names a portal whose statement was parsed before.
 */
export function statementsIn(tell: (sql: string) => void): (piece: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  let hasBegun = false;
  const parsed = new Map<string, string>();
  const portals = new Map<string, string>();

  const read = (kind: string, body: Buffer) => {
    const [first = '', second = ''] = body.toString('latin1').split('\0', 2);
    if (kind === 'P') parsed.set(first, textAfter(body, first));
    if (kind === 'B') portals.set(first, parsed.get(second) ?? '');
    if (kind === 'E') tell(portals.get(first) ?? '');
    if (kind === 'Q') tell(body.toString('utf8', 0, body.length - 1));
  };

  return (piece) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const head = hasBegun ? 1 : 0;
      if (held.length < head + 4) return;
      const length = held.readInt32BE(head);
      if (held.length < head + length) return;
      if (hasBegun) read(held.toString('latin1', 0, 1), held.subarray(5, head + length));
      hasBegun = true;
      held = held.subarray(head + length);
    }
  };
}

function textAfter(body: Buffer, name: string): string {
  const start = name.length + 1;
  return body.toString('utf8', start, body.indexOf(0, start));
}
