import { mustBeOutsideTransaction } from '@concordat/database';

const beingRead = new Map<string, Promise<unknown>>();
let lastInLine: Promise<unknown> = Promise.resolve();

/**
 * Reads one file at a time in this process, because a reader may take 256 MB, and a file that is sent again while it
 * is read only once. `name` tells contents apart.
 */
export function readOnce<Outcome>(name: string, read: () => Promise<Outcome>): Promise<Outcome> {
  mustBeOutsideTransaction('Reading a file');
  const already = beingRead.get(name);
  if (already !== undefined) return already as Promise<Outcome>;
  const outcome = lastInLine.then(read).finally(() => beingRead.delete(name));
  lastInLine = outcome.catch(() => {});
  beingRead.set(name, outcome);
  return outcome;
}
