import { spawnThread } from './spawn-thread.ts';

/** How work in its own thread ended; only 'done' carries an answer. */
export type ThreadEnd<Answer> =
  | { readonly end: 'done'; readonly answer: Answer }
  | { readonly end: 'tooSlow' | 'tooLarge' | 'crashed' | 'stopped' };

export interface ThreadLimits {
  /** Milliseconds after which the thread is ended. */
  readonly timeLimit: number;
  readonly signal?: AbortSignal | undefined;
  /** Most memory of its JavaScript, in MB; beyond it only that thread ends. */
  readonly memoryLimit?: number;
  /** Most MB that this process may grow while the thread works: the bytes it unpacks stand outside its JavaScript. */
  readonly growthLimit?: number;
}

/** Milliseconds between two looks at how large this process has become. */
const LOOK_EVERY = 100;

/** Starts a module in a thread of its own and waits for the message it says is the answer. */
export function runInThread<Message, Answer>(
  module: URL,
  request: unknown,
  { timeLimit, signal, memoryLimit = 256, growthLimit = 768 }: ThreadLimits,
  answerIn: (message: Message) => { readonly answer: Answer } | null,
): Promise<ThreadEnd<Answer>> {
  if (signal?.aborted) return Promise.resolve({ end: 'stopped' });
  const worker = spawnThread(module, request, memoryLimit);
  return new Promise((resolve) => {
    const finish = (end: ThreadEnd<Answer>) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      resolve(end);
      void worker.terminate();
    };
    const stop = () => finish({ end: 'stopped' });
    const timer = setTimeout(() => finish({ end: 'tooSlow' }), timeLimit);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthLimit * 1024 * 1024) finish({ end: 'tooLarge' });
    }, LOOK_EVERY);
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: Message) => {
      const given = answerIn(message);
      if (given !== null) finish({ end: 'done', answer: given.answer });
    });
    worker.on('error', (error) => finish({ end: isOutOfMemory(error) ? 'tooLarge' : 'crashed' }));
    worker.on('exit', () => finish({ end: 'crashed' }));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
