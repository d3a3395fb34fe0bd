import { bodyStore, noticeRegisterStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInNotices } from './notice-audit.ts';
import { yearField } from './notice-fields.ts';

export const openNoticeRegister = useCase({
  name: 'openNoticeRegister',
  needs: 'delegation:keep',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    prefix: textField(20),
    year: yearField,
    lastBefore: z.int().min(0).max(9_999),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    return {
      bodyId,
      register: await noticeRegisterStore.load(tx, bodyId),
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: null,
  decide: rules.openNoticeRegister,
  save: (tx, register) => noticeRegisterStore.insert(tx, register),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { PrefixNotLetters: 'prefix' },
  answer: ({ bodyId }) => ({ bodyId }),
});
