import { calendarStore, forumStore, planEntryStore } from '@concordat/database/stores';
import { londonDateOf } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInPlan } from './plan-audit.ts';

export const addPlanEntry = useCase({
  name: 'addPlanEntry',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    title: textField(400),
    lead: textField(200).nullable(),
    plannedFor: dateField.nullable(),
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: async (tx, { forumId }, { context: { now } }) => {
    const forum = await forumStore.load(tx, forumId);
    if (forum === null) return null;
    return { forum: forum.value, meetings: await calendarStore.daysFrom(tx, forumId, londonDateOf(now)) };
  },
  versionOf: null,
  decide: rules.addPlanEntry,
  save: (tx, entry) => planEntryStore.insert(tx, [entry]),
  record: auditedInPlan,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { PlanEntryTitleMissing: 'title', NoMeetingThatDay: 'plannedFor' },
  answer: ({ forumId }) => ({ forumId }),
});
