import type { BodyId } from '@concordat/domain/bodies';
import type {
  InspectionReport,
  InspectionReportId,
  InspectionReportStatus,
} from '@concordat/domain/inspections';
import { month } from '@concordat/domain/kernel';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { InspectionReportModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

/** Inspection reports of policing bodies; all of them are kept. */
export const inspectionStore = {
  async load(tx: Transaction, id: InspectionReportId): Promise<Stored<InspectionReport> | null> {
    const row = await tx.inspectionReport.findUnique({ where: { id } });
    return row && reportOfRow(row);
  },

  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<InspectionReport>[]> {
    const rows = await tx.inspectionReport.findMany({ where: { bodyId }, orderBy: { id: 'asc' } });
    return rows.map(reportOfRow);
  },

  async insert(tx: Transaction, report: InspectionReport): Promise<void> {
    await tx.inspectionReport.createMany({ data: rowOfReport(report) });
  },

  async save(
    tx: Transaction,
    report: InspectionReport,
    { version }: Stored<InspectionReport>,
  ): Promise<void> {
    const { id, ...columns } = rowOfReport(report);
    const { count } = await tx.inspectionReport.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'InspectionReport', id, version);
  },
};

function reportOfRow(row: InspectionReportModel): Stored<InspectionReport> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const { inspector, title, source, version } = row;
  const withdrawnOn = calendarDateOf(row.withdrawnOn);
  const value: InspectionReport = {
    id: row.id as InspectionReportId,
    bodyId,
    readerBodyIds,
    inspector,
    title,
    publishedIn: month(row.publishedIn),
    publishedOn: calendarDateOf(row.publishedOn),
    receivedOn: calendarDateOf(row.receivedOn),
    source,
    recommendations: row.recommendations as unknown as InspectionReport['recommendations'],
    status: row.status as InspectionReportStatus,
    comments: row.comments as unknown as InspectionReport['comments'],
    copies: row.copies as unknown as InspectionReport['copies'],
    withdrawn: withdrawnOn === null ? null : { on: withdrawnOn, reason: row.withdrawnReason ?? '' },
  };
  return { value, version, bodyId, readerBodyIds };
}

function rowOfReport({
  readerBodyIds,
  publishedOn,
  receivedOn,
  recommendations,
  comments,
  copies,
  withdrawn,
  ...rest
}: InspectionReport) {
  return {
    ...rest,
    readerBodyIds: [...readerBodyIds],
    publishedOn: dateColumn(publishedOn),
    receivedOn: dateColumn(receivedOn),
    recommendations: recommendations as unknown as Prisma.InputJsonValue,
    comments: comments === null ? Prisma.DbNull : (comments as unknown as Prisma.InputJsonValue),
    copies: copies as unknown as Prisma.InputJsonValue,
    withdrawnOn: dateColumn(withdrawn?.on ?? null),
    withdrawnReason: withdrawn?.reason ?? null,
  };
}
