import { addSeconds, compareInstants, type Instant } from '../kernel/index.ts';

/** How long a password or code counts for acts that ask for it anew, in seconds of the real clock. */
export const freshProofSeconds = 5 * 60;

/** Whether somebody proved lately enough who they are; both moments on the real clock, null when they never did. */
export function isFreshlyProved(provedAt: Instant | null, realNow: Instant): boolean {
  return provedAt !== null && compareInstants(realNow, addSeconds(provedAt, freshProofSeconds)) < 0;
}
