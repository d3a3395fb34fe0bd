import { section114Store } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const considerStatutoryReport = useCase({
  name: 'considerStatutoryReport',
  needs: 'finance:run',
  input: z.strictObject({
    reportId: idField<'StatutoryReport'>(),
    on: dateField,
    isAgreed: z.boolean(),
    decision: textField(4_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { reportId }) => (await section114Store.load(tx, reportId))?.bodyId ?? null,
  load: (tx, { reportId }) => section114Store.load(tx, reportId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.considerStatutoryReport(value, command, circumstances),
  save: (tx, report, { loaded }) => section114Store.save(tx, report, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForSection114Refusal,
  pathFor: {
    Section114TextMissing: 'decision',
    Section114BeforeReport: 'on',
    Section114AfterToday: 'on',
  },
  answer: ({ id }, { version }) => ({ reportId: id, version: version + 1 }),
});
