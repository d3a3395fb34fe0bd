import { createHash } from 'node:crypto';
import { fileStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/documents';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';

/** The media type is what the gateway recognised in the bytes, not what the sender claimed. */
export const storeFile = useCase({
  name: 'storeFile',
  needs: 'import:upload',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    fileName: textField(255),
    mediaType: z.string().max(200),
    purpose: z.enum(rules.filePurposes),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  }),
  prepare: async ({ bytes }) => ({ sha256: createHash('sha256').update(bytes).digest('hex') }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }, { prepared: { sha256 } }) => ({
    sha256,
    isKnown: await fileStore.isKnown(tx, bodyId, sha256),
  }),
  versionOf: null,
  decide: ({ sha256 }, { bytes, ...described }, circumstances) =>
    rules.receiveFile(null, { ...described, sha256, size: bytes.byteLength }, circumstances),
  save: (tx, entry, { command }) => fileStore.insert(tx, entry, command.bytes),
  record: ({ fileEntryId }) => ({ objectKind: 'FileEntry', objectId: fileEntryId }),
  sentenceFor: rules.sentenceForDocumentsRefusal,
  pathFor: { FileNameMissing: 'fileName' },
  answer: (entry, { isKnown }) => ({ entry, isKnown }),
});
