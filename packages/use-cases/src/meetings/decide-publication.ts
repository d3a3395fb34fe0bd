import { bodyStore, noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { auditedInNotices } from './notice-audit.ts';

export const decidePublication = useCase({
  name: 'decidePublication',
  needs: 'decision:draft',
  needsFreshProof: true,
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    choice: z.enum(['full', 'summary', 'withheld']),
    summary: textField(4_000).nullable(),
    reason: textField(1_000).nullable(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: bodyOfNotice,
  load: async (tx, { noticeId }) => {
    const stored = await noticeStore.load(tx, noticeId);
    const body = stored && (await bodyStore.load(tx, stored.bodyId));
    return stored && body && { stored, areaBodyIds: await bodyStore.readersOf(tx, body.value) };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, areaBodyIds }, command, circumstances) =>
    rules.decidePublication({ notice: stored.value, areaBodyIds }, command, circumstances),
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded.stored),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: {
    PublicationSummaryMissing: 'summary',
    PublicationReasonMissing: 'reason',
    TooSensitiveToPublish: 'choice',
    PublishedAlready: 'choice',
  },
  answer: ({ id }, { stored }) => ({ noticeId: id, version: stored.version + 1 }),
});
