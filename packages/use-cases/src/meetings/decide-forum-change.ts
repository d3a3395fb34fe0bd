import { forumChangeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const decideForumChange = useCase({
  name: 'decideForumChange',
  needs: 'meeting:run',
  input: z.strictObject({
    changeId: idField<'ForumChange'>(),
    on: dateField,
    in: textField(400),
    isAgreed: z.boolean(),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { changeId }) => (await forumChangeStore.load(tx, changeId))?.bodyId ?? null,
  load: (tx, { changeId }) => forumChangeStore.load(tx, changeId),
  versionOf: ({ version }) => version,
  decide: (change, command, circumstances) => rules.decideForumChange(change.value, command, circumstances),
  save: (tx, change, { loaded: { version } }) => forumChangeStore.save(tx, change, version),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { WhereMissing: 'in', StillToCome: 'on', BeforeTheStepBefore: 'on' },
  answer: (change, { version }) => ({ change, version: version + 1 }),
});
