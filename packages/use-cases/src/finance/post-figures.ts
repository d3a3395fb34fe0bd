import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, monthField, penceField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

const figure = z.strictObject({
  code: textField(40),
  month: monthField,
  kind: z.enum(['budget', 'actual', 'commitment', 'forecast']),
  amount: penceField,
  source: textField(400),
  paperId: idField<'Paper'>()
    .nullish()
    .transform((id) => id ?? null),
  isWorkedOut: z.boolean(),
});

/** All of them or none. */
export const postFigures = useCase({
  name: 'postFigures',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    figures: z.array(figure).max(10_000).readonly(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => ledgerStore.load(tx, ledgerId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { figures }, circumstances) => rules.postFigures(value, { figures }, circumstances),
  save: (tx, postings, { loaded }) => ledgerStore.post(tx, loaded, postings),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: { NothingToPost: 'figures', LineUnknown: 'figures', MonthOutsideYear: 'figures' },
  answer: (postings, { value, version }) => ({
    ledgerId: value.id,
    postings: postings.length,
    version: version + 1,
  }),
});
