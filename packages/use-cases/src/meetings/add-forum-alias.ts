import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMeetings } from './meetings-audit.ts';

export const addForumAlias = useCase({
  name: 'addForumAlias',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    alias: textField(200),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: async (tx, { forumId }) => {
    const stored = await forumStore.load(tx, forumId);
    if (stored === null) return null;
    return { stored, known: (await forumStore.ofBody(tx, stored.bodyId)).map(({ value }) => value) };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, known }, command, circumstances) =>
    rules.addForumAlias({ forum: stored.value, known }, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded.stored, newId),
  record: auditedInMeetings,
  sentenceFor: rules.sentenceForMeetingsRefusal,
  pathFor: { ForumNameMissing: 'alias', ForumNameTaken: 'alias' },
  answer: (forum, { stored: { version } }) => ({ forum, version: version + 1 }),
});
