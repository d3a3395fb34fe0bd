import { calendarStore, forumChangeStore, forumStore, openBusinessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';
import { auditedInMeetings } from './meetings-audit.ts';

const successor = z.strictObject({
  kind: z.enum([
    'action',
    'standingItem',
    'planEntry',
    'power',
    'reportingForum',
    'escalationAsked',
    'escalationToAnswer',
  ]),
  id: idField(),
  forumId: idField<'Forum'>(),
});

/** The forums end or begin and everything they had on their hands is handed over, all in one transaction. */
export const implementForumChange = useCase({
  name: 'implementForumChange',
  needs: 'meeting:run',
  input: z.strictObject({
    changeId: idField<'ForumChange'>(),
    on: dateField,
    successors: z.array(successor).max(1_000).readonly(),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { changeId }) => (await forumChangeStore.load(tx, changeId))?.bodyId ?? null,
  load: async (tx, { changeId }) => {
    const change = await forumChangeStore.load(tx, changeId);
    if (change === null) return null;
    const forums = await forumStore.ofBody(tx, change.bodyId);
    return { change, forums, held: await openBusinessStore.of(tx, change.value.forumIds) };
  },
  versionOf: ({ change }) => change.version,
  decide: ({ change, forums, held }, command, circumstances) =>
    rules.implementForumChange(
      { change: change.value, forums: forums.map(({ value }) => value), held },
      command,
      circumstances,
    ),
  save: async (tx, { change, forums, cancelled }, { loaded, context: { newId } }) => {
    await forumChangeStore.save(tx, change, loaded.change.version);
    for (const forum of forums) {
      const before = loaded.forums.find(({ value }) => value.id === forum.id);
      if (before !== undefined && before.value !== forum) await forumStore.save(tx, forum, before, newId);
    }
    await openBusinessStore.handOver(tx, change.handovers);
    await calendarStore.cancel(tx, cancelled);
  },
  record: (event) => (event.type === 'MeetingMoved' ? auditedInMeetings(event) : auditedInForums(event)),
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: {
    StillToCome: 'on',
    BeforeTheStepBefore: 'on',
    SuccessorMissing: 'successors',
    SuccessorNotActive: 'successors',
    ReportsInCircle: 'successors',
    EscalationToItself: 'successors',
  },
  answer: ({ change }, { change: { version } }) => ({ change, version: version + 1 }),
});
