/** The one place on a device where Concordat keeps anything beyond a page: IndexedDB, shared by both apps. */
export const DEVICE_DATABASE = 'concordat-kept';

/** Takes everything kept off the device, the key that opens it with it. Never throws. */
export function clearDevice(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve();
    const request = indexedDB.deleteDatabase(DEVICE_DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}
