import { median, ratioOf } from './figures/rounds.ts';
import { checkAnswers } from './load/check-operation.ts';
import { countStatementsOf, type StatementCount } from './load/count-statements-of.ts';
import { placesIn } from './load/places.ts';
import { type HttpRequest, requestByHand, requestToOurs, requestToPeer } from './load/requests.ts';
import { type Round, runRound } from './load/run-round.ts';
import { openSessions } from './load/sessions.ts';
import { TrustedHashes } from './load/trusted-hashes.ts';
import type { BenchDatabase } from './offices/bench-databases.ts';
import type { Operation, Place } from './operations/operation.ts';
import type { MeasuredServer } from './servers/measured-server.ts';
import { startByHand, startGatewayOn } from './servers/our-servers.ts';
import { startPostgraphile } from './servers/postgraphile-server.ts';
import { countStatements, type StatementCounter } from './servers/statement-counter.ts';

/** One operation on one data set. */
export interface Comparison {
  readonly operation: Operation;
  readonly dataSet: string;
  readonly statements: StatementCount;
  readonly bytes: number;
  readonly ours: readonly Round[];
  /** Ours with nothing kept of what was read before, as when somebody writes between any two reads. */
  readonly afresh: readonly Round[];
  readonly byHand: readonly Round[];
  /** Null where there is no PostGraphile, or it has no like operation. */
  readonly peer: readonly Round[] | null;
}

export interface HowToCompare {
  readonly operations: readonly Operation[];
  readonly rounds: number;
  /** 1 sends as many requests as each operation says. */
  readonly scale: number;
  readonly withPeer: boolean;
  readonly say: (sentence: string) => void;
}

interface Side {
  readonly server: MeasuredServer;
  readonly requestFor: (operation: Operation, place: Place) => HttpRequest | null;
}

interface Stage {
  readonly database: BenchDatabase;
  readonly places: readonly Place[];
  readonly ours: Side;
  readonly afresh: Side;
  readonly byHand: Side;
  readonly peer: Side | null;
  /** A second gateway, never timed, whose database is behind a counter. */
  readonly counted: { readonly gateway: MeasuredServer; readonly counter: StatementCounter };
}

/** Measures every operation on every data set, all servers in turn in each round, so that they share the machine's moods. An operation that cannot be compared is told as a fault, and the others go on. */
export async function compareReads(
  databases: readonly BenchDatabase[],
  how: HowToCompare,
): Promise<{ readonly comparisons: readonly Comparison[]; readonly faults: readonly string[] }> {
  const hashes = new TrustedHashes();
  const stages: Stage[] = [];
  try {
    for (const database of databases) stages.push(await setStage(database, how, hashes));
    const comparisons: Comparison[] = [];
    const faults: string[] = [];
    for (const operation of how.operations) {
      how.say(operation.name);
      try {
        const found = await compare(operation, stages, how, hashes);
        // Said at once: a run that is stopped later has not measured for nothing.
        for (const one of found) how.say(inOneLine(one));
        comparisons.push(...found);
      } catch (error) {
        faults.push((error as Error).message);
      }
    }
    return { comparisons, faults };
  } finally {
    for (const { ours, afresh, byHand, peer, counted } of stages) {
      for (const side of [ours, afresh, byHand, peer]) await side?.server.stop();
      await counted.gateway.stop();
      await counted.counter.close();
    }
  }
}

function inOneLine({ dataSet, ours, afresh, byHand }: Comparison): string {
  const aSecond = (rounds: readonly Round[]) => median(rates(rounds)).toFixed(0);
  return `  ${dataSet}: ours ${aSecond(ours)} a second, afresh ${aSecond(afresh)}, plain SQL ${aSecond(byHand)}`;
}

