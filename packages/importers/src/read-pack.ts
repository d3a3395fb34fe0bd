import type { PackDraft } from '@concordat/domain/imports';
import { type FileToOpen, openFile } from './open-file.ts';
import type { Places } from './readers/source-text.ts';
import { type Unreadable, unreadable } from './readers/unreadable.ts';

export interface UploadedPack extends FileToOpen {
  /** Called as the work goes on, for a line of progress; never after the promise is settled. */
  readonly onProgress?: ((step: 'decoding' | 'parsing') => void) | undefined;
}

export type ReadPackOutcome =
  | {
      readonly outcome: 'read';
      readonly pack: PackDraft;
      /** The text line by line as it was read; the draft counts them from 1. */
      readonly lines: readonly string[];
      /** The page of a PDF or the paragraph of a Word document that each line stands in; null for a text. */
      readonly places: Places | null;
    }
  | Unreadable;

/** Reads an uploaded file as a board paper or pack; never throws for what the file holds. */
export async function readPack({ onProgress, ...file }: UploadedPack): Promise<ReadPackOutcome> {
  onProgress?.('decoding');
  const opened = await openFile(file, { isOnlyOpened: false, onRecognised: () => onProgress?.('parsing') });
  if (opened.outcome === 'unreadable') return opened;
  const { pack, lines, places } = opened;
  return pack === null
    ? unreadable(
        `"${file.fileName}" does not read as a board paper: it has no agenda, minutes, report or table of figures.`,
      )
    : { outcome: 'read', pack, lines, places };
}
