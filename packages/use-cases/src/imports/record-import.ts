import { inTransaction } from '@concordat/database';
import { fileStore, packImportStore } from '@concordat/database/stores';
import type { FileEntryId } from '@concordat/domain/documents';
import type { ImportsEvent, ImportsRefusal, PackImport } from '@concordat/domain/imports';
import * as rules from '@concordat/domain/imports';
import { type Decision, refuse } from '@concordat/domain/kernel';
import { type ReadPackOutcome, readPack } from '@concordat/importers';
import { z } from 'zod';
import type { CommandContext } from '../command-context.ts';
import { idField, keyField } from '../command-fields.ts';
import { NotPermitted } from '../not-permitted.ts';
import { useCase } from '../use-case.ts';
import { auditedInImports } from './imports-audit.ts';

/** The file has no words that can be read; `sentence` says why, with its name. */
export type FileUnreadable = { readonly kind: 'FileUnreadable'; readonly sentence: string };

/** Content that is known is refused with the id of the import that has it, which is what the caller shows. */
export const recordImport = useCase({
  name: 'recordImport',
  needs: 'import:upload',
  input: z.strictObject({
    fileId: idField<'FileEntry'>(),
    bodyId: idField<'Body'>(),
    idempotencyKey: keyField,
  }),
  prepare: ({ fileId }, context) => readFile(fileId, context),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { fileId, bodyId }, { prepared }) => {
    const file = await fileStore.load(tx, fileId);
    if (file === null || file.bodyId !== bodyId) return null;
    return { read: prepared, sameBytes: await packImportStore.ofContent(tx, bodyId, file.sha256) };
  },
  versionOf: null,
  decide: ({ read, sameBytes }, { fileId, bodyId }, circumstances): RecordDecision => {
    if (read.outcome === 'unreadable') return refuse({ kind: 'FileUnreadable', sentence: read.sentence });
    const command = { bodyId, fileEntryId: fileId, draft: read.pack, lines: read.lines };
    return rules.recordImport(sameBytes, command, circumstances);
  },
  save: (tx, packImport, { prepared }) =>
    packImportStore.insert(tx, packImport, prepared.outcome === 'read' ? prepared.lines : []),
  record: auditedInImports,
  sentenceFor: (refusal) =>
    refusal.kind === 'FileUnreadable' ? refusal.sentence : rules.sentenceForImportsRefusal(refusal),
  pathFor: {
    FileUnreadable: 'fileId',
    ContentAlreadyImported: 'fileId',
    NothingRecognised: 'fileId',
    MarkingTooHigh: 'fileId',
  },
  answer: ({ id, status, meetingId }) => ({ importId: id, status, meetingId, version: 1 }),
});

type RecordDecision = Decision<PackImport, ImportsEvent, ImportsRefusal | FileUnreadable>;

/** Between two transactions, because reading a pack may take seconds and holds nothing that others wait for. */
async function readFile(fileId: FileEntryId, { prisma, viewer }: CommandContext): Promise<ReadPackOutcome> {
  const found = await inTransaction(prisma, viewer, async (tx) => {
    const file = await fileStore.load(tx, fileId);
    return file && { fileName: file.fileName, bytes: await fileStore.loadBytes(tx, file) };
  });
  if (found === null) throw new NotPermitted();
  return readPack(found);
}
