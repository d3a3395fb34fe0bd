import type { Operation, Place } from '../operations/operation.ts';
import type { MeasuredServer } from '../servers/measured-server.ts';
import type { StatementCounter } from '../servers/statement-counter.ts';
import { answerOf } from './answers.ts';
import { requestToOurs } from './requests.ts';
import type { TrustedHashes } from './trusted-hashes.ts';

/** What one request sends: when the same reader asked before on its connection, and when another did. */
export interface StatementCount {
  readonly sameReader: readonly string[];
  readonly anotherReader: readonly string[];
}

/** Sends one request at a time through a gateway whose database is behind the counter. */
export async function countStatementsOf(
  operation: Operation,
  [first, second]: readonly [Place, Place],
  gateway: MeasuredServer,
  counter: StatementCounter,
  hashes: TrustedHashes,
): Promise<StatementCount> {
  const sentBy = async (place: Place) => {
    counter.take();
    await answerOf(gateway, requestToOurs(operation, place, hashes));
    return counter.take();
  };
  await sentBy(second);
  await sentBy(first);
  const sameReader = await sentBy(first);
  return { sameReader, anotherReader: await sentBy(second) };
}
