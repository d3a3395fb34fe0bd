import { instant, londonDateOf } from '@concordat/domain/kernel';
import { median } from './figures/rounds.ts';
import { answerOf } from './load/answers.ts';
import { placesIn } from './load/places.ts';
import { requestToOurs } from './load/requests.ts';
import { openSessions } from './load/sessions.ts';
import { TrustedHashes } from './load/trusted-hashes.ts';
import { benchDatabase } from './offices/bench-databases.ts';
import { small } from './offices/data-set.ts';
import { boardPack } from './operations/board-pack.ts';
import { searchEverything } from './operations/search-everything.ts';
import type { MeasuredServer } from './servers/measured-server.ts';
import { startGatewayOn } from './servers/our-servers.ts';

/** As people type towards what they look for, so that nothing is found that was kept. */
const typed = [
  'c',
  'cu',
  'cus',
  'cust',
  'custo',
  'custod',
  'custody',
  'custody r',
  'custody re',
  'custody rec',
];

/** Milliseconds one person waits when nobody else is there. */
export interface AloneMeasured {
  /** The first board pack after the office opened. */
  readonly packFirst: number;
  /** The same pack again, the middle of twenty. */
  readonly packAgain: number;
  /** The slowest answer to the palette while words are typed. */
  readonly palette: number;
}

export async function measureAlone(
  database: Parameters<typeof benchDatabase>[0],
  say: (sentence: string) => void,
): Promise<AloneMeasured> {
  const dataSet = small(londonDateOf(instant(new Date().toISOString())));
  const { ownerUrl } = await benchDatabase(database, dataSet, say);
  await openSessions({ ownerUrl }, 1);
  const [place] = await placesIn({ ownerUrl }, dataSet);
  if (place === undefined) throw new Error('Data set S has no reader.');
  const hashes = new TrustedHashes();
  const server = await startGatewayOn(ownerUrl);
  try {
    const pack = () => waitFor(server, requestToOurs(boardPack, place, hashes));
    const packFirst = await pack();
    const again: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) again.push(await pack());
    const waits: number[] = [];
    for (const words of typed) {
      const search = { ...searchEverything, document: 'FoundRecords', variables: () => ({ words }) };
      waits.push(await waitFor(server, requestToOurs(search, place, hashes)));
    }
    return { packFirst, packAgain: median(again), palette: Math.max(...waits) };
  } finally {
    await server.stop();
  }
}

async function waitFor(server: MeasuredServer, request: Parameters<typeof answerOf>[1]): Promise<number> {
  const startedAt = performance.now();
  await answerOf(server, request);
  return performance.now() - startedAt;
}
