import { globalIdOf } from '@concordat/database/reads';
import { instant, londonDateOf } from '@concordat/domain/kernel';
import { percentile } from './figures/rounds.ts';
import { answerOf } from './load/answers.ts';
import { placesIn } from './load/places.ts';
import { type HttpRequest, requestToOurs } from './load/requests.ts';
import { cookieOf, openSessions } from './load/sessions.ts';
import { TrustedHashes } from './load/trusted-hashes.ts';
import { benchDatabase } from './offices/bench-databases.ts';
import { small } from './offices/data-set.ts';
import type { Operation, Place } from './operations/operation.ts';
import { operations } from './operations/operations.ts';
import type { MeasuredServer } from './servers/measured-server.ts';
import { startGatewayOn } from './servers/our-servers.ts';

const sessions = 50;
const seconds = 30;
/** Somebody who is quick asks for the next thing three seconds after the last was answered. */
const thinking = 3_000;

/** How often each screen is opened among twenty-two: papers are read most, and few go looking for words. */
const often: Readonly<Record<string, number>> = {
  paper: 5,
  boardPack: 4,
  memberHome: 3,
  actionLog: 3,
  action: 2,
  meeting: 2,
  revenueMonitor: 1,
  revenueRow: 1,
  packSearch: 1,
};
const round = operations.flatMap((operation) =>
  Array<Operation>(often[operation.field] ?? 1).fill(operation),
);

/** Milliseconds within which 95 of a hundred were answered, and what the gateway's event loop did meanwhile. */
export interface SessionsMeasured {
  readonly sessions: number;
  readonly reads: number;
  readonly readsWithin: number;
  readonly writes: number;
  readonly writesWithin: number;
  /** 99 of a hundred turns of the event loop came no later than this. */
  readonly loopDelay: number;
  /** Until a query nested past all limits was refused. */
  readonly refusedWithin: number;
}

/** Fifty people at work on data set S, each reading nine times for every report on an action of theirs. */
export async function measureSessions(
  database: Parameters<typeof benchDatabase>[0],
  say: (sentence: string) => void,
): Promise<SessionsMeasured> {
  const dataSet = small(londonDateOf(instant(new Date().toISOString())));
  const { ownerUrl } = await benchDatabase(database, dataSet, say);
  await openSessions({ ownerUrl }, sessions);
  const places = (await placesIn({ ownerUrl }, dataSet)).slice(0, sessions);
  const server = await startGatewayOn(ownerUrl);
  try {
    const hashes = new TrustedHashes();
    await Promise.all(places.map((place) => answerOf(server, readOf(place, 0, hashes))));
    await server.usage();
    const spent = { reads: [] as number[], writes: [] as number[] };
    const until = performance.now() + seconds * 1_000;
    await Promise.all(places.map((place) => workOf(place, server, hashes, until, spent)));
    const { loopDelayMilliseconds } = await server.usage();
    return {
      sessions,
      reads: spent.reads.length,
      readsWithin: percentile(spent.reads, 95),
      writes: spent.writes.length,
      writesWithin: percentile(spent.writes, 95),
      loopDelay: loopDelayMilliseconds,
      refusedWithin: await refusalOf(server, places[0]),
    };
  } finally {
    await server.stop();
  }
}

async function workOf(
  place: Place,
  server: MeasuredServer,
  hashes: TrustedHashes,
  until: number,
  spent: { readonly reads: number[]; readonly writes: number[] },
): Promise<void> {
  let version = await versionOf(place, server, hashes);
  await pause((thinking * place.reader) / sessions);
  for (let nth = place.reader; performance.now() < until; nth += 1) {
    const startedAt = performance.now();
    if (nth % 10 === 0) {
      await answerOf(server, reportOn(place, version, hashes));
      version += 1;
      spent.writes.push(performance.now() - startedAt);
    } else {
      await answerOf(server, readOf(place, nth, hashes));
      spent.reads.push(performance.now() - startedAt);
    }
    await pause(thinking);
  }
}

/** Now this screen, now that: seven and the length of a round have no common factor. */
function readOf(place: Place, nth: number, hashes: TrustedHashes): HttpRequest {
  const operation = round[(nth * 7) % round.length];
  if (operation === undefined) throw new Error('There is nothing to read.');
  return requestToOurs(operation, place, hashes);
}

const updateAction = 'UpdateAction';

function reportOn({ reader, actionId }: Place, expectedVersion: number, hashes: TrustedHashes): HttpRequest {
  const input = {
    actionId: globalIdOf('Action', actionId),
    note: 'Two suppliers were asked.',
    status: 'ongoing',
    expectedVersion,
  };
  return asReader(reader, { documentId: `sha256:${hashes.of(updateAction)}`, variables: { input } });
}

async function versionOf(place: Place, server: MeasuredServer, hashes: TrustedHashes): Promise<number> {
  const operation = operations.find(({ field }) => field === 'action');
  if (operation === undefined) throw new Error('Actions are not read here.');
  const { json } = await answerOf(server, requestToOurs(operation, place, hashes));
  return (json as { data: { action: { version: number } } }).data.action.version;
}

/** The slowest of twenty. */
async function refusalOf({ address }: MeasuredServer, place: Place | undefined): Promise<number> {
  const nested = `${'{ node(id: "x") { ... on Forum '.repeat(40)}{ id }${' } }'.repeat(40)}`;
  const { method, path, headers, body } = asReader(place?.reader ?? 1, { query: nested });
  const spent: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    const startedAt = performance.now();
    const response = await fetch(`${address}${path}`, { method, headers, body: body ?? '' });
    await response.text();
    if (response.ok) throw new Error('A query nested past all limits was answered.');
    spent.push(performance.now() - startedAt);
  }
  return Math.max(...spent);
}

function asReader(reader: number, body: object): HttpRequest {
  const headers = { 'content-type': 'application/json', cookie: cookieOf(reader) };
  return { method: 'POST', path: '/graphql', headers, body: JSON.stringify(body) };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
