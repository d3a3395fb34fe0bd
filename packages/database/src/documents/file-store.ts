import type { BodyId } from '@concordat/domain/bodies';
import type { FileEntry, FileEntryId } from '@concordat/domain/documents';
import type { Transaction } from '../write/transaction.ts';
import { fileEntryOfRow, rowOfFileEntry } from './file-rows.ts';

/** A file's bytes are kept once, however many bodies received them under whatever names. */
export const fileStore = {
  /** Whether the body holds the same content already. */
  async isKnown(tx: Transaction, bodyId: BodyId, sha256: string): Promise<boolean> {
    return (await tx.fileEntry.findFirst({ where: { bodyId, sha256 }, select: { id: true } })) !== null;
  },

  /** Null when there is no such file for this viewer. */
  async load(tx: Transaction, id: FileEntryId): Promise<FileEntry | null> {
    const row = await tx.fileEntry.findUnique({
      where: { id },
      include: { file: { select: { size: true, mediaType: true } } },
    });
    return row && fileEntryOfRow(row);
  },

  async loadBytes(tx: Transaction, { sha256 }: Pick<FileEntry, 'sha256'>): Promise<Uint8Array> {
    const { bytes } = await tx.storedFile.findUniqueOrThrow({ where: { sha256 }, select: { bytes: true } });
    return bytes;
  },

  async insert(tx: Transaction, entry: FileEntry, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { sha256, size, mediaType } = entry;
    await tx.storedFile.createMany({ data: { sha256, bytes, size, mediaType }, skipDuplicates: true });
    await tx.fileEntry.createMany({ data: rowOfFileEntry(entry) });
  },
};
