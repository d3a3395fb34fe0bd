import { DEVICE_DATABASE } from './clear-device.ts';
import { answerOf, onDevice } from './device-database.ts';

/** The shelf of words that are kept until they are sent: one name for each paragraph of minutes. */
export const UNSENT_SHELF = 'minutes';

/** The shelf of notes beside papers that are kept until they are sent. */
export const UNSENT_NOTES_SHELF = 'notes';

/** Paragraphs and notes typed on this device and not sent yet, which a sign-out takes off it. */
export async function countUnsent(): Promise<number> {
  if (typeof indexedDB === 'undefined') return 0;
  // Not every browser lists them; one that does not is asked outright.
  const there = await indexedDB.databases?.();
  if (there?.every(({ name }) => name !== DEVICE_DATABASE)) return 0;
  return onDevice('readonly', async (shelf) => {
    const kept = shelf('kept');
    const counts = [UNSENT_SHELF, UNSENT_NOTES_SHELF].map((name) =>
      answerOf(kept.count(IDBKeyRange.bound([name], [name, []]))),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}
