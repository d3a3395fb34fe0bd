import { createHash } from 'node:crypto';
import { recogniseFile } from './readers/recognise-file.ts';
import { sniffFileKind } from './readers/sniff-file-kind.ts';
import { sizeLimit, type Unreadable, unreadable } from './readers/unreadable.ts';
import { parseInWorker } from './worker/parse-in-worker.ts';
import type { ParsedSource } from './worker/parse-request.ts';
import { findOfficeFault } from './zip/find-office-fault.ts';

/** A file as somebody sends it. */
export interface FileToOpen {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly signal?: AbortSignal | undefined;
}

/** What opening and reading may take: milliseconds, and MB that this process may grow. */
const limits = { timeLimit: 20_000, growthLimit: 300 };

/** Opens a file in a thread of its own and reads it as a paper, or only opens it; never throws for what it holds. */
export async function openFile(
  { bytes, fileName, signal }: FileToOpen,
  { isOnlyOpened, onRecognised }: { isOnlyOpened: boolean; onRecognised?: (() => void) | undefined },
): Promise<ParsedSource | Unreadable> {
  const recognised = await recogniseFile(bytes, fileName);
  if (recognised.outcome === 'unreadable') return recognised;
  onRecognised?.();
  const source = recognised.outcome === 'text' ? { text: recognised.text } : { kind: recognised.kind, bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const ended = await parseInWorker({ source, fileName, sha256, isOnlyOpened }, { ...limits, signal });
  switch (ended.end) {
    case 'done':
      return ended.answer;
    case 'tooSlow':
      return unreadable(
        `"${fileName}" took longer than 20 seconds to read and was given up; nothing was kept.`,
      );
    case 'tooLarge':
      return unreadable(
        `"${fileName}" needs more memory than one import may use; split it and bring the parts.`,
      );
    case 'stopped':
      return unreadable(`The reading of "${fileName}" was stopped; nothing was kept.`);
    case 'crashed':
      return unreadable(`"${fileName}" could not be read to its end; nothing was kept.`);
  }
}

/**
 * Why a file is not taken in, in one sentence, or null. Asked before a file is kept, so that nothing stays of one that
 * is locked, holds no text, holds macros or would flood whoever opens it. A workbook, which is no paper, is looked at
 * part by part without being read.
 */
export async function findFileFault(bytes: Uint8Array, fileName: string): Promise<string | null> {
  if (bytes.length <= sizeLimit && (await sniffFileKind(bytes)) === 'an Excel workbook') {
    const fault = await findOfficeFault(bytes);
    return fault === null ? null : `"${fileName}" ${fault}.`;
  }
  const recognised = await recogniseFile(bytes, fileName);
  if (recognised.outcome === 'unreadable') return recognised.sentence;
  if (recognised.outcome === 'text') return null;
  const opened = await openFile({ bytes, fileName }, { isOnlyOpened: true });
  return opened.outcome === 'unreadable' ? opened.sentence : null;
}
