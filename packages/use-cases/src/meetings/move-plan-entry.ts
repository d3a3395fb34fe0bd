import { calendarStore, planEntryStore } from '@concordat/database/stores';
import { londonDateOf } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInPlan } from './plan-audit.ts';

export const movePlanEntry = useCase({
  name: 'movePlanEntry',
  needs: 'meeting:run',
  input: z.strictObject({
    entryId: idField<'PlanEntry'>(),
    to: dateField.nullable(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { entryId }) => (await planEntryStore.load(tx, entryId))?.bodyId ?? null,
  load: async (tx, { entryId }, { context: { now } }) => {
    const stored = await planEntryStore.load(tx, entryId);
    if (stored === null) return null;
    const { forumId } = stored.value;
    return { stored, meetings: await calendarStore.daysFrom(tx, forumId, londonDateOf(now)) };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, meetings }, command, circumstances) =>
    rules.movePlanEntry({ entry: stored.value, meetings }, command, circumstances),
  save: (tx, entry, { loaded, context: { newId } }) => planEntryStore.save(tx, entry, loaded.stored, newId),
  record: auditedInPlan,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { NoMeetingThatDay: 'to', PlanEntryThereAlready: 'to', MoveReasonMissing: 'reason' },
  answer: ({ forumId }) => ({ forumId }),
});
