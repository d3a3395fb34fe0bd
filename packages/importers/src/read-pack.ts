import { createHash } from 'node:crypto';
import type { PackDraft } from '@concordat/domain/imports';
import { splitIntoLines } from './lines/read-lines.ts';
import { readText } from './readers/read-text.ts';
import { type Unreadable, unreadable } from './readers/unreadable.ts';
import { parseInWorker } from './worker/parse-in-worker.ts';

export interface UploadedPack {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly signal?: AbortSignal | undefined;
  /** Called as the work goes on, for a line of progress; never after the promise is settled. */
  readonly onProgress?: ((step: 'decoding' | 'parsing') => void) | undefined;
}

export type ReadPackOutcome =
  | {
      readonly outcome: 'read';
      readonly pack: PackDraft;
      /** The text line by line as it stands in the file; the draft counts them from 1. */
      readonly lines: readonly string[];
    }
  | Unreadable;

/** Milliseconds a parse may take. */
const timeLimit = 20_000;

/** Reads an uploaded file as a board paper or pack; never throws for what the file holds. */
export async function readPack({
  bytes,
  fileName,
  signal,
  onProgress,
}: UploadedPack): Promise<ReadPackOutcome> {
  onProgress?.('decoding');
  const read = await readText(bytes, fileName);
  if (read.outcome === 'unreadable') return read;
  onProgress?.('parsing');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const parsed = await parseInWorker({ text: read.text, fileName, sha256 }, { timeLimit, signal });
  switch (parsed.end) {
    case 'parsed':
      return parsed.pack === null
        ? unreadable(
            `"${fileName}" does not read as a board paper: it has no agenda, minutes, report or table of figures.`,
          )
        : { outcome: 'read', pack: parsed.pack, lines: splitIntoLines(read.text) };
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
