import type { Clock } from '../clock.ts';
import { Refusal } from '../refusal.ts';

const free = 10;
const windowMs = 5 * 60 * 1_000;
const firstDelayMs = 15 * 1_000;
const longestDelayMs = 15 * 60 * 1_000;

type Record = { failures: number; firstAt: number; lastAt: number };

/**
 * Counts attempts to prove who one is, for each account and each address. Ten in five minutes are free; after that
 * each waits twice as long as the one before, at most a quarter of an hour, and never for good.
 */
export class Attempts {
  readonly #clock: Clock;
  readonly #records = new Map<string, Record>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts the attempt before it is made, so that fifty at once are fifty. Throws `RATE_LIMITED` when it must wait. */
  begin(keys: readonly string[]): void {
    const now = this.#clock.now().getTime();
    const waits = keys.map((key) => this.#waitOf(key, now));
    const longest = Math.max(0, ...waits);
    if (longest > 0) {
      const seconds = Math.ceil(longest / 1_000);
      throw new Refusal('RATE_LIMITED', `Too many attempts. Wait ${seconds} seconds and try again.`, {
        retryAfterSeconds: seconds,
      });
    }
    for (const key of keys) this.#count(key, now);
  }

  /** The attempt was right: its account starts afresh, and its address is not charged for it. */
  succeed(account: string, address: string): void {
    this.#records.delete(account);
    const record = this.#records.get(address);
    if (record) record.failures -= 1;
  }

  /** True once for each account whose owner should be told that somebody keeps trying. */
  hasJustRunOut(account: string): boolean {
    return this.#records.get(account)?.failures === free;
  }

  #waitOf(key: string, now: number): number {
    const record = this.#records.get(key);
    if (!record || record.failures < free) return 0;
    const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** (record.failures - free));
    return Math.max(0, record.lastAt + delay - now);
  }

  #count(key: string, now: number): void {
    const record = this.#records.get(key);
    if (record && !isPast(record, now)) {
      record.failures += 1;
      record.lastAt = now;
      return;
    }
    if (this.#records.size > 10_000) this.#forgetThePast(now);
    this.#records.set(key, { failures: 1, firstAt: now, lastAt: now });
  }

  #forgetThePast(now: number): void {
    for (const [key, record] of this.#records) if (isPast(record, now)) this.#records.delete(key);
  }
}

/** Few failures are forgotten five minutes after the first; many, an hour after the last. */
function isPast({ failures, firstAt, lastAt }: Record, now: number): boolean {
  return failures < free ? now - firstAt > windowMs : now - lastAt > 4 * longestDelayMs;
}
