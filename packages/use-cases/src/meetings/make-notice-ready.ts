import { noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { loadSigning } from './load-signing.ts';
import { auditedInNotices } from './notice-audit.ts';

export const makeNoticeReady = useCase({
  name: 'makeNoticeReady',
  needs: 'decision:draft',
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    signatoryPostId: idField<'Post'>(),
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfNotice,
  load: (tx, { noticeId, signatoryPostId }) => loadSigning(tx, noticeId, signatoryPostId),
  versionOf: ({ stored }) => stored.version,
  decide: ({ toSign }, command, circumstances) => rules.makeNoticeReady(toSign, command, circumstances),
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded.stored),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { OutsideDelegation: 'signatoryPostId', SignatoryOfAnotherBody: 'signatoryPostId' },
  answer: ({ id }, { stored }) => ({ noticeId: id, version: stored.version + 1 }),
});
