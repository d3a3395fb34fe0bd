import type { PackDraft } from '@concordat/domain/imports';
import type { ParseAnswer, ParseRequest } from './parse-request.ts';
import { spawnWorker } from './spawn-worker.ts';

/** How a parse in its own thread ended; only 'parsed' carries a draft. */
export type ParseEnd =
  | { readonly end: 'parsed'; readonly pack: PackDraft | null }
  | { readonly end: 'tooSlow' | 'tooLarge' | 'crashed' | 'stopped' };

export interface ParseLimits {
  /** Milliseconds after which the thread is ended. */
  readonly timeLimit: number;
  readonly signal?: AbortSignal | undefined;
  /** Where the thread begins; tests point it at one that loops or crashes. */
  readonly module?: URL;
}

/** Parses in a thread of its own, so that a loop, a crash or a flood of memory is one failed import and nothing more. */
export function parseInWorker(request: ParseRequest, limits: ParseLimits): Promise<ParseEnd> {
  if (limits.signal?.aborted) return Promise.resolve({ end: 'stopped' });
  const worker = spawnWorker(limits.module ?? new URL('./parse-worker', import.meta.url), request);
  return new Promise((resolve) => {
    const finish = (end: ParseEnd) => {
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', stop);
      resolve(end);
      void worker.terminate();
    };
    const stop = () => finish({ end: 'stopped' });
    const timer = setTimeout(() => finish({ end: 'tooSlow' }), limits.timeLimit);
    limits.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: ParseAnswer) => {
      if (answer.step === 'done') finish({ end: 'parsed', pack: answer.pack });
    });
    worker.on('error', (error) => finish({ end: isOutOfMemory(error) ? 'tooLarge' : 'crashed' }));
    worker.on('exit', () => finish({ end: 'crashed' }));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
