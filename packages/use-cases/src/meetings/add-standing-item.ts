import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { purposeField } from './forum-fields.ts';
import { auditedInForums } from './forums-audit.ts';

export const addStandingItem = useCase({
  name: 'addStandingItem',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    title: textField(400),
    lead: textField(200).nullable(),
    purpose: purposeField.nullable(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: (tx, { forumId }) => forumStore.load(tx, forumId),
  versionOf: ({ version }) => version,
  decide: (forum, command, circumstances) => rules.addStandingItem(forum.value, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { StandingItemMissing: 'title', StandingItemThere: 'title' },
  answer: (forum, { version }) => ({ forum, version: version + 1 }),
});
