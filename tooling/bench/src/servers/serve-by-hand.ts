import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { databaseToServe } from '../env.ts';
import { operations } from '../operations/operations.ts';

// Plain SQL over bare HTTP: as the owner, past every policy, asking nobody who they are. The measure of all others.
const pool = new pg.Pool({ connectionString: databaseToServe(), max: 10 });
const statements = new Map(operations.map(({ document, byHand }) => [document, byHand.text]));

const server = createServer((request, response) => {
  const [, name = '', values = ''] = (request.url ?? '').split('/');
  const text = statements.get(name) ?? '';
  pool.query({ name, text, values: JSON.parse(decodeURIComponent(values)) }).then(
    ({ rows }) => {
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end(rows[0].json);
    },
    (error: Error) => {
      response.writeHead(500);
      response.end(error.message);
    },
  );
});

server.listen(0, '127.0.0.1', () => {
  console.log(`ready: http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
