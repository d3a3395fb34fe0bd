import { bodyStore, ledgerStore, liveInputStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { ppm } from '@concordat/domain/kernel';
import { z } from 'zod';
import { idField, monthField, penceField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** Both bodies of the area read what is stated, as they read the plan it speaks to. */
export const stateRecurringVariance = useCase({
  name: 'stateRecurringVariance',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    rowId: idField<'HierarchyRow'>(),
    month: monthField,
    recurring: penceField,
    probability: z.int('Enter whole millionths; 1% is 10,000.').transform(ppm),
    reason: textField(400),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: async (tx, { ledgerId, rowId, month }) => {
    const ledger = await ledgerStore.load(tx, ledgerId);
    if (ledger === null) return null;
    const { value } = ledger;
    const body = await bodyStore.load(tx, value.bodyId);
    if (body === null) return null;
    const record = rules.recordOfRow(value, rowId);
    return {
      ledger: value,
      positions: await ledgerStore.positionsAt(tx, ledgerId, month),
      stored: await liveInputStore.ofRecord(tx, value.bodyId, 'ledgerMonth', record),
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: ({ stored }) => stored?.version ?? 0,
  decide: ({ stored, ...loaded }, { ledgerId: _, ...command }, circumstances) =>
    rules.stateRecurringVariance({ ...loaded, before: stored?.value ?? null }, command, circumstances),
  save: (tx, input, { loaded }) =>
    liveInputStore.say(tx, { ...input, readerBodyIds: loaded.readerBodyIds }, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForLiveInputRefusal,
  pathFor: {
    RecurringBeyondVariance: 'recurring',
    RecurringReasonMissing: 'reason',
    ProbabilityOutOfRange: 'probability',
    NotLatestClosedMonth: 'month',
    VarianceRowUnknown: 'rowId',
  },
  answer: ({ id }, { ledger, stored }) => ({
    ledgerId: ledger.id,
    liveInputId: id,
    version: (stored?.version ?? 0) + 1,
  }),
});