async function setStage(database: BenchDatabase, how: HowToCompare, hashes: TrustedHashes): Promise<Stage> {
  const { ownerUrl, dataSet } = database;
  how.say(`Starting the servers on data set ${dataSet.name}`);
  const counter = await countStatements(ownerUrl);
  const requestFor = (operation: Operation, place: Place) => requestToOurs(operation, place, hashes);
  return {
    database,
    places: await placesIn({ ownerUrl }, dataSet),
    ours: { server: await startGatewayOn(ownerUrl), requestFor },
    afresh: { server: await startGatewayOn(ownerUrl, { CONCORDAT_KEPT_READS_MB: '0' }), requestFor },
    byHand: { server: await startByHand(ownerUrl), requestFor: requestByHand },
    peer: how.withPeer ? { server: await startPostgraphile(ownerUrl), requestFor: requestToPeer } : null,
    counted: { gateway: await startGatewayOn(counter.databaseUrl), counter },
  };
}

async function compare(
  operation: Operation,
  stages: readonly Stage[],
  { rounds, scale }: HowToCompare,
  hashes: TrustedHashes,
): Promise<readonly Comparison[]> {
  const amount = Math.max(20, Math.round(operation.requestsARound * scale));
  const started = [];
  for (const stage of stages) {
    const { database, places, ours, afresh, byHand, peer, counted } = stage;
    await openSessions(database, database.dataSet.readers);
    const checked = await checkAnswers(
      operation,
      places.slice(0, 5),
      { ours: ours.server, byHand: byHand.server, peer: peer?.server ?? null },
      hashes,
    );
    const { gateway, counter } = counted;
    const statements = await countStatementsOf(operation, twoReaders(places), gateway, counter, hashes);
    const lanes = [ours, afresh, byHand, peer].map((side) => laneOf(side, operation, places));
    for (const lane of lanes)
      if (lane)
        await runRound(lane.server, lane.requests, Math.max(lane.requests.length, Math.ceil(amount / 3)));
    started.push({ stage, lanes, statements, bytes: checked.oursBytes });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { lanes } of started) {
      for (const lane of lanes) {
        if (lane === null) continue;
        // Every reader has asked something in the minute before, as somebody who goes through a pack has.
        if (lane === lanes[0] || lane === lanes[1])
          await runRound(lane.server, lane.requests, lane.requests.length);
        lane.rounds.push(await runRound(lane.server, lane.requests, amount));
      }
    }
  }
  return started.map(({ stage, lanes: [ours, afresh, byHand, peer], statements, bytes }) => ({
    operation,
    dataSet: stage.database.dataSet.name,
    statements,
    bytes,
    ours: ours?.rounds ?? [],
    afresh: afresh?.rounds ?? [],
    byHand: byHand?.rounds ?? [],
    peer: peer?.rounds ?? null,
  }));
}

function laneOf(side: Side | null, operation: Operation, places: readonly Place[]) {
  const requests = places
    .map((place) => side?.requestFor(operation, place) ?? null)
    .filter((one) => one !== null);
  return side === null || requests.length === 0
    ? null
    : { server: side.server, requests, rounds: [] as Round[] };
}

/** The first two readers of one body, so that only who asks differs. */
function twoReaders(places: readonly Place[]): readonly [Place, Place] {
  const [first] = places;
  const second = places.find(({ bodyId, reader }) => bodyId === first?.bodyId && reader !== first.reader);
  if (first === undefined || second === undefined) throw new Error('Two readers are needed.');
  return [first, second];
}

export const rates = (rounds: readonly Round[]) => rounds.map((round) => round.requestsPerSecond);
export const cpu = (rounds: readonly Round[]) => rounds.map((round) => round.cpuMillisecondsPerRequest);

/** How ours stands to plain SQL. */
export const shareOfRate = ({ ours, byHand }: Comparison) => ratioOf(rates(ours), rates(byHand));
export const shareAfresh = ({ afresh, byHand }: Comparison) => ratioOf(rates(afresh), rates(byHand));
export const shareOfCpu = ({ ours, byHand }: Comparison) => ratioOf(cpu(ours), cpu(byHand));
