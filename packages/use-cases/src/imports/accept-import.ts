import { forumStore, meetingStore, packImportStore, planEntryStore } from '@concordat/database/stores';
import type { AcceptedImport, ImportsEvent } from '@concordat/domain/imports';
import * as rules from '@concordat/domain/imports';
import { type Decision, refuse } from '@concordat/domain/kernel';
import type { MeetingsEvent, PlanEvent } from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { type AcceptRefusal, sentenceForAcceptRefusal } from './accept-refusals.ts';
import { auditedInImports } from './imports-audit.ts';
import { loadKnown } from './load-known.ts';
import { seesAllOf } from './sees-all-of.ts';

/** All or nothing: the agenda meeting with its papers, the earlier minutes the pack carries, and their actions. */
export const acceptImport = useCase({
  name: 'acceptImport',
  needs: 'import:decide',
  input: z.strictObject({
    importId: idField<'Import'>(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
    replaceExisting: z
      .boolean()
      .nullish()
      .transform((replace) => replace ?? false),
  }),
  bodyOf: (tx, { importId }) => packImportStore.bodyOf(tx, importId),
  load: async (tx, { importId }) => {
    const packImport = await packImportStore.load(tx, importId);
    if (packImport === null) return null;
    const lines = await packImportStore.linesOf(tx, importId);
    return { packImport, lines, ...(await loadKnown(tx, packImport.bodyId, packImport.value)) };
  },
  versionOf: ({ packImport }) => packImport.version,
  decide: (
    { packImport, lines, known },
    command,
    circumstances,
  ): Decision<AcceptedImport, ImportsEvent | MeetingsEvent | PlanEvent, AcceptRefusal> => {
    const decision = rules.acceptImport(
      { packImport: packImport.value, lines, known },
      command,
      circumstances,
    );
    if (decision.outcome === 'refused') return decision;
    const isCleared = seesAllOf(circumstances.by, known.recorded, decision.state.meetings);
    return isCleared ? decision : refuse({ kind: 'ClearanceTooLow' });
  },
  save: async (tx, { packImport, forums, meetings, promised }, { loaded, context }) => {
    for (const forum of forums) {
      const before = loaded.forums.find(({ value }) => value.id === forum.id);
      if (before === undefined) await forumStore.insert(tx, forum, context.newId);
      else await forumStore.save(tx, forum, before, context.newId);
    }
    const toSave = meetings.map((meeting) => ({
      meeting,
      before: loaded.recorded.find(({ value }) => value.id === meeting.id) ?? null,
    }));
    await meetingStore.save(tx, toSave);
    await planEntryStore.insert(tx, promised);
    await packImportStore.save(tx, packImport, loaded.packImport);
  },
  record: auditedInImports,
  sentenceFor: sentenceForAcceptRefusal,
  pathFor: { MeetingDiffers: 'replaceExisting' },
  answer: ({ packImport: { id, meetingId }, meetings }, { packImport: { version } }) => ({
    importId: id,
    meetingId,
    papers: meetings.flatMap(({ papers }) => papers.map((paper) => ({ id: paper.id, title: paper.title }))),
    version: version + 1,
  }),
});
