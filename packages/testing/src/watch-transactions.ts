import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { isInsideTransaction } from '@concordat/database';

/** What was started while a transaction was open, in the order it happened. */
export interface TransactionWatch {
  readonly slowWork: readonly string[];
  stop(): void;
}

const channels = {
  'undici:request:create': 'a request to another server',
  'http.client.request.start': 'a request to another server',
} as const;

/** Notes every request to another server that begins inside a transaction, where others would wait for its answer. */
export function watchTransactions(): TransactionWatch {
  const slowWork: string[] = [];
  const listeners = Object.entries(channels).map(([channel, what]) => {
    const listener = () => {
      if (isInsideTransaction()) slowWork.push(what);
    };
    subscribe(channel, listener);
    return () => unsubscribe(channel, listener);
  });
  return {
    slowWork,
    stop: () => {
      for (const stopListening of listeners) stopListening();
    },
  };
}
