import { noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { auditedInNotices } from './notice-audit.ts';

export const recordConditionMet = useCase({
  name: 'recordConditionMet',
  needs: 'decision:draft',
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    on: dateField,
    note: textField(2_000),
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfNotice,
  load: (tx, { noticeId }) => noticeStore.load(tx, noticeId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.recordConditionMet(value, command, circumstances),
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { ConditionNoteMissing: 'note', ConditionMetOutOfTime: 'on' },
  answer: ({ id }, { version }) => ({ noticeId: id, version: version + 1 }),
});
