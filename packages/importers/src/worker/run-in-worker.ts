import { spawnWorker } from './spawn-worker.ts';

/** How work in its own thread ended; only 'done' carries an answer. */
export type WorkerEnd<Answer> =
  | { readonly end: 'done'; readonly answer: Answer }
  | { readonly end: 'tooSlow' | 'tooLarge' | 'crashed' | 'stopped' };

export interface WorkerLimits {
  /** Milliseconds after which the thread is ended. */
  readonly timeLimit: number;
  readonly signal?: AbortSignal | undefined;
}

/** Starts a module in a thread of its own and waits for the message it says is the answer. */
export function runInWorker<Message, Answer>(
  module: URL,
  request: unknown,
  { timeLimit, signal }: WorkerLimits,
  answerIn: (message: Message) => { readonly answer: Answer } | null,
): Promise<WorkerEnd<Answer>> {
  if (signal?.aborted) return Promise.resolve({ end: 'stopped' });
  const worker = spawnWorker(module, request);
  return new Promise((resolve) => {
    const finish = (end: WorkerEnd<Answer>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(end);
      void worker.terminate();
    };
    const stop = () => finish({ end: 'stopped' });
    const timer = setTimeout(() => finish({ end: 'tooSlow' }), timeLimit);
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
