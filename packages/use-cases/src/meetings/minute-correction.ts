import { correctionStore, forumChangeStore } from '@concordat/database/stores';
import type { ParagraphId, ResolutionId } from '@concordat/domain/meetings';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfMinutesItem, loadMinutesItem } from './load-minutes.ts';
import { auditedInMinutes } from './minutes-audit.ts';

/** Minutes at a later meeting what signed minutes should have said; those keep their words. */
export const minuteCorrection = useCase({
  name: 'minuteCorrection',
  needs: 'meeting:run',
  input: z.strictObject({
    minutesItemId: idField<'MinutesItem'>(),
    correctsParagraphId: idField<'Paragraph'>().nullish(),
    correctsResolutionId: idField<'Resolution'>().nullish(),
    text: textField(20_000),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { minutesItemId }) => bodyOfMinutesItem(tx, minutesItemId),
  load: async (tx, { minutesItemId, ...named }) => {
    const loaded = await loadMinutesItem(tx, minutesItemId);
    const words = wordsNamed(named);
    const corrected = words && (await correctionStore.wordsToCorrect(tx, words));
    if (loaded === null || (words !== null && corrected === null)) return null;
    const changes = await forumChangeStore.ofBody(tx, loaded.stored.bodyId);
    return { ...loaded, corrected, forumChanges: changes.map(({ value }) => value) };
  },
  versionOf: null,
  decide: ({ stored, ...loaded }, { text }, circumstances) =>
    rules.minuteCorrection({ inHand: stored.value, ...loaded }, { text }, circumstances),
  save: (tx, correction, { loaded: { stored, item }, context: { now: at, viewer, newId } }) =>
    correctionStore.insert(tx, correction, item.id, stored, { at, byName: viewer.name, newId }),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: {
    ParagraphEmpty: 'text',
    CorrectedNotNamed: 'correctsParagraphId',
    CorrectedNotSigned: 'correctsParagraphId',
    CorrectedElsewhere: 'correctsParagraphId',
    CorrectedNotEarlier: 'correctsParagraphId',
  },
  answer: ({ paragraph }, { stored }) => ({
    meetingId: stored.value.meeting.id,
    paragraphId: paragraph.id,
  }),
});

/** Null where none was named, or both were. */
function wordsNamed({
  correctsParagraphId,
  correctsResolutionId,
}: {
  readonly correctsParagraphId?: ParagraphId | null | undefined;
  readonly correctsResolutionId?: ResolutionId | null | undefined;
}): rules.MinutedWords | null {
  if (correctsParagraphId && !correctsResolutionId) return { kind: 'paragraph', id: correctsParagraphId };
  if (correctsResolutionId && !correctsParagraphId) return { kind: 'resolution', id: correctsResolutionId };
  return null;
}
