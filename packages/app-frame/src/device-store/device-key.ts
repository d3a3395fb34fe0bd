import { DEVICE_DATABASE } from './clear-device.ts';
import { answerOf, type DeviceShelf, onDevice } from './device-database.ts';

/** The key of one person's session on this device. It cannot be taken out of the browser, only used in it. */
export type DeviceKey = {
  readonly id: string;
  readonly owner: string;
  /** The last instant at which it opens anything, in milliseconds since 1970. */
  readonly until: number;
  readonly key: CryptoKey;
};

const ONLY = 'only';

/**
 * The key of a person whose session ends at `until`. It is the one kept already where they signed in again before it
 * ended, so that what they typed outlives being signed out for idling; anybody else's key goes, with all kept under it.
 */
export async function takeDeviceKey(owner: string, until: number, now: number): Promise<DeviceKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const fresh: DeviceKey = { id: crypto.randomUUID(), owner, until, key };
  return onDevice('readwrite', async (shelf) => {
    const kept = await keyOn(shelf);
    const isSame = kept !== undefined && kept.owner === owner && kept.until > now;
    const taken = isSame ? { ...kept, until: Math.max(kept.until, until) } : fresh;
    if (!isSame) shelf('kept').clear();
    shelf('keys').put(taken, ONLY);
    return taken;
  });
}

/** The key of whoever signed in here last, for a page opened without the network; null once it has ended. */
export async function keptDeviceKey(now: number): Promise<DeviceKey | null> {
  return onDevice('readwrite', async (shelf) => {
    const kept = await keyOn(shelf);
    if (kept !== undefined && kept.until > now) return kept;
    shelf('keys').clear();
    shelf('kept').clear();
    return null;
  });
}

/** Takes off the device what somebody else kept here, and what was kept under a session that has ended. */
export async function forgetOthers(owner: string, now: number): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const there = await indexedDB.databases();
  if (!there.some(({ name }) => name === DEVICE_DATABASE)) return;
  await onDevice('readwrite', async (shelf) => {
    const kept = await keyOn(shelf);
    if (kept === undefined || (kept.owner === owner && kept.until > now)) return;
    shelf('keys').clear();
    shelf('kept').clear();
  });
}

/** Whether this key is still the device's: another tab may have signed out, or somebody else in. */
export async function isStillKept(
  shelf: (name: DeviceShelf) => IDBObjectStore,
  key: DeviceKey,
): Promise<boolean> {
  return (await keyOn(shelf))?.id === key.id;
}

function keyOn(shelf: (name: DeviceShelf) => IDBObjectStore): Promise<DeviceKey | undefined> {
  return answerOf(shelf('keys').get(ONLY) as IDBRequest<DeviceKey | undefined>);
}
