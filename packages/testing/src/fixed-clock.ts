import { addSeconds, type Instant, instant } from '@concordat/domain/kernel';

/** A clock that stands still until a test moves it. */
export interface FixedClock {
  now(): Instant;
  /** Backwards when negative. */
  advanceSeconds(seconds: number): void;
  moveTo(moment: string): void;
}

/** Stands at 12 December 2016, 09:00, where the demo office lives, unless told another moment. */
export function fixedClock(moment = '2016-12-12T09:00:00.000Z'): FixedClock {
  let current = instant(moment);
  return {
    now: () => current,
    advanceSeconds: (seconds) => {
      current = addSeconds(current, seconds);
    },
    moveTo: (next) => {
      current = instant(next);
    },
  };
}
