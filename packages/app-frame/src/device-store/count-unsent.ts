import { DEVICE_DATABASE } from './clear-device.ts';
import { answerOf, onDevice } from './device-database.ts';

/** The shelf of words that are kept until they are sent: one name for each paragraph of minutes. */
export const UNSENT_SHELF = 'minutes';

/** Paragraphs typed on this device and not sent yet, which a sign-out takes off it. */
export async function countUnsent(): Promise<number> {
  if (typeof indexedDB === 'undefined') return 0;
  // Not every browser lists them; one that does not is asked outright.
  const there = await indexedDB.databases?.();
  if (there?.every(({ name }) => name !== DEVICE_DATABASE)) return 0;
  const all = IDBKeyRange.bound([UNSENT_SHELF], [UNSENT_SHELF, []]);
  return onDevice('readonly', (shelf) => answerOf(shelf('kept').count(all)));
}
