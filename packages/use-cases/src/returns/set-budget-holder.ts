import { ledgerStore, returnStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/returns';
import { z } from 'zod';
import { idField, monthField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadHeldLedger } from './load-held-ledger.ts';
import { auditedInReturns } from './returns-audit.ts';

/** From a month on a post answers for these lines; `postId` null where nobody does any more. */
export const setBudgetHolder = useCase({
  name: 'setBudgetHolder',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    lineIds: z.array(idField<'BudgetLine'>()).min(1).max(500).readonly(),
    postId: idField<'Post'>().nullable(),
    from: monthField,
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => loadHeldLedger(tx, ledgerId),
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ ledger, ...rest }, { lineIds, postId, from }, circumstances) =>
    rules.setBudgetHolder({ ledger: ledger.value, ...rest }, { lineIds, postId, from }, circumstances),
  save: async (tx, holdings, { loaded: { ledger } }) => {
    await ledgerStore.touch(tx, ledger);
    await returnStore.saveHoldings(tx, ledger.value, holdings);
  },
  record: auditedInReturns,
  sentenceFor: rules.sentenceForReturnRefusal,
  pathFor: {
    HeldLineUnknown: 'lineIds',
    HoldingPostUnknown: 'postId',
    HolderThereAlready: 'postId',
    ReturnMonthOutside: 'from',
    ReturnMonthClosed: 'from',
  },
  answer: (_holdings, { ledger }) => ({ ledgerId: ledger.value.id, version: ledger.version + 1 }),
});
