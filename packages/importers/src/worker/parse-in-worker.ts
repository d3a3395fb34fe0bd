import { runInThread, type ThreadEnd, type ThreadLimits } from '@concordat/threads';
import type { Unreadable } from '../readers/unreadable.ts';
import type { ParseAnswer, ParsedSource, ParseRequest } from './parse-request.ts';

/** How a parse in its own thread ended; only 'done' carries what was read. */
export type ParseEnd = ThreadEnd<ParsedSource | Unreadable>;

export interface ParseLimits extends ThreadLimits {
  /** Where the thread begins; tests point it at one that loops or crashes. */
  readonly module?: URL;
}

/** Parses in a thread of its own, so that a loop, a crash or a flood of memory is one failed import and nothing more. */
export function parseInWorker(request: ParseRequest, limits: ParseLimits): Promise<ParseEnd> {
  const module = limits.module ?? new URL('./parse-worker', import.meta.url);
  return runInThread(module, request, limits, (message: ParseAnswer) =>
    message.step === 'done' ? { answer: message.parsed } : null,
  );
}
