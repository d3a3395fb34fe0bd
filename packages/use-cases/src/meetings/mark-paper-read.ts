import { ownReadingStore } from '@concordat/database/stores';
import { acceptPersonally } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { personalCommand } from '../personal-command.ts';
import { ownReader } from './own-reader.ts';

/** Keeps which version of a paper somebody read last, with its lines, so that a later one says what changed. */
export const markPaperRead = personalCommand({
  name: 'markPaperRead',
  needs: 'meeting:read',
  input: z.strictObject({ paperId: idField<'Paper'>(), expectedVersion: versionField }),
  load: (tx, { paperId }, { context: { viewer } }) => ownReadingStore.loadPaper(tx, viewer, paperId),
  versionOf: ({ version }) => version,
  decide: ({ paper, version }, { paperId }, { now }) =>
    acceptPersonally({ paperId, version, lines: rules.linesInPack(paper), at: now }),
  save: (tx, reading, { context: { viewer } }) => ownReadingStore.keepReading(tx, reading, ownReader(viewer)),
  sentenceFor: (refusal: never) => refusal,
  answer: ({ paperId, version }) => ({ paperId, version }),
});
