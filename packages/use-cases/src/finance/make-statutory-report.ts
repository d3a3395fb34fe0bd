import { bodyStore, section114Store } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** Each body's own chief finance officer reports to it: the force's to the Chief Constable. */
export const makeStatutoryReport = useCase({
  name: 'makeStatutoryReport',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    ground: z.enum(rules.section114Grounds),
    on: dateField,
    text: textField(10_000),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    const known = await section114Store.ofBody(tx, bodyId);
    return {
      known: known.map(({ value }) => value),
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: null,
  decide: ({ known, readerBodyIds }, { idempotencyKey: _, ...command }, circumstances) =>
    rules.makeStatutoryReport(known, { ...command, readerBodyIds }, circumstances),
  save: (tx, report) => section114Store.insert(tx, report),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForSection114Refusal,
  pathFor: { Section114TextMissing: 'text', Section114AfterToday: 'on' },
  answer: ({ id }) => ({ reportId: id, version: 1 }),
});
