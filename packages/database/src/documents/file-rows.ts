import type { BodyId } from '@concordat/domain/bodies';
import type { FileEntry, FileEntryId } from '@concordat/domain/documents';
import { clearanceColumn, clearanceOf } from '../columns/clearance-column.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { FileEntryModel, StoredFileModel } from '../generated/prisma/models.ts';

export function fileEntryOfRow(
  row: FileEntryModel & { file: Pick<StoredFileModel, 'size' | 'mediaType'> },
): FileEntry {
  return {
    id: row.id as FileEntryId,
    bodyId: row.bodyId as BodyId,
    sha256: row.sha256,
    fileName: row.fileName,
    size: row.file.size,
    mediaType: row.file.mediaType,
    uploadedBy: row.uploadedBy,
    uploadedAt: instantOf(row.uploadedAt),
    clearance: clearanceOf(row.clearance),
  };
}

/** What a body was sent is its own to read until it is put before a meeting. */
export function rowOfFileEntry({
  id,
  bodyId,
  sha256,
  fileName,
  uploadedBy,
  uploadedAt,
  clearance,
}: FileEntry): FileEntryModel {
  return {
    id,
    bodyId,
    readerBodyIds: [bodyId],
    sha256,
    fileName,
    uploadedBy,
    uploadedAt: instantColumn(uploadedAt),
    clearance: clearanceColumn(clearance),
  };
}
