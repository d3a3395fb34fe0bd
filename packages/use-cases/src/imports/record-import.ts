import { inTransaction } from '@concordat/database';
import { fileStore, forumStore, packImportStore } from '@concordat/database/stores';
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
import { readOnce } from './read-once.ts';

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
    const sameBytes = await packImportStore.ofContent(tx, bodyId, file.sha256);
    const forums = await forumStore.ofBody(tx, bodyId);
    return { read: prepared, sameBytes, forums: forums.map(({ value }) => value) };
  },
  versionOf: null,
  decide: ({ read, sameBytes, forums }, { fileId, bodyId }, circumstances): RecordDecision => {
    if (read.outcome === 'unreadable') return refuse({ kind: 'FileUnreadable', sentence: read.sentence });
    if (read.outcome === 'known') {
      return refuse({
        kind: 'ContentAlreadyImported',
        importId: read.earlier.id,
        status: read.earlier.status,
      });
    }
    const command = { bodyId, fileEntryId: fileId, draft: read.pack, lines: read.lines, forums };
    return rules.recordImport(sameBytes, command, circumstances);
  },
  save: (tx, packImport, { prepared }) =>
    packImportStore.insert(
      tx,
      packImport,
      prepared.outcome === 'read' ? prepared : { lines: [], places: null },
    ),
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

type FileRead = ReadPackOutcome | { readonly outcome: 'known'; readonly earlier: PackImport };

/** Between two transactions, because reading a pack may take seconds; content that is known is not read again. */
async function readFile(fileId: FileEntryId, { prisma, viewer }: CommandContext): Promise<FileRead> {
  const found = await inTransaction(prisma, viewer, async (tx) => {
    const file = await fileStore.load(tx, fileId);
    if (file === null) return null;
    const earlier = rules.sameContent(
      file.sha256,
      await packImportStore.ofContent(tx, file.bodyId, file.sha256),
    );
    return earlier === null ? { file, bytes: await fileStore.loadBytes(tx, file) } : { earlier };
  });
  if (found === null) throw new NotPermitted();
  if ('earlier' in found) return { outcome: 'known', earlier: found.earlier };
  const { file, bytes } = found;
  return readOnce(`${file.sha256} ${file.fileName}`, () => readPack({ bytes, fileName: file.fileName }));
}
