import { paperInHandStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfPaper } from './load-paper-in-hand.ts';
import { auditedInPapers } from './paper-audit.ts';
import { paperTextForm } from './paper-fields.ts';

/** Saved by itself while somebody types; what another sitting saved before stays among the texts that are kept. */
export const writePaper = useCase({
  name: 'writePaper',
  needs: 'paper:write',
  input: z.strictObject({
    paperId: idField<'PaperInHand'>(),
    /** Made once by each editor that is opened. */
    sittingId: idField<'Sitting'>(),
    text: paperTextForm,
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfPaper,
  load: async (tx, { paperId }) => {
    const stored = await paperInHandStore.load(tx, paperId);
    return stored && { ...stored, kept: await paperInHandStore.lastKept(tx, paperId) };
  },
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.writePaper(value, command, circumstances),
  save: async (tx, paper, { loaded, command: { sittingId }, context: { newId } }) => {
    await paperInHandStore.save(tx, paper, loaded);
    const { text, savedAt: at, savedByName: byName } = paper;
    const kept = rules.keepText(loaded.kept, { sittingId, version: loaded.version + 1, text, at, byName });
    await paperInHandStore.keep(tx, paper, kept, loaded.kept, newId);
  },
  record: auditedInPapers,
  sentenceFor: rules.sentenceForPaperInHandRefusal,
  pathFor: {
    PaperTitleMissing: 'title',
    WriterNotNamed: 'namedReaders',
    MarkingAboveOwnClearance: 'marking',
  },
  answer: ({ id, savedAt }, { version }) => ({ paperId: id, version: version + 1, savedAt }),
});
