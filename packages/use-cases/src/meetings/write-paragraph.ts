import { minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfMinutesItem, loadMinutesItem } from './load-minutes.ts';
import { auditedInMinutes } from './minutes-audit.ts';

/** Saved by itself while somebody types; the version is the paragraph's own, 0 for one that is new. */
export const writeParagraph = useCase({
  name: 'writeParagraph',
  needs: 'meeting:run',
  input: z.strictObject({
    minutesItemId: idField<'MinutesItem'>(),
    paragraphId: idField<'Paragraph'>().nullable(),
    text: textField(20_000),
    expectedVersion: versionField,
    /** Of a new paragraph, so that one sent again is minuted once; an earlier one goes by its version. */
    idempotencyKey: keyField.optional(),
  }),
  bodyOf: (tx, { minutesItemId }) => bodyOfMinutesItem(tx, minutesItemId),
  load: async (tx, { minutesItemId, paragraphId }) => {
    const loaded = await loadMinutesItem(tx, minutesItemId);
    if (loaded === null) return null;
    const version = paragraphId === null ? 0 : loaded.stored.paragraphVersions.get(paragraphId);
    return version === undefined ? null : { ...loaded, version };
  },
  versionOf: ({ version }) => version,
  decide: ({ stored, item }, command, circumstances) =>
    rules.writeParagraph({ inHand: stored.value, item }, command, circumstances),
  save: (tx, paragraph, { loaded, context: { now: at, viewer, newId } }) =>
    minutesStore.write(tx, paragraph, loaded.item.id, loaded.stored, { at, byName: viewer.name, newId }),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { ParagraphEmpty: 'text' },
  answer: ({ id }, { stored, version }) => ({
    meetingId: stored.value.meeting.id,
    paragraphId: id,
    version: version + 1,
  }),
});
