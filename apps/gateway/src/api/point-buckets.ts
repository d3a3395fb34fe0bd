import type { Clock } from '../clock.ts';

export type Allowance = { readonly size: number; readonly perSecond: number };

export const allowances = {
  /** Somebody at work in one of the apps, whose operations were registered when it was built: some ten full pages at once. */
  person: { size: 4_000, perSecond: 200 },
  /** A key, and whoever writes their own operations. */
  program: { size: 1_000, perSecond: 50 },
  visitor: { size: 200, perSecond: 5 },
} as const satisfies Record<string, Allowance>;

export type Charge =
  | { readonly taken: true; readonly remaining: number }
  | { readonly taken: false; readonly remaining: number; readonly retryAfterSeconds: number };

type Bucket = { points: number; at: number };

const sweepAbove = 10_000;

/**
 * A bucket of points for each caller, refilled continuously and kept in memory. A client that waits the seconds it
 * is told is never refused twice running, which a counter over a fixed window cannot promise.
 */
export class PointBuckets {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  take(caller: string, allowance: Allowance, points: number): Charge {
    const bucket = this.#filled(caller, allowance);
    if (points <= bucket.points) {
      bucket.points -= points;
      return { taken: true, remaining: Math.floor(bucket.points) };
    }
    const retryAfterSeconds = Math.max(1, Math.ceil((points - bucket.points) / allowance.perSecond));
    return { taken: false, remaining: Math.floor(bucket.points), retryAfterSeconds };
  }

  /** Puts back what a request turned out not to need; returns what remains. */
  giveBack(caller: string, allowance: Allowance, points: number): number {
    const bucket = this.#filled(caller, allowance);
    bucket.points = Math.min(allowance.size, bucket.points + points);
    return Math.floor(bucket.points);
  }

  #filled(caller: string, allowance: Allowance): Bucket {
    const now = this.#clock.now().getTime();
    const bucket = this.#buckets.get(caller);
    if (bucket) {
      const seconds = Math.max(0, now - bucket.at) / 1_000;
      bucket.points = Math.min(allowance.size, bucket.points + seconds * allowance.perSecond);
      bucket.at = now;
      return bucket;
    }
    if (this.#buckets.size >= sweepAbove) this.#forgetTheFull(now);
    const fresh = { points: allowance.size, at: now };
    this.#buckets.set(caller, fresh);
    return fresh;
  }

  /** A bucket left alone for a minute is full again in either allowance: nothing is lost by forgetting it. */
  #forgetTheFull(now: number): void {
    for (const [caller, bucket] of this.#buckets) if (now - bucket.at > 60_000) this.#buckets.delete(caller);
  }
}
