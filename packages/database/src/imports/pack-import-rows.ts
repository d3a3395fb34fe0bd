import type { BodyId } from '@concordat/domain/bodies';
import type { FileEntryId } from '@concordat/domain/documents';
import type {
  FindingKind,
  FindingSeverity,
  ImportFinding,
  ImportFindingId,
  ImportStatus,
  PackImport,
} from '@concordat/domain/imports';
import type { ImportId, MeetingId } from '@concordat/domain/meetings';
import { clearanceColumn, clearanceOf } from '../columns/clearance-column.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { ImportFindingModel, PackImportModel } from '../generated/prisma/models.ts';

export type PackImportRows = PackImportModel & { readonly findings: readonly ImportFindingModel[] };

export function packImportOfRows(row: PackImportRows): Stored<PackImport> {
  const bodyId = row.bodyId as BodyId;
  return {
    value: {
      id: row.id as ImportId,
      bodyId,
      fileEntryId: row.fileEntryId as FileEntryId,
      sha256: row.sha256,
      fileName: row.fileName,
      lineCount: row.lineCount,
      status: row.status as ImportStatus,
      draft: row.draft as unknown as PackImport['draft'],
      findings: row.findings.map(findingOfRow),
      uploadedBy: row.uploadedBy,
      uploadedAt: instantOf(row.uploadedAt),
      clearance: clearanceOf(row.clearance),
      decidedBy: row.decidedBy,
      decidedAt: instantOf(row.decidedAt),
      decisionNote: row.decisionNote,
      meetingId: row.meetingId as MeetingId | null,
    },
    version: row.version,
    bodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
  };
}

function findingOfRow(row: ImportFindingModel): ImportFinding {
  return {
    id: row.id as ImportFindingId,
    position: row.position,
    severity: row.severity as FindingSeverity,
    kind: row.kind as FindingKind,
    line: row.line,
    printed: row.printed,
    computed: row.computed,
    difference: row.difference,
    message: row.message,
    answer: row.answer,
    answeredBy: row.answeredBy,
    answeredAt: instantOf(row.answeredAt),
  };
}

/** What waits to be decided is for the body itself to see, whoever reads the meeting later. */
export function rowOfPackImport(packImport: PackImport): Prisma.PackImportCreateManyInput {
  const { findings: _, draft, ...columns } = packImport;
  return {
    ...columns,
    readerBodyIds: [packImport.bodyId],
    clearance: clearanceColumn(packImport.clearance),
    draft: draft as unknown as Prisma.InputJsonValue,
    uploadedAt: instantColumn(packImport.uploadedAt),
    decidedAt: instantColumn(packImport.decidedAt),
  };
}

export function rowsOfFindings({
  id: importId,
  bodyId,
  clearance,
  findings,
}: PackImport): ImportFindingModel[] {
  return findings.map((finding) => ({
    ...finding,
    bodyId,
    readerBodyIds: [bodyId],
    clearance: clearanceColumn(clearance),
    importId,
    answeredAt: instantColumn(finding.answeredAt),
  }));
}
