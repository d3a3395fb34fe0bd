import { DEVICE_DATABASE } from './clear-device.ts';

/** `keys` holds the key of whoever is signed in, `kept` what was kept under it. */
export type DeviceShelf = 'keys' | 'kept';

/**
 * Does one piece of work in one transaction over both, so that nothing is written under a key that has just gone.
 * Opens for that work alone: a sign-out in another tab never waits for this one.
 */
export async function onDevice<Result>(
  mode: IDBTransactionMode,
  work: (shelf: (name: DeviceShelf) => IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const database = await open();
  try {
    const transaction = database.transaction(['keys', 'kept'], mode);
    const finished = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    finished.catch(() => undefined);
    const result = await work((name) => transaction.objectStore(name));
    await finished;
    return result;
  } finally {
    database.close();
  }
}

/** What a request answers. Nothing but other requests may be awaited within `onDevice`, or its transaction ends. */
export function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DEVICE_DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('keys');
    opening.result.createObjectStore('kept', { keyPath: ['shelf', 'name'] });
  };
  return answerOf(opening);
}
