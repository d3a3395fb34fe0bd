import { runInThread } from '@concordat/threads';
import { decodeText } from '../readers/decode-text.ts';
import { sniffFileKind } from '../readers/sniff-file-kind.ts';
import { unreadable } from '../readers/unreadable.ts';
import type { CellsOutcome, CellsRequest } from './cells-request.ts';

/** Milliseconds reading may take. */
const timeLimit = 20_000;
const LARGEST = 10 * 1024 * 1024;

/**
 * Cells of a CSV file, of cells pasted from a spreadsheet or of an Excel workbook; never throws for what is in it.
 * Reads in a thread of its own, so that a flood of memory or a loop is one file that failed and nothing more.
 */
export async function readCells(bytes: Uint8Array, fileName: string): Promise<CellsOutcome> {
  if (bytes.length === 0) return unreadable(`"${fileName}" is empty: there is nothing to read.`);
  if (bytes.length > LARGEST) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return unreadable(
      `"${fileName}" is ${size} MB, and at most 10 MB can be read; bring one total a code, not the transactions.`,
    );
  }
  const request = await requestFor(bytes, fileName);
  if ('outcome' in request) return request;
  const ended = await runInThread(
    new URL('./cells-worker', import.meta.url),
    request,
    { timeLimit },
    (answer: CellsOutcome) => ({ answer }),
  );
  switch (ended.end) {
    case 'done':
      return ended.answer;
    case 'tooSlow':
      return unreadable(
        `"${fileName}" took longer than 20 seconds to read and was given up; nothing was kept.`,
      );
    case 'tooLarge':
      return unreadable(
        `"${fileName}" needs more memory than one file may use; bring one sheet with one total a code.`,
      );
    default:
      return unreadable(`"${fileName}" could not be read to its end; nothing was kept.`);
  }
}

async function requestFor(bytes: Uint8Array, fileName: string): Promise<CellsRequest | CellsOutcome> {
  const kind = await sniffFileKind(bytes);
  if (kind === 'an Excel workbook') return { fileName, workbook: bytes };
  if (kind !== null) {
    return unreadable(
      `"${fileName}" is ${kind}; bring CSV or an Excel workbook (.xlsx), or paste the cells.`,
    );
  }
  const text = decodeText(bytes);
  if (text === null) {
    return unreadable(`"${fileName}" is not text in UTF-8, UTF-16 or Windows-1252; save it as CSV in UTF-8.`);
  }
  if (text.trim() === '') return unreadable(`"${fileName}" holds no words: there is nothing to read.`);
  return { fileName, text };
}
