import { noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { auditedInNotices } from './notice-audit.ts';

export const withdrawNotice = useCase({
  name: 'withdrawNotice',
  needs: 'decision:draft',
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfNotice,
  load: (tx, { noticeId }) => noticeStore.load(tx, noticeId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.withdrawNotice(value, command, circumstances),
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { WithdrawalReasonMissing: 'reason' },
  answer: ({ id }, { version }) => ({ noticeId: id, version: version + 1 }),
});
