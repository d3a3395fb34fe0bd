import { answerOf, onDevice } from './device-database.ts';
import { type DeviceKey, isStillKept, keptDeviceKey, takeDeviceKey } from './device-key.ts';
import { type Sealed, seal, unseal } from './seal.ts';

/** What one person keeps on this device, sealed with a key that ends with their session. */
export type DeviceStore = {
  /** The user id it belongs to. */
  readonly owner: string;
  /** Keeps a value (bytes, or anything JSON holds) by shelf and name; neither is sealed, so they hold ids, not words. */
  readonly put: (shelf: string, name: string, value: unknown) => Promise<void>;
  /** Null where nothing is kept, or it no longer opens. */
  readonly get: <Value>(shelf: string, name: string) => Promise<Value | null>;
  /** The names of what a shelf holds, in order. */
  readonly list: (shelf: string) => Promise<readonly string[]>;
  readonly remove: (shelf: string, name: string) => Promise<void>;
  /** Empties one shelf. */
  readonly clear: (shelf: string) => Promise<void>;
};

/** Who keeps, and when their session ends at the latest: `session.endsAt`. */
export type DeviceOwner = { readonly userId: string; readonly endsAt: string };

/** The store has gone: its person signed out, somebody else signed in, or the session ended. */
export class DeviceStoreClosed extends Error {
  constructor() {
    super('Nothing is kept on this device any more, since its session has ended.');
    this.name = 'DeviceStoreClosed';
  }
}

/**
 * Opens the store of the person signed in. Null where the browser cannot keep anything safely: without encryption
 * (a page that is neither https nor localhost), without IndexedDB, or with no room.
 */
export function openDeviceStore({ userId, endsAt }: DeviceOwner): Promise<DeviceStore | null> {
  return opened(() => takeDeviceKey(userId, Date.parse(endsAt), Date.now()));
}

/** The store of whoever signed in here last, for a page opened without the network; null once their session ended. */
export function reopenDeviceStore(): Promise<DeviceStore | null> {
  return opened(() => keptDeviceKey(Date.now()));
}

async function opened(take: () => Promise<DeviceKey | null>): Promise<DeviceStore | null> {
  if (typeof indexedDB === 'undefined' || globalThis.crypto?.subtle === undefined) return null;
  try {
    const key = await take();
    return key && storeUnder(key);
  } catch {
    return null;
  }
}

type Kept = Sealed & { readonly shelf: string; readonly name: string };

function storeUnder(key: DeviceKey): DeviceStore {
  const place = (shelf: string, name: string) => JSON.stringify([key.owner, shelf, name]);
  const all = (shelf: string) => IDBKeyRange.bound([shelf], [shelf, []]);

  /** Every piece of work looks first whether the key is still the device's. */
  function work<Result>(mode: IDBTransactionMode, on: (kept: IDBObjectStore) => Promise<Result>) {
    return onDevice(mode, async (shelf) => {
      if (Date.now() >= key.until || !(await isStillKept(shelf, key))) throw new DeviceStoreClosed();
      return on(shelf('kept'));
    });
  }

  return {
    owner: key.owner,
    async put(shelf, name, value) {
      const sealed = await seal(key.key, place(shelf, name), value);
      const kept: Kept = { shelf, name, ...sealed };
      await work('readwrite', (store) => answerOf(store.put(kept)));
    },
    async get<Value>(shelf: string, name: string) {
      const kept: Kept | undefined = await work('readonly', (store) => answerOf(store.get([shelf, name])));
      return kept === undefined ? null : ((await unseal(key.key, place(shelf, name), kept)) as Value | null);
    },
    async list(shelf) {
      const keys = await work('readonly', (store) => answerOf(store.getAllKeys(all(shelf))));
      return keys.map((key) => String((key as readonly IDBValidKey[])[1]));
    },
    remove: (shelf, name) => work('readwrite', (store) => answerOf(store.delete([shelf, name]))),
    clear: (shelf) => work('readwrite', (store) => answerOf(store.delete(all(shelf)))),
  };
}
