import { section114Store } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const allowSpending = useCase({
  name: 'allowSpending',
  needs: 'finance:run',
  input: z.strictObject({
    reportId: idField<'StatutoryReport'>(),
    on: dateField,
    what: textField(1_000),
    why: textField(1_000),
    ground: z.enum(rules.permissionGrounds),
    recordId: idField<'Commitment'>()
      .nullish()
      .transform((id) => id ?? null),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { reportId }) => (await section114Store.load(tx, reportId))?.bodyId ?? null,
  load: (tx, { reportId }) => section114Store.load(tx, reportId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.allowSpending(value, command, circumstances),
  save: (tx, report, { loaded }) => section114Store.save(tx, report, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForSection114Refusal,
  pathFor: {
    Section114TextMissing: 'what',
    Section114ReasonsMissing: 'why',
    Section114BeforeReport: 'on',
    Section114AfterToday: 'on',
  },
  answer: ({ id }, { version }) => ({ reportId: id, version: version + 1 }),
});
