import type { BodyId } from '@concordat/domain/bodies';
import type { PackImport } from '@concordat/domain/imports';
import type { ImportId } from '@concordat/domain/meetings';
import { clearanceColumn } from '../columns/clearance-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { packImportOfRows, rowOfPackImport, rowsOfFindings } from './pack-import-rows.ts';

const withFindings = { findings: { orderBy: { position: 'asc' as const } } };

/** The text of a file as read, and where its lines stand in it; a text has no places but its lines. */
export type PrintedSource = {
  readonly lines: readonly string[];
  readonly places: { readonly by: 'page' | 'paragraph'; readonly of: readonly number[] } | null;
};

export const packImportStore = {
  async load(tx: Transaction, id: ImportId): Promise<Stored<PackImport> | null> {
    const row = await tx.packImport.findUnique({ where: { id }, include: withFindings });
    return row && packImportOfRows(row);
  },

  async bodyOf(tx: Transaction, id: ImportId): Promise<BodyId | null> {
    const row = await tx.packImport.findUnique({ where: { id }, select: { bodyId: true } });
    return row && (row.bodyId as BodyId);
  },

  /** The body's imports of exactly these bytes, the latest first. */
  async ofContent(tx: Transaction, bodyId: BodyId, sha256: string): Promise<readonly PackImport[]> {
    const rows = await tx.packImport.findMany({
      where: { bodyId, sha256 },
      include: withFindings,
      orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    });
    return rows.map((row) => packImportOfRows(row).value);
  },

  /** The text as read, line by line; empty when the viewer may not read it. */
  async linesOf(tx: Transaction, importId: ImportId): Promise<readonly string[]> {
    const row = await tx.importSource.findUnique({ where: { importId }, select: { lines: true } });
    return row?.lines ?? [];
  },

  async insert(tx: Transaction, packImport: PackImport, { lines, places }: PrintedSource): Promise<void> {
    const { id: importId, bodyId } = packImport;
    await tx.packImport.createMany({ data: rowOfPackImport(packImport) });
    await tx.importSource.createMany({
      data: {
        importId,
        bodyId,
        readerBodyIds: [bodyId],
        clearance: clearanceColumn(packImport.clearance),
        lines: [...lines],
        placeKind: places?.by ?? null,
        places: [...(places?.of ?? [])],
      },
    });
    await tx.importFinding.createMany({ data: rowsOfFindings(packImport) });
  },

  /** Writes the decision, and the answers that are new. */
  async save(tx: Transaction, packImport: PackImport, before: Stored<PackImport>): Promise<void> {
    const { id, status, decidedBy, decidedAt, decisionNote, meetingId } = packImport;
    const { version } = before;
    const { count } = await tx.packImport.updateMany({
      where: { id, version },
      data: {
        status,
        decidedBy,
        decidedAt: instantColumn(decidedAt),
        decisionNote,
        meetingId,
        version: version + 1,
      },
    });
    expectWritten(count, 'PackImport', id, version);
    for (const finding of packImport.findings.filter((each) => !before.value.findings.includes(each))) {
      const { answer, answeredBy, answeredAt } = finding;
      await tx.importFinding.updateMany({
        where: { id: finding.id },
        data: { answer, answeredBy, answeredAt: instantColumn(answeredAt) },
      });
    }
  },
};
