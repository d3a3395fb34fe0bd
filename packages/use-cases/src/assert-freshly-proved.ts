import { isFreshlyProved } from '@concordat/domain/access';
import type { CommandContext } from './command-context.ts';

/** Thrown before anything is looked at; the person confirms who they are and sends the same command again. */
export class FreshProofNeeded extends Error {
  override readonly name = 'FreshProofNeeded';

  constructor() {
    super('Confirm that it is you: enter your password or code, then do this again.');
  }
}

/** Thrown because nobody can say when something was signed, nor how old a proof is. */
export class ClockJumped extends Error {
  override readonly name = 'ClockJumped';

  constructor() {
    super(
      'The clock of this server was set to another time, or the server slept, while the office was open, so nothing can be signed. Ask whoever runs it to check the clock and start Concordat again.',
    );
  }
}

/**
 * Throws `FreshProofNeeded` unless a password or code was given lately, and `ClockJumped` when no clock tells how
 * lately; the office's own work has neither.
 */
export function assertFreshlyProved({ viewer, provedAt, realNow, hasClockJumped }: CommandContext): void {
  if (hasClockJumped === true) throw new ClockJumped();
  if (viewer.via !== 'system' && !isFreshlyProved(provedAt ?? null, realNow)) throw new FreshProofNeeded();
}
