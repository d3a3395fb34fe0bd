import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { pence } from '@concordat/domain/kernel';
import { z } from 'zod';
import {
  financialYearField,
  idField,
  keyField,
  optionalTextField,
  penceField,
  textField,
} from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { hierarchyField } from './hierarchy-field.ts';

const line = z.strictObject({
  code: textField(40),
  title: textField(200),
  term: optionalTextField(200),
  ringFence: optionalTextField(400),
  budget: penceField.nullish().transform((budget) => budget ?? pence(0)),
});

/** `sharedWith` are the other bodies that read it, such as the policing body a force answers to. */
export const openLedger = useCase({
  name: 'openLedger',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    sharedWith: z.array(idField<'Body'>()).max(20).readonly(),
    financialYear: financialYearField,
    name: textField(200),
    bridge: z.array(textField(200)).min(1).max(50).readonly(),
    noteRule: z.strictObject({ pence: penceField, ppm: z.int().min(0).max(1_000_000) }),
    lines: z.array(line).min(1).max(2_000).readonly(),
    hierarchies: z.array(hierarchyField).min(1).max(12).readonly(),
    source: optionalTextField(400).transform((source) => source ?? ''),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: (tx, { bodyId }) => ledgerStore.namesOf(tx, bodyId),
  versionOf: null,
  decide: rules.openLedger,
  save: (tx, { ledger, budget }, { context }) => ledgerStore.insert(tx, ledger, context.now, budget),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: {
    LedgerNameMissing: 'name',
    LedgerOpenAlready: 'name',
    BudgetSourceMissing: 'source',
    LineCodeTwice: 'lines',
    LineOutsideBridge: 'lines',
  },
  answer: ({ ledger: { id, lines, hierarchies } }) => ({
    ledgerId: id,
    version: 1,
    lines: lines.map(({ id: lineId, code }) => ({ id: lineId, code })),
    hierarchies: hierarchies.map(({ id: hierarchyId, rows }) => ({
      hierarchyId,
      rows: rows.map(({ id: rowId, label, totalLabel }) => ({ id: rowId, name: totalLabel ?? label })),
    })),
  }),
});
