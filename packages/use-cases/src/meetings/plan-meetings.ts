import { calendarStore, forumStore, planEntryStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInPlan } from './plan-audit.ts';

/** Adds to the calendar and changes nothing that is there, so it may be asked twice and plans each day once. */
export const planMeetings = useCase({
  name: 'planMeetings',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    first: dateField.nullable(),
    until: dateField,
    rotatesThemes: z.boolean(),
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: async (tx, { forumId }) => {
    const forum = await forumStore.load(tx, forumId);
    if (forum === null) return null;
    const entries = await planEntryStore.plannedOf(tx, [forumId]);
    return { forum, calendar: await calendarStore.of(tx, forumId), entries };
  },
  versionOf: null,
  decide: ({ forum, calendar, entries }, command, circumstances) =>
    rules.planMeetings(
      { forum: forum.value, calendar, entries: entries.map(({ value }) => value) },
      command,
      circumstances,
    ),
  save: async (tx, { meetings, landed }, { loaded, context: { newId } }) => {
    await calendarStore.add(tx, loaded.forum.value, meetings);
    for (const entry of landed) {
      const before = loaded.entries.find(({ value }) => value.id === entry.id);
      if (before !== undefined) await planEntryStore.save(tx, entry, before, newId);
    }
  },
  record: auditedInPlan,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { FirstMeetingMissing: 'first', PlannedTooFar: 'until', NoMeetingsToPlan: 'until' },
  answer: ({ meetings, landed }, { forum }) => ({
    forumId: forum.value.id,
    planned: meetings.length,
    landed: landed.length,
  }),
});
