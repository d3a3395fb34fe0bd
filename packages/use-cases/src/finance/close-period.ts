import { ledgerStore, returnStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, monthField, optionalTextField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** Locks a month and the open ones before it. */
export const closePeriod = useCase({
  name: 'closePeriod',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    withoutNotesBecause: optionalTextField(1_000),
    withoutReturnsBecause: optionalTextField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: async (tx, { ledgerId, month }) => {
    const ledger = await ledgerStore.load(tx, ledgerId);
    if (ledger === null) return null;
    const positions = await ledgerStore.positionsAt(tx, ledgerId, month);
    const notes = await ledgerStore.notesOf(tx, ledgerId, month);
    return { ledger, positions, notes, outstanding: await returnStore.outstanding(tx, ledgerId, month) };
  },
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ ledger, ...rest }, command, circumstances) =>
    rules.closePeriod({ ledger: ledger.value, ...rest }, command, circumstances),
  save: (tx, periods, { loaded, context: { viewer, now } }) =>
    ledgerStore.savePeriods(tx, loaded.ledger, periods, { name: viewer.name, at: now }),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: {
    NotesMissing: 'withoutNotesBecause',
    ReturnsOutstanding: 'withoutReturnsBecause',
    PeriodClosed: 'month',
    ActualsMissing: 'month',
  },
  answer: (periods, { ledger }) => ({
    ledgerId: ledger.value.id,
    closed: periods.length,
    version: ledger.version + 1,
  }),
});
