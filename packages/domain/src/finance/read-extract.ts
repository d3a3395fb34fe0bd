import type { FileEntryId } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, type Month, refuse } from '../kernel/index.ts';
import type { ExtractMemory } from './extract-mapping.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import type { ExtractRow, LedgerExtract, LedgerExtractStatus } from './ledger-extract.ts';
import { suggestMapping } from './suggest-mapping.ts';

export type ReadExtract = {
  readonly month: Month;
  readonly fileEntryId: FileEntryId;
  readonly sha256: string;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly rows: readonly ExtractRow[];
};

/** An extract of the same ledger with the same bytes. */
export type SameExtract = Pick<LedgerExtract, 'id' | 'month' | 'status' | 'settledAt'> & {
  readonly status: LedgerExtractStatus;
};

/** Takes in a file for an open month. One whose content is there already is recognised, unless it was discarded. */
export function readExtract(
  {
    ledger,
    memory,
    sameBytes,
  }: { readonly ledger: Ledger; readonly memory: ExtractMemory; readonly sameBytes: readonly SameExtract[] },
  command: ReadExtract,
  { now, by, newId }: Circumstances,
): Decision<LedgerExtract, FinanceEventOf<'ExtractRead'>, FinanceRefusal> {
  const { month, fileName, rows } = command;
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined) {
    return refuse({ kind: 'MonthOutsideYear', month, financialYear: ledger.financialYear });
  }
  if (period.status === 'closed') return refuse({ kind: 'PeriodClosed', month });
  const loaded = sameBytes.find(({ status }) => status === 'loaded');
  if (loaded !== undefined) return refuse({ kind: 'ExtractLoadedBefore', month: loaded.month });
  const waiting = sameBytes.find(({ status }) => status === 'read');
  if (waiting !== undefined) {
    return refuse({ kind: 'ExtractReadBefore', extractId: waiting.id, month: waiting.month });
  }
  if (rows.length === 0) return refuse({ kind: 'ExtractEmpty' });
  const extract: LedgerExtract = {
    ...command,
    id: idOf<'LedgerExtract'>(newId()),
    bodyId: ledger.bodyId,
    readerBodyIds: ledger.readerBodyIds,
    ledgerId: ledger.id,
    mapping: suggestMapping(
      rows,
      memory,
      ledger.lines.map(({ code }) => code),
    ),
    status: 'read',
    readAt: now,
    readByName: by.name,
    settledAt: null,
    settledByName: null,
  };
  return accept(extract, {
    type: 'ExtractRead',
    ledgerId: ledger.id,
    extractId: extract.id,
    month,
    fileName,
    sha256: command.sha256,
    rows: rows.length,
    at: now,
  });
}
