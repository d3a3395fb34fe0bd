import { freshProofSeconds } from '@concordat/domain/access';

/** In seconds of the real clock. */
export const sessionTimes = {
  idle: 30 * 60,
  warnAfter: 25 * 60,
  longest: 12 * 60 * 60,
  fresh: freshProofSeconds,
} as const;

export function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1_000);
}
