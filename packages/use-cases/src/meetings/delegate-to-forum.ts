import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const delegateToForum = useCase({
  name: 'delegateToForum',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    text: textField(1_000),
    source: textField(400),
    from: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: (tx, { forumId }) => forumStore.load(tx, forumId),
  versionOf: ({ version }) => version,
  decide: (forum, command, circumstances) => rules.delegateToForum(forum.value, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { PowerMissing: 'text', SourceMissing: 'source' },
  answer: (forum, { version }) => ({ forum, version: version + 1 }),
});
