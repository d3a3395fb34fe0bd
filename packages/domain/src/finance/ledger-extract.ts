import type { BodyId } from '../bodies/index.ts';
import type { FileEntryId } from '../documents/index.ts';
import type { Id, Instant, Month, TransitionTable } from '../kernel/index.ts';
import type { ExtractMapping } from './extract-mapping.ts';
import type { LedgerId } from './finance-ids.ts';

export type LedgerExtractId = Id<'LedgerExtract'>;

export type LedgerExtractStatus = 'read' | 'loaded' | 'discarded';

/** One row of the file as it stands there, counted from 1. */
export type ExtractRow = { readonly row: number; readonly cells: readonly string[] };

/** What the accounts said of a month: a file as it was read, and how its columns and codes are understood. */
export type LedgerExtract = {
  readonly id: LedgerExtractId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly ledgerId: LedgerId;
  readonly month: Month;
  readonly fileEntryId: FileEntryId;
  /** By which the same file is recognised, whatever it is called. */
  readonly sha256: string;
  readonly fileName: string;
  /** The sheet of a workbook that was read; null for other files. */
  readonly sheet: string | null;
  readonly rows: readonly ExtractRow[];
  readonly mapping: ExtractMapping;
  readonly status: LedgerExtractStatus;
  readonly readAt: Instant;
  readonly readByName: string;
  /** When it was loaded or discarded, and by whom. */
  readonly settledAt: Instant | null;
  readonly settledByName: string | null;
};

export const ledgerExtractTransitions = {
  read: ['loaded', 'discarded'],
  loaded: [],
  discarded: [],
} as const satisfies TransitionTable<LedgerExtractStatus>;
