import type { DatabaseVerdict } from '@concordat/database';
import type { Clock } from '../clock.ts';
import { factsOf, type Log } from '../log.ts';

/** What the last walk over the whole record came to. Which rule is broken is for `concordat verify` to say: it may name any body's record. */
export type DeepVerdict = {
  readonly status: 'sound' | 'broken' | 'unknown';
  readonly checkedAt: string;
  readonly chains?: number;
  readonly entries?: number;
  readonly invariants?: number;
  readonly sentence?: string;
};

const keptMs = 10 * 60 * 1_000;

/**
 * Every audit trail and every rule of the record, walked on a connection of its own and at most once in ten minutes,
 * however many ask: whoever asks meanwhile gets the same walk's answer, and nobody else waits for it.
 */
export class DeepHealth {
  readonly #walk: () => Promise<DatabaseVerdict>;
  readonly #clock: Clock;
  readonly #log: Log;
  #last: { readonly until: number; readonly verdict: Promise<DeepVerdict> } | null = null;

  constructor(walk: () => Promise<DatabaseVerdict>, { clock, log }: { clock: Clock; log: Log }) {
    this.#walk = walk;
    this.#clock = clock;
    this.#log = log;
  }

  verdict(): Promise<DeepVerdict> {
    const now = this.#clock.now().getTime();
    if (this.#last === null || now >= this.#last.until) {
      this.#last = { until: now + keptMs, verdict: this.#check(new Date(now).toISOString()) };
    }
    return this.#last.verdict;
  }

  async #check(checkedAt: string): Promise<DeepVerdict> {
    try {
      const found = await this.#walk();
      if (found.holds) {
        const { chains, entries, invariants } = found;
        return { status: 'sound', checkedAt, chains, entries, invariants };
      }
      this.#log.error('The record is not sound');
      const sentence = 'The record is not sound. Run "concordat verify", which names the first thing broken.';
      return { status: 'broken', checkedAt, sentence };
    } catch (error) {
      this.#log.error('The record could not be checked', factsOf(error));
      this.#last = null; // asked again, it is tried again
      return { status: 'unknown', checkedAt, sentence: 'The record could not be checked. Try again.' };
    }
  }
}
