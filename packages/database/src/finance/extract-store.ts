import type { BodyId } from '@concordat/domain/bodies';
import type { FileEntryId } from '@concordat/domain/documents';
import {
  type BudgetLineId,
  type ExtractMapping,
  type ExtractMemory,
  type ExtractRow,
  type LedgerExtract,
  type LedgerExtractId,
  type LedgerExtractStatus,
  type LedgerId,
  noMemory,
  type PostedByLine,
  type SameExtract,
} from '@concordat/domain/finance';
import { type Month, month, penceFromBigInt } from '@concordat/domain/kernel';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { LedgerExtractModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';
import { postedSoFarInSql } from './posted-so-far-in-sql.ts';

/** Extracts of the accounts, and what a ledger remembers of how they were understood. */
export const extractStore = {
  async load(tx: Transaction, id: LedgerExtractId): Promise<LedgerExtract | null> {
    const row = await tx.ledgerExtract.findUnique({ where: { id } });
    return row && extractOfRow(row);
  },

  /** Of the same ledger, with the same bytes. */
  async ofContent(tx: Transaction, ledgerId: LedgerId, sha256: string): Promise<readonly SameExtract[]> {
    const rows = await tx.ledgerExtract.findMany({
      where: { ledgerId, sha256 },
      select: { id: true, month: true, status: true, settledAt: true },
      orderBy: { readAt: 'asc' },
    });
    return rows.map((row) => ({
      id: row.id as LedgerExtractId,
      month: month(row.month),
      status: row.status as LedgerExtractStatus,
      settledAt: instantOf(row.settledAt),
    }));
  },

  async insert(tx: Transaction, extract: LedgerExtract): Promise<void> {
    const { rows, mapping, readerBodyIds, readAt, settledAt, ...columns } = extract;
    await tx.ledgerExtract.createMany({
      data: {
        ...columns,
        readerBodyIds: [...readerBodyIds],
        rows: rows.map(({ row, cells }) => [row, ...cells]),
        mapping: mapping as object,
        readAt: instantColumn(readAt),
        settledAt: instantColumn(settledAt),
      },
    });
  },

  /** Writes how it is understood and what became of it; its rows stay as they were read. */
  async save(
    tx: Transaction,
    { id, mapping, status, settledAt, settledByName }: LedgerExtract,
  ): Promise<void> {
    const { count } = await tx.ledgerExtract.updateMany({
      where: { id, status: 'read' },
      data: { mapping: mapping as object, status, settledAt: instantColumn(settledAt), settledByName },
    });
    expectWritten(count, 'LedgerExtract', id, 0);
  },

  async memoryOf(tx: Transaction, ledgerId: LedgerId): Promise<ExtractMemory> {
    const row = await tx.extractMemory.findUnique({ where: { ledgerId } });
    if (row === null) return noMemory;
    return { uses: row.uses, unit: row.unit, codes: row.codes } as unknown as ExtractMemory;
  },

  async remember(
    tx: Transaction,
    { ledgerId, bodyId, readerBodyIds }: LedgerExtract,
    { uses, unit, codes }: ExtractMemory,
  ): Promise<void> {
    const known = { uses, unit, codes };
    const { count } = await tx.extractMemory.updateMany({ where: { ledgerId }, data: known });
    if (count > 0) return;
    await tx.extractMemory.createMany({
      data: { ledgerId, bodyId, readerBodyIds: [...readerBodyIds], ...known },
    });
  },

  /** What is posted to each line of the kinds an extract brings, added up by the database. */
  async postedSoFar(tx: Transaction, ledgerId: LedgerId, of: Month): Promise<PostedByLine> {
    const rows = await tx.$queryRawUnsafe<PostedRow[]>(
      postedSoFarInSql('$1::uuid', '$2::text'),
      ledgerId,
      of,
    );
    const known = (amount: bigint | null) => (amount === null ? null : penceFromBigInt(amount));
    return new Map(
      rows.map((row) => [
        row.line_id as BudgetLineId,
        {
          actualToDate: known(row.actual_to_date),
          actualOfMonth: known(row.actual_of_month),
          commitment: known(row.commitment),
          forecast: known(row.forecast),
        },
      ]),
    );
  },
};

type PostedRow = { readonly line_id: string } & {
  readonly [Column in 'actual_to_date' | 'actual_of_month' | 'commitment' | 'forecast']: bigint | null;
};

function extractOfRow(row: LedgerExtractModel): LedgerExtract {
  return {
    id: row.id as LedgerExtractId,
    bodyId: row.bodyId as BodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
    ledgerId: row.ledgerId as LedgerId,
    month: month(row.month),
    fileEntryId: row.fileEntryId as FileEntryId,
    sha256: row.sha256,
    fileName: row.fileName,
    sheet: row.sheet,
    rows: rowsOf(row.rows as unknown as readonly StoredRow[]),
    mapping: row.mapping as unknown as ExtractMapping,
    status: row.status as LedgerExtractStatus,
    readAt: instantOf(row.readAt),
    readByName: row.readByName,
    settledAt: instantOf(row.settledAt),
    settledByName: row.settledByName,
  };
}

type StoredRow = readonly [number, ...string[]];

/** Rows are kept as lists: the row's number, then its cells. */
function rowsOf(stored: readonly StoredRow[]): readonly ExtractRow[] {
  return stored.map(([row, ...cells]) => ({ row, cells }));
}
