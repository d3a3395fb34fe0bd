import { forumStore, postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const seatPost = useCase({
  name: 'seatPost',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    postId: idField<'Post'>(),
    role: z.enum(['chair', 'member']),
    from: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: async (tx, { forumId, postId }) => {
    const [stored, post] = [await forumStore.load(tx, forumId), await postStore.load(tx, postId)];
    return stored === null || post === null ? null : { stored, postBodyId: post.bodyId };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, postBodyId }, command, circumstances) =>
    rules.seatPost({ forum: stored.value, postBodyId }, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded.stored, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { SeatTaken: 'postId' },
  answer: (forum, { stored: { version } }) => ({ forum, version: version + 1 }),
});
