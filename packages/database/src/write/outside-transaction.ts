import { AsyncLocalStorage } from 'node:async_hooks';

const open = new AsyncLocalStorage<true>();

export function isInsideTransaction(): boolean {
  return open.getStore() === true;
}

/**
 * Called before what may take long (network, password hashing, rendering): throws inside a transaction, where it
 * would hold a connection and locks that others wait for. `what` completes "… must not happen inside a transaction".
 */
export function mustBeOutsideTransaction(what: string): void {
  if (isInsideTransaction()) throw new Error(`${what} must not happen inside a transaction.`);
}

export function markedAsInside<T>(work: () => Promise<T>): Promise<T> {
  return open.run(true, work);
}
