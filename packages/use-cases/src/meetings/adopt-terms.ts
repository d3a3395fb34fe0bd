import { evidenceStore, forumStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInForums } from './forums-audit.ts';

export const adoptTerms = useCase({
  name: 'adoptTerms',
  needs: 'meeting:run',
  input: z.strictObject({
    forumId: idField<'Forum'>(),
    from: dateField,
    text: textField(20_000),
    quorum: z.int().nullable(),
    paperId: idField<'Paper'>().nullable(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { forumId }) => forumStore.bodyOf(tx, forumId),
  load: async (tx, { forumId, paperId }) => {
    const isThere = paperId === null || (await evidenceStore.isThere(tx, { kind: 'paper', id: paperId }));
    return isThere ? forumStore.load(tx, forumId) : null;
  },
  versionOf: ({ version }) => version,
  decide: (forum, command, circumstances) => rules.adoptTerms(forum.value, command, circumstances),
  save: (tx, forum, { loaded, context: { newId } }) => forumStore.save(tx, forum, loaded, newId),
  record: auditedInForums,
  sentenceFor: rules.sentenceForForumRefusal,
  pathFor: { TermsMissing: 'text', QuorumTooSmall: 'quorum', TermsNotLater: 'from' },
  answer: (forum, { version }) => ({ forum, version: version + 1 }),
});
