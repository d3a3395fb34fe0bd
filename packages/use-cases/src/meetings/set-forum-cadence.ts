import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { rhythmField } from './forum-fields.ts';
import { auditedInForums } from './forums-audit.ts';

export const setForumCadence = useCase({
  name: 'setForumCadence',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    from: dateField,
    words: textField(200),
    rhythm: rhythmField.nullable(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: (tx, { forumId }) => forumStore.load(tx, forumId),
  versionOf: ({ version }) => version,
  decide: (forum, command, circumstances) => rules.setForumCadence(forum.value, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { CadenceMissing: 'words', RhythmImpossible: 'every', CadenceNotLater: 'from' },
  answer: (forum, { version }) => ({ forum, version: version + 1 }),
});
