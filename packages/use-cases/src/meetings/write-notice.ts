import { noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { auditedInNotices } from './notice-audit.ts';
import { noticeTextForm } from './notice-fields.ts';

export const writeNotice = useCase({
  name: 'writeNotice',
  needs: 'decision:draft',
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    text: noticeTextForm,
    marking: z.enum(['official', 'officialSensitive']),
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfNotice,
  load: (tx, { noticeId }) => noticeStore.load(tx, noticeId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { text, marking: level }, circumstances) =>
    rules.writeNotice(value, { text, marking: { level, descriptor: null, printed: null } }, circumstances),
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { NoticeTitleMissing: 'title' },
  answer: ({ id }, { version }) => ({ noticeId: id, version: version + 1 }),
});
