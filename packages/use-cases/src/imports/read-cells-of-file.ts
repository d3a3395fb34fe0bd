import { inTransaction } from '@concordat/database';
import { fileStore } from '@concordat/database/stores';
import type { FileEntryId } from '@concordat/domain/documents';
import { readCells } from '@concordat/importers';
import type { CommandContext } from '../command-context.ts';
import { NotPermitted } from '../not-permitted.ts';
import { readOnce } from './read-once.ts';

/** Cells of a CSV file, pasted text or a workbook; between two transactions, because reading a workbook may take seconds. */
export async function readCellsOfFile(fileId: FileEntryId, { prisma, viewer }: CommandContext) {
  const found = await inTransaction(prisma, viewer, async (tx) => {
    const file = await fileStore.load(tx, fileId);
    return file && { file, bytes: await fileStore.loadBytes(tx, file) };
  });
  if (found === null) throw new NotPermitted();
  const { file, bytes } = found;
  return readOnce(`cells ${file.sha256} ${file.fileName}`, () => readCells(bytes, file.fileName));
}
