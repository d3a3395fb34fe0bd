import { noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfNotice } from './load-notice.ts';
import { loadSigning } from './load-signing.ts';
import { auditedInNotices } from './notice-audit.ts';

/** The hash of the words that were read stands in the place of a version: other words are refused, and say so. */
export const signNotice = useCase({
  name: 'signNotice',
  needs: 'decision:sign',
  needsFreshProof: true,
  input: z.strictObject({
    noticeId: idField<'DecisionNotice'>(),
    textSha256: z.string().regex(/^[0-9a-f]{64}$/, 'This is not the hash of a text.'),
    idempotencyKey: keyField,
  }),
  bodyOf: bodyOfNotice,
  load: (tx, { noticeId }) => loadSigning(tx, noticeId, null),
  versionOf: null,
  decide: ({ toSign }, command, circumstances) => rules.signNotice(toSign, command, circumstances),
  commits: rules.commitmentOfNotice,
  save: (tx, notice, { loaded }) => noticeStore.save(tx, notice, loaded.stored),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  answer: ({ id, reference }, { stored }) => ({ noticeId: id, reference, version: stored.version + 1 }),
});
