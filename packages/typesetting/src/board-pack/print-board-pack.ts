import type { WholeBoardPackJson } from '@concordat/database/reads';
import type { CalendarDate } from '@concordat/domain/kernel';
import { printSheets } from '../typst/print-sheets.ts';
import type { SetPages } from '../typst/set-pages.ts';
import { packTemplate } from './pack-template.ts';
import { sheetsOfPack } from './sheets-of-pack.ts';

/** Milliseconds a pack may take to set; one of 300 pages takes a fraction. */
const timeLimit = 60_000;

/** Prints a reader's copy of a pack as one tagged PDF, in a thread of its own. Throws when the thread does not end well. */
export function printBoardPack(
  pack: WholeBoardPackJson,
  today: CalendarDate,
  signal?: AbortSignal,
): Promise<SetPages> {
  return printSheets({ template: packTemplate, sheets: sheetsOfPack(pack, today) }, { timeLimit, signal });
}
