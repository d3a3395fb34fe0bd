import { isFreshlyProved } from '@concordat/domain/access';
import type { CommandContext } from './command-context.ts';

/** Thrown before anything is looked at; the person confirms who they are and sends the same command again. */
export class FreshProofNeeded extends Error {
  override readonly name = 'FreshProofNeeded';

  constructor() {
    super('Confirm that it is you: enter your password or code, then do this again.');
  }
}

/** Throws `FreshProofNeeded` unless a password or code was given lately; the office's own work has neither. */
export function assertFreshlyProved({ viewer, provedAt, realNow }: CommandContext): void {
  if (viewer.via !== 'system' && !isFreshlyProved(provedAt ?? null, realNow)) throw new FreshProofNeeded();
}
