import type { PackDraft } from '@concordat/domain/imports';
import { runInThread, type ThreadLimits } from '@concordat/threads';
import type { ParseAnswer, ParseRequest } from './parse-request.ts';

/** How a parse in its own thread ended; only 'parsed' carries a draft. */
export type ParseEnd =
  | { readonly end: 'parsed'; readonly pack: PackDraft | null }
  | { readonly end: 'tooSlow' | 'tooLarge' | 'crashed' | 'stopped' };

export interface ParseLimits extends ThreadLimits {
  /** Where the thread begins; tests point it at one that loops or crashes. */
  readonly module?: URL;
}

/** Parses in a thread of its own, so that a loop, a crash or a flood of memory is one failed import and nothing more. */
export async function parseInWorker(request: ParseRequest, limits: ParseLimits): Promise<ParseEnd> {
  const module = limits.module ?? new URL('./parse-worker', import.meta.url);
  const ended = await runInThread(module, request, limits, (message: ParseAnswer) =>
    message.step === 'done' ? { answer: message.pack } : null,
  );
  return ended.end === 'done' ? { end: 'parsed', pack: ended.answer } : ended;
}
