import { bodyStore, delegationStore, postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInNotices } from './notice-audit.ts';
import { decisionKindField } from './notice-fields.ts';

export const grantDelegation = useCase({
  name: 'grantDelegation',
  needs: 'delegation:keep',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    postId: idField<'Post'>(),
    kind: decisionKindField,
    limit: penceField.nullable(),
    from: dateField,
    until: dateField.nullable(),
    source: textField(400),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, postId }) => {
    const body = await bodyStore.load(tx, bodyId);
    const post = await postStore.load(tx, postId);
    if (body === null || post === null) return null;
    return { bodyId, post: post.value, readerBodyIds: await bodyStore.readersOf(tx, body.value) };
  },
  versionOf: null,
  decide: rules.grantDelegation,
  save: (tx, delegation) => delegationStore.insert(tx, delegation),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: {
    SignatoryOfAnotherBody: 'postId',
    DelegationSourceMissing: 'source',
    DelegationLimitNotPositive: 'limit',
    DelegationEndsBeforeItBegins: 'until',
  },
  answer: ({ id }) => ({ delegationId: id }),
});
