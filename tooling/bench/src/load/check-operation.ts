import type { Operation, Place } from '../operations/operation.ts';
import type { MeasuredServer } from '../servers/measured-server.ts';
import { answerOf, firstMissing } from './answers.ts';
import { requestByHand, requestToOurs, requestToPeer } from './requests.ts';
import type { TrustedHashes } from './trusted-hashes.ts';

/** Bytes of the two answers at the first place asked about. */
export interface Checked {
  readonly oursBytes: number;
  readonly byHandBytes: number;
}

interface Servers {
  readonly ours: MeasuredServer;
  readonly byHand: MeasuredServer;
  readonly peer: MeasuredServer | null;
}

/** Asks both at several places; throws when ours says anything that the statement by hand does not, and when the peer fails. */
export async function checkAnswers(
  operation: Operation,
  places: readonly Place[],
  { ours, byHand, peer }: Servers,
  hashes: TrustedHashes,
): Promise<Checked> {
  let checked: Checked | null = null;
  for (const place of places) {
    const asked = await answerOf(ours, requestToOurs(operation, place, hashes));
    const told = await answerOf(byHand, requestByHand(operation, place));
    const answer = (asked.json as { data: Record<string, unknown> }).data[operation.field];
    const isThere = answer !== null && told.json !== null;
    const missing = !isThere
      ? 'all of it'
      : operation.isWorkedOutByDomain
        ? null
        : firstMissing(answer, told.json);
    if (missing !== null) throw new Error(`${operation.name}: the two answers differ at ${missing}.`);
    checked ??= { oursBytes: asked.bytes, byHandBytes: told.bytes };
  }
  const [place] = places;
  const toPeer = place && requestToPeer(operation, place);
  if (peer && toPeer) await answerOf(peer, toPeer);
  if (checked === null) throw new Error('There is no place to ask about.');
  return checked;
}
