import { bodyStore, section114Store } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { mailStatutoryReport } from './mail-statutory-report.ts';

/** Each body's own chief finance officer reports to it: the force's to the Chief Constable. */
export const makeStatutoryReport = useCase({
  name: 'makeStatutoryReport',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    ground: z.enum(rules.section114Grounds),
    on: dateField,
    text: textField(10_000),
    copies: z
      .array(z.strictObject({ to: z.enum(rules.section114Copies), address: textField(254) }))
      .max(100)
      .readonly(),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    const known = await section114Store.ofBody(tx, bodyId);
    return {
      body: body.value,
      known: known.map(({ value }) => value),
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: null,
  decide: ({ known, readerBodyIds }, { idempotencyKey: _, ...command }, circumstances) =>
    rules.makeStatutoryReport(known, { ...command, readerBodyIds }, circumstances),
  save: async (tx, report, { loaded: { body }, context }) => {
    await section114Store.insert(tx, report);
    await mailStatutoryReport(tx, { report, body }, rules.copyMail(report, body.legalName), context);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForSection114Refusal,
  pathFor: { Section114TextMissing: 'text', Section114AddressWrong: 'copies', Section114AfterToday: 'on' },
  answer: ({ id }) => ({ reportId: id, version: 1 }),
});
