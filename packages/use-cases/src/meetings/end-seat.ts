import { forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const endSeat = useCase({
  name: 'endSeat',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    postId: idField<'Post'>(),
    until: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: (tx, { forumId }) => forumStore.load(tx, forumId),
  versionOf: ({ version }) => version,
  decide: (forum, command, circumstances) => rules.endSeat(forum.value, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { SeatMissing: 'postId', SeatEndsBeforeItBegins: 'until' },
  answer: (forum, { version }) => ({ forum, version: version + 1 }),
});
