import { type Instant, londonDateOf } from '@concordat/domain/kernel';
import type { Clock } from '../clock.ts';
import type { SignInPool } from './sign-in-pool.ts';

export type Office = {
  readonly mode: 'demo' | 'live';
  readonly now: string;
  readonly today: string;
  readonly clockMoves: boolean;
};

export type DemoClockRow = { readonly office_at: string | null; readonly real_at: string | null };

/** The office's own time: what the demo clock was set to and has run on since, the real time everywhere else. */
export class OfficeTime {
  readonly #pool: SignInPool;
  readonly #clock: Clock;
  readonly #isDemo: boolean;

  constructor(pool: SignInPool, clock: Clock, isDemo: boolean) {
    this.#pool = pool;
    this.#clock = clock;
    this.#isDemo = isDemo;
  }

  async now(): Promise<Instant> {
    if (!this.#isDemo) return this.by(null);
    const [set] = await this.#pool.ask<DemoClockRow>(
      'select office_at, real_at from demo_clock where id = 1',
    );
    return this.by(set ?? null);
  }

  /** The time by a clock that was read already, along with who is asking. */
  by(set: DemoClockRow | null): Instant {
    const real = this.#clock.now();
    if (!this.#isDemo || !set?.office_at || !set.real_at) return momentOf(real);
    const since = real.getTime() - Date.parse(set.real_at);
    return momentOf(new Date(Date.parse(set.office_at) + since));
  }

  describe(now: Instant): Office {
    const mode = this.#isDemo ? 'demo' : 'live';
    return { mode, now, today: londonDateOf(now), clockMoves: this.#isDemo };
  }
}

/** A Date writes itself as an Instant is written; asking whether it did would cost more than a look-up. */
function momentOf(date: Date): Instant {
  return date.toISOString() as Instant;
}
