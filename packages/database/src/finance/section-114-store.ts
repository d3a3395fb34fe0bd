import type { BodyId } from '@concordat/domain/bodies';
import type {
  StatutoryReport,
  StatutoryReportGround,
  StatutoryReportId,
  StatutoryReportStatus,
} from '@concordat/domain/finance';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { StatutoryReportModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

/** Reports under section 114; one stands at a time in a body, and all of them are kept. */
export const section114Store = {
  async load(tx: Transaction, id: StatutoryReportId): Promise<Stored<StatutoryReport> | null> {
    const row = await tx.statutoryReport.findUnique({ where: { id } });
    return row && reportOfRow(row);
  },

  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<StatutoryReport>[]> {
    const rows = await tx.statutoryReport.findMany({ where: { bodyId }, orderBy: { id: 'asc' } });
    return rows.map(reportOfRow);
  },

  async insert(tx: Transaction, report: StatutoryReport): Promise<void> {
    await tx.statutoryReport.createMany({ data: rowOfReport(report) });
  },

  async save(tx: Transaction, report: StatutoryReport, { version }: Stored<StatutoryReport>): Promise<void> {
    const { id, ...columns } = rowOfReport(report);
    const { count } = await tx.statutoryReport.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'StatutoryReport', id, version);
  },
};

function reportOfRow(row: StatutoryReportModel): Stored<StatutoryReport> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const { text, reportedBy, reportedByUserId, version } = row;
  const value: StatutoryReport = {
    id: row.id as StatutoryReportId,
    bodyId,
    readerBodyIds,
    status: row.status as StatutoryReportStatus,
    ground: row.ground as StatutoryReportGround,
    on: calendarDateOf(row.onDate),
    text,
    reportedBy,
    reportedByUserId,
    recordedAt: instantOf(row.recordedAt),
    copies: row.copies as unknown as StatutoryReport['copies'],
    allowed: row.allowed as unknown as StatutoryReport['allowed'],
    considered: row.considered as unknown as StatutoryReport['considered'],
  };
  return { value, version, bodyId, readerBodyIds };
}

function rowOfReport({
  on,
  considered,
  copies,
  allowed,
  recordedAt,
  readerBodyIds,
  ...rest
}: StatutoryReport) {
  return {
    ...rest,
    readerBodyIds: [...readerBodyIds],
    onDate: dateColumn(on),
    recordedAt: instantColumn(recordedAt),
    copies: copies as unknown as Prisma.InputJsonValue,
    allowed: allowed as unknown as Prisma.InputJsonValue,
    considered: considered === null ? Prisma.DbNull : (considered as unknown as Prisma.InputJsonValue),
  };
}
