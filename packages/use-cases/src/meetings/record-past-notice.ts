import { noticeRegisterStore, noticeStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInNotices } from './notice-audit.ts';
import { decisionKindField, numberField, valueField, yearField } from './notice-fields.ts';

export const recordPastNotice = useCase({
  name: 'recordPastNotice',
  needs: 'decision:draft',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    year: yearField,
    number: numberField,
    title: textField(300),
    kind: decisionKindField,
    value: valueField.nullable(),
    decision: textField(8_000),
    decidedOn: dateField.nullable(),
    signatoryPost: textField(200),
    source: textField(400),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, year, number }) => ({
    register: await noticeRegisterStore.load(tx, bodyId),
    isTaken: await noticeStore.isTaken(tx, bodyId, year, number),
  }),
  versionOf: null,
  decide: rules.recordPastNotice,
  save: (tx, notice) => noticeStore.insert(tx, notice),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: {
    NoticeTitleMissing: 'title',
    PastDecisionMissing: 'decision',
    PastSourceMissing: 'source',
    DecidedLater: 'decidedOn',
    NumberGivenByRegister: 'number',
    ReferenceTaken: 'number',
  },
  answer: ({ id, reference }) => ({ noticeId: id, reference, version: 1 }),
});
