import { forumChangeStore, forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

/** All the forums are of one body; one that is not there hides the rest. */
export const recommendForumChange = useCase({
  name: 'recommendForumChange',
  needs: 'meeting:run',
  input: z.strictObject({
    kind: z.enum(['establish', 'merge', 'terminate']),
    forumIds: z.array(idField<'Forum'>()).min(1, 'Choose the forum that is to change.').max(20).readonly(),
    intoForumId: idField<'Forum'>().nullable(),
    on: dateField,
    in: textField(400),
  }),
  bodyOf: (tx, { forumIds: [first] }) => (first === undefined ? null : forumStore.bodyOf(tx, first)),
  load: async (tx, { forumIds, intoForumId }) => {
    const [first] = forumIds;
    const bodyId = first === undefined ? null : await forumStore.bodyOf(tx, first);
    if (bodyId === null) return null;
    const forums = (await forumStore.ofBody(tx, bodyId)).map(({ value }) => value);
    const named = intoForumId === null ? forumIds : [...forumIds, intoForumId];
    if (named.some((id) => forums.every((forum) => forum.id !== id))) return null;
    return { forums, changes: (await forumChangeStore.ofBody(tx, bodyId)).map(({ value }) => value) };
  },
  versionOf: null,
  decide: rules.recommendForumChange,
  save: (tx, change) => forumChangeStore.insert(tx, change),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: {
    NoForumNamed: 'forumIds',
    ForumCannotMove: 'forumIds',
    IntoForumMissing: 'intoForumId',
    MergedIntoItself: 'intoForumId',
    WhereMissing: 'in',
    StillToCome: 'on',
    AlreadyRecommended: 'on',
  },
  answer: (change) => change,
});
