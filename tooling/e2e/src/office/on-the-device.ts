import type { Page } from '@playwright/test';

/** Everything the device holds, as somebody who looks at its files would see it. */
export function onTheDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening it would make it.
    const there = await indexedDB.databases();
    if (there.every(({ name }) => name !== 'concordat-kept')) return '';
    const database = await answer(indexedDB.open('concordat-kept'));
    const held: { sealed: ArrayBuffer; name: string }[] = await answer(
      database.transaction('kept').objectStore('kept').getAll(),
    );
    database.close();
    return held.map(({ name, sealed }) => name + new TextDecoder('latin1').decode(sealed)).join('\n');
  });
}
