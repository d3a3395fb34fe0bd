import { noticeRegisterStore, noticeStore } from '@concordat/database/stores';
import { londonDateOf } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInNotices } from './notice-audit.ts';
import { decisionKindField } from './notice-fields.ts';

/** The number is taken in the transaction that keeps the draft: when it is not kept, nor is the number. */
export const draftNotice = useCase({
  name: 'draftNotice',
  needs: 'decision:draft',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    title: textField(300),
    kind: decisionKindField,
    origin: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('resolution'),
          meetingId: idField<'Meeting'>(),
          resolutionId: idField<'Resolution'>(),
        }),
        z.strictObject({
          kind: z.literal('recommendation'),
          meetingId: idField<'Meeting'>(),
          recommendationId: idField<'Recommendation'>(),
        }),
      ])
      .nullable(),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, origin }, { context: { now } }) => {
    const from = origin && (await noticeStore.originStanding(tx, origin));
    if (origin !== null && from === null) return null;
    const year = Number(londonDateOf(now).slice(0, 4));
    const number = await noticeRegisterStore.next(tx, bodyId, year);
    return { register: await noticeRegisterStore.load(tx, bodyId), next: { year, number }, from };
  },
  versionOf: null,
  decide: rules.draftNotice,
  save: (tx, notice) => noticeStore.insert(tx, notice),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { NoticeTitleMissing: 'title', OriginDecidesNothing: 'origin', OriginHasNotice: 'origin' },
  answer: ({ id, reference }) => ({ noticeId: id, reference, version: 1 }),
});
