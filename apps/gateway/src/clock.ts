import { uptime } from 'node:os';

/** The real time, for sessions, rates and logs; a parameter so that a test can move it. */
export type Clock = {
  readonly now: () => Date;
  /** Whether the clock on the wall was set to another time since the start; false when left out. */
  readonly hasJumped?: () => boolean;
};

/** How far a clock may stray from time as it passes, in milliseconds, before nothing more is signed by it. */
export const jumpAllowed = 120_000;

/** The clock on the wall, held against one that nobody can set and that goes on while the machine sleeps. */
export function watchedClock(wall = () => Date.now(), passed = () => uptime() * 1000): Clock {
  const started = wall() - passed();
  return {
    now: () => new Date(wall()),
    hasJumped: () => Math.abs(wall() - passed() - started) > jumpAllowed,
  };
}
