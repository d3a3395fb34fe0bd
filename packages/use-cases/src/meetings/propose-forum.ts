import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const proposeForum = useCase({
  name: 'proposeForum',
  needs: 'meeting:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    name: textField(200),
    aliases: z.array(textField(200)).max(20).readonly(),
    purpose: textField(2_000),
    ownedBy: textField(200).nullable(),
    reportsToId: idField<'Forum'>().nullable(),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, reportsToId }) => {
    const forums = (await forumStore.ofBody(tx, bodyId)).map(({ value }) => value);
    return reportsToId !== null && forums.every(({ id }) => id !== reportsToId) ? null : forums;
  },
  versionOf: null,
  decide: rules.proposeForum,
  save: (tx, forum, { context: { newId } }) => forumStore.insert(tx, forum, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { ForumNameMissing: 'name', ForumNameTaken: 'name' },
  answer: (forum) => forum,
});
