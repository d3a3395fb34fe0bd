import type { BodyId } from '@concordat/domain/bodies';
import type {
  GoverningDocument,
  GoverningDocumentId,
  GoverningDocumentKind,
} from '@concordat/domain/governance';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { GoverningDocumentModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

/** Documents the money of bodies is governed by; all of them are kept. */
export const governingDocumentStore = {
  async load(tx: Transaction, id: GoverningDocumentId): Promise<Stored<GoverningDocument> | null> {
    const row = await tx.governingDocument.findUnique({ where: { id } });
    return row && documentOfRow(row);
  },

  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly GoverningDocument[]> {
    const rows = await tx.governingDocument.findMany({ where: { bodyId }, orderBy: { id: 'asc' } });
    return rows.map((row) => documentOfRow(row).value);
  },

  async insert(tx: Transaction, document: GoverningDocument): Promise<void> {
    await tx.governingDocument.createMany({ data: rowOfDocument(document) });
  },

  async save(
    tx: Transaction,
    document: GoverningDocument,
    { version }: Stored<GoverningDocument>,
  ): Promise<void> {
    const { id, ...columns } = rowOfDocument(document);
    const { count } = await tx.governingDocument.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'GoverningDocument', id, version);
  },
};

function documentOfRow(row: GoverningDocumentModel): Stored<GoverningDocument> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const { title, edition, source, address, version } = row;
  const withdrawnOn = calendarDateOf(row.withdrawnOn);
  const value: GoverningDocument = {
    id: row.id as GoverningDocumentId,
    bodyId,
    readerBodyIds,
    kind: row.kind as GoverningDocumentKind,
    title,
    edition,
    adoptedOn: calendarDateOf(row.adoptedOn),
    source,
    address,
    reviewBy: calendarDateOf(row.reviewBy),
    withdrawn: withdrawnOn === null ? null : { on: withdrawnOn, reason: row.withdrawnReason ?? '' },
  };
  return { value, version, bodyId, readerBodyIds };
}

function rowOfDocument({ readerBodyIds, adoptedOn, reviewBy, withdrawn, ...rest }: GoverningDocument) {
  return {
    ...rest,
    readerBodyIds: [...readerBodyIds],
    adoptedOn: dateColumn(adoptedOn),
    reviewBy: dateColumn(reviewBy),
    withdrawnOn: dateColumn(withdrawn?.on ?? null),
    withdrawnReason: withdrawn?.reason ?? null,
  };
}
