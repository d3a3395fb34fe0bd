import type { Instant } from './instant.ts';

/** Whoever gives a command, as the audit trail will name them. */
export type Actor = { readonly userId: string; readonly name: string };

/**
 * What a decision may know about the world: the office's clock, who commands, and ids made at the edge.
 * `newId` gives another UUIDv7 each time it is asked.
 */
export type Circumstances<By extends Actor = Actor> = {
  readonly now: Instant;
  readonly by: By;
  readonly newId: () => string;
};
