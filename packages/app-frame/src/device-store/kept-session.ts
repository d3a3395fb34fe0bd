import type { SignedInAnswer } from '../session/session-answer.ts';
import { DEVICE_DATABASE } from './clear-device.ts';
import { onDevice } from './device-database.ts';
import { type DeviceStore, reopenDeviceStore } from './device-store.ts';

/** The shelf of what is kept to be read without the network; the record has it all, so it goes with the session. */
export const READING_SHELF = 'reading';
const NAME = 'session';

/** Keeps who is signed in, so that what they keep for reading opens for them without the network. */
export function keepSession(store: DeviceStore, answer: SignedInAnswer): Promise<void> {
  return store.put(READING_SHELF, NAME, answer);
}

/**
 * Who reads here without the network: until their session ends at the latest, and with no idling to warn of, since nobody
 * can keep the session alive meanwhile. Null where nobody keeps anything here. Never throws.
 */
export async function keptSession(): Promise<SignedInAnswer | null> {
  const store = await keptDevice();
  const kept = await store?.get<SignedInAnswer>(READING_SHELF, NAME).catch(() => null);
  if (!kept || kept.viewer.userId !== store?.owner) return null;
  const { endsAt } = kept.session;
  return { ...kept, session: { ...kept.session, warnAt: endsAt, idleEndsAt: endsAt } };
}

/** The store of whoever keeps something for reading here; null where nobody does. Never makes one. */
export async function keptDevice(): Promise<DeviceStore | null> {
  return (await isThere()) ? reopenDeviceStore() : null;
}

/** Takes what was kept for reading off the device once nobody is signed in; what waits to be sent stays. Never throws. */
export async function forgetReading(): Promise<void> {
  if (!(await isThere())) return;
  const all = IDBKeyRange.bound([READING_SHELF], [READING_SHELF, []]);
  await onDevice('readwrite', async (shelf) => {
    shelf('kept').delete(all);
  }).catch(() => undefined);
}

/** Whether anything was ever kept here: opening the database would make it. */
async function isThere(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  const there = await indexedDB.databases?.().catch(() => []);
  return there?.some(({ name }) => name === DEVICE_DATABASE) ?? true;
}
