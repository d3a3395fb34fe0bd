import { Refusal } from '../refusal.ts';

/** Answers after so many seconds whatever happens; the database stops a statement of its own accord by then. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const sentence = `The limit on time is ${seconds} seconds and this request took longer. Ask for less at once.`;
      reject(
        new Refusal('UNAVAILABLE', sentence, {
          breach: { limit: 'seconds', allowed: seconds, measured: seconds },
        }),
      );
    }, seconds * 1_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {}); // what comes after the answer has nobody to tell
  }
}
