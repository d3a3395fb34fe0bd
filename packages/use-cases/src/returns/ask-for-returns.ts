import { ledgerStore, returnStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/returns';
import { z } from 'zod';
import { dateField, idField, monthField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadHeldLedger } from './load-held-ledger.ts';
import { auditedInReturns } from './returns-audit.ts';

/** Asks every budget holder of a ledger for their forecast of a month, by a day. */
export const askForReturns = useCase({
  name: 'askForReturns',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    dueOn: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: async (tx, { ledgerId, month }) => {
    const held = await loadHeldLedger(tx, ledgerId);
    return held && { ...held, returns: await returnStore.ofMonth(tx, ledgerId, month) };
  },
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ ledger, ...rest }, { month, dueOn }, circumstances) =>
    rules.askForReturns({ ledger: ledger.value, ...rest }, { month, dueOn }, circumstances),
  save: async (tx, { written, dropped }, { loaded: { ledger } }) => {
    await ledgerStore.touch(tx, ledger);
    await returnStore.ask(tx, ledger.value, written, dropped);
  },
  record: auditedInReturns,
  sentenceFor: rules.sentenceForReturnRefusal,
  pathFor: {
    ReturnMonthOutside: 'month',
    ReturnMonthClosed: 'month',
    NobodyHoldsALine: 'month',
    ReturnsAskedAlready: 'dueOn',
    DueDayPast: 'dueOn',
  },
  answer: ({ written }, { ledger }) => ({
    ledgerId: ledger.value.id,
    returns: written.map(({ id, postId, lineIds }) => ({ id, postId, lineIds: [...lineIds] })),
    version: ledger.version + 1,
  }),
});
