import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, optionalTextField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

const line = z.strictObject({
  code: textField(40),
  title: optionalTextField(200),
  budget: penceField,
  beside: optionalTextField(40),
});

/** The ledger it names stays as it is; the new one belongs to the same body and is read by the same others. */
export const openNextLedger = useCase({
  name: 'openNextLedger',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    lines: z.array(line).max(1_000).readonly(),
    source: textField(400),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: async (tx, { ledgerId }) => {
    const from = await ledgerStore.load(tx, ledgerId);
    return from && { from: from.value, known: await ledgerStore.namesOf(tx, from.bodyId) };
  },
  versionOf: null,
  decide: rules.openNextLedger,
  save: (tx, { ledger, budget }, { context }) => ledgerStore.insert(tx, ledger, context.now, budget),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: {
    LinesMissing: 'lines',
    LineStandsNowhere: 'lines',
    LineCodeTwice: 'lines',
    BudgetSourceMissing: 'source',
  },
  answer: ({ ledger }) => ({ ledgerId: ledger.id, version: 1 }),
});
