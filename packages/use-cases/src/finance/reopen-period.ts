import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, monthField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const reopenPeriod = useCase({
  name: 'reopenPeriod',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => ledgerStore.load(tx, ledgerId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { month, reason }, circumstances) =>
    rules.reopenPeriod(value, { month, reason }, circumstances),
  save: (tx, period, { loaded, context: { viewer, now } }) =>
    ledgerStore.savePeriods(tx, loaded, [period], { name: viewer.name, at: now }),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: { ReopenReasonMissing: 'reason', PeriodNotClosed: 'month', LaterPeriodClosed: 'month' },
  answer: (_period, { value, version }) => ({ ledgerId: value.id, version: version + 1 }),
});
