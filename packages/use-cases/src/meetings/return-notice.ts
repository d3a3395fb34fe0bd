import { noticeStore, postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { auditedInNotices } from './notice-audit.ts';

/** Open to whoever works here, because whoever is asked to sign need not be one who drafts; the rule decides. */
export const returnNotice = useCase({
  name: 'returnNotice',
  needs: 'meeting:read',
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfNotice,
  load: async (tx, { noticeId }) => {
    const stored = await noticeStore.load(tx, noticeId);
    if (stored === null) return null;
    const { signatoryPostId } = stored.value;
    const post = signatoryPostId && (await postStore.load(tx, signatoryPostId));
    return { stored, post: post?.value ?? null };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, post }, command, circumstances) =>
    rules.returnNotice({ notice: stored.value, post }, command, circumstances),
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded.stored),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { ReturnReasonMissing: 'reason' },
  answer: ({ id }, { stored }) => ({ noticeId: id, version: stored.version + 1 }),
});
