import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const setReportsTo = useCase({
  name: 'setReportsTo',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    reportsToId: idField<'Forum'>().nullable(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: async (tx, { forumId, reportsToId }) => {
    const stored = await forumStore.load(tx, forumId);
    if (stored === null) return null;
    const forums = (await forumStore.ofBody(tx, stored.bodyId)).map(({ value }) => value);
    const isThere = reportsToId === null || forums.some(({ id }) => id === reportsToId);
    return isThere ? { stored, forums } : null;
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, forums }, command, circumstances) =>
    rules.setReportsTo({ forum: stored.value, forums }, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded.stored, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { ReportsInCircle: 'reportsToId', ForumHasEnded: 'reportsToId' },
  answer: (forum, { stored: { version } }) => ({ forum, version: version + 1 }),
});
