import { runInThread } from '@concordat/threads';
import type { SetPages, SetPagesRequest } from './set-pages.ts';

export type PrintLimits = { readonly timeLimit: number; readonly signal?: AbortSignal | undefined };

/** Sets pages in a thread of its own. Throws when the thread does not end well. */
export async function printSheets(request: SetPagesRequest, limits: PrintLimits): Promise<SetPages> {
  const thread = new URL('./set-pages-thread', import.meta.url);
  const ended = await runInThread(thread, request, limits, (answer: SetPages) => ({ answer }));
  if (ended.end !== 'done') throw new Error(`Setting pages ended as ${ended.end}`);
  return ended.answer;
}
