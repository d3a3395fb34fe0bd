import type { WholeBoardPackJson } from '@concordat/database/reads';
import type { CalendarDate } from '@concordat/domain/kernel';
import { runInThread } from '@concordat/threads';
import type { SetPages, SetPagesRequest } from '../typst/set-pages.ts';
import { packTemplate } from './pack-template.ts';
import { sheetsOfPack } from './sheets-of-pack.ts';

export type PrintedPack = { readonly pdf: Uint8Array; readonly pages: number };

/** Milliseconds a pack may take to set; one of 300 pages takes a fraction. */
const timeLimit = 60_000;

/** Prints a reader's copy of a pack as one tagged PDF, in a thread of its own. Throws when the thread does not end well. */
export async function printBoardPack(
  pack: WholeBoardPackJson,
  today: CalendarDate,
  signal?: AbortSignal,
): Promise<PrintedPack> {
  const request: SetPagesRequest = { template: packTemplate, sheets: sheetsOfPack(pack, today) };
  const thread = new URL('../typst/set-pages-thread', import.meta.url);
  const ended = await runInThread(thread, request, { timeLimit, signal }, (answer: SetPages) => ({ answer }));
  if (ended.end !== 'done') throw new Error(`Setting the pages of a pack ended as ${ended.end}`);
  return ended.answer;
}
