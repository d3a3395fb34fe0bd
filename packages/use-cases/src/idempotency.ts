import type { Transaction } from '@concordat/database';
import { idempotencyStore, requestHashOf } from '@concordat/database/stores';
import type { CommandContext } from './command-context.ts';
import { GivenUp } from './given-up.ts';

/** A command's key, held until the transaction ends; `answer` is there when the same command was done before. */
export interface ClaimedKey<Result> {
  readonly callerId: string;
  readonly key: string;
  readonly answer?: Result;
}

/** Null when the command carries no key. Gives up when the key came with another command before. */
export async function claimKey<Result>(
  tx: Transaction,
  name: string,
  command: unknown,
  { viewer, realNow }: CommandContext,
): Promise<ClaimedKey<Result> | null> {
  const { idempotencyKey: key, ...rest } = command as { idempotencyKey?: string };
  if (key === undefined) return null;
  const callerId = viewer.userId;
  const claim = await idempotencyStore.claim(tx, {
    callerId,
    key,
    requestHash: requestHashOf(name, rest),
    realNow,
  });
  if (claim.kind === 'differentRequest') throw new GivenUp(keyReused);
  return claim.kind === 'answered' ? { callerId, key, answer: claim.answer as Result } : { callerId, key };
}

export async function rememberAnswer(
  tx: Transaction,
  key: ClaimedKey<unknown> | null,
  answer: unknown,
): Promise<void> {
  if (key !== null) await idempotencyStore.keep(tx, key, answer as object);
}

const keyReused = {
  outcome: 'refused',
  refusal: { kind: 'IdempotencyKeyReused' },
  sentence: 'This key was used for another command; make a new one for each thing you do.',
  path: ['idempotencyKey'],
};
